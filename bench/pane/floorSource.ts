const PROVIDER = ['FluentProvider', 'webLightTheme', 'Button', 'makeStyles', 'tokens'];

/** Names that sources import as values from a package, each once. */
export function importedFrom(sources: readonly string[], from: string): string[] {
  const statement = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*'${from}'`, 'g');
  const names = sources.flatMap((source) =>
    [...source.matchAll(statement)].flatMap((match) => (match[1] ?? '').split(',').map((name) => name.trim())),
  );
  const values = names.filter((name) => name !== '' && !name.startsWith('type ')).map((name) => name.replace(/\s+as\s.*$/, ''));
  return [...new Set(values)].sort();
}

/** A page with React, the provider and one button on it, into which all these components and icons are bundled. */
export function floorSource(components: readonly string[], icons: readonly string[]): string {
  const all = [...new Set([...PROVIDER, ...components])];
  return `import { ${all.join(', ')} } from '@fluentui/react-components';
${icons.length > 0 ? `import { ${icons.join(', ')} } from '@fluentui/react-icons';` : ''}
import { createRoot } from 'react-dom/client';
const useStyles = makeStyles({ main: { padding: '16px', color: tokens.colorNeutralForeground1 } });
globalThis.floor = [${[...all, ...icons].join(', ')}];
function Floor() {
  return <main className={useStyles().main}><p>Tender Matrix</p><Button appearance="primary">Start</Button></main>;
}
createRoot(document.getElementById('root')!).render(<FluentProvider theme={webLightTheme}><Floor /></FluentProvider>);
`;
}
