const PROVIDER = ['FluentProvider', 'webLightTheme', 'Button', 'makeStyles', 'tokens'];

/** An icon, and the file of its package that it comes from. */
export interface Icon {
  readonly name: string;
  readonly from: string;
}

/** Names that sources import as values from a package, each once. */
export function importedFrom(sources: readonly string[], from: string): string[] {
  const statement = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*'${from}'`, 'g');
  const names = sources.flatMap((source) =>
    [...source.matchAll(statement)].flatMap((match) => (match[1] ?? '').split(',').map((name) => name.trim())),
  );
  const values = names.filter((name) => name !== '' && !name.startsWith('type ')).map((name) => name.replace(/\s+as\s.*$/, ''));
  return [...new Set(values)].sort();
}

/** The icons of sources, each from a file of its own, as the pane takes them. */
export function iconsOf(sources: readonly string[]): Icon[] {
  const statement = /import\s*\{\s*(\w+)\s*\}\s*from\s*'(@fluentui\/react-icons\/[^']+)'/g;
  const icons = sources.flatMap((source) => [...source.matchAll(statement)].map(([, name, from]) => [name ?? '', from ?? ''] as const));
  return [...new Map(icons)].map(([name, from]) => ({ name, from })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A page with React, the provider and one button on it, into which all these components and icons are bundled. */
export function floorSource(components: readonly string[], icons: readonly Icon[]): string {
  const all = [...new Set([...PROVIDER, ...components])];
  return `import { ${all.join(', ')} } from '@fluentui/react-components';
${icons.map(({ name, from }) => `import { ${name} } from '${from}';`).join('\n')}
import { createRoot } from 'react-dom/client';
const useStyles = makeStyles({ main: { padding: '16px', color: tokens.colorNeutralForeground1 } });
globalThis.floor = [${[...all, ...icons.map(({ name }) => name)].join(', ')}];
function Floor() {
  return <main className={useStyles().main}><p>Tender Matrix</p><Button appearance="primary">Start</Button></main>;
}
createRoot(document.getElementById('root')!).render(<FluentProvider theme={webLightTheme}><Floor /></FluentProvider>);
`;
}
