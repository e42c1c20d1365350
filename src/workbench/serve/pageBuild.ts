import { context, type BuildContext } from 'esbuild';
import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(__filename);
const HERE = join(__dirname, '..');

/** The page around the add-in and the scripts that stand in for Office; everything below workbench/ but the page itself. */
export async function pageBuild(folder: string): Promise<BuildContext> {
  const scripts = join(folder, 'workbench');
  await mkdir(scripts, { recursive: true });
  await cp(join(HERE, 'page', 'workbench.html'), join(folder, 'index.html'));
  await cp(join(HERE, '..', '..', 'assets', 'sample'), join(folder, 'sample'), { recursive: true });
  await cp(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), join(scripts, 'excel-web-16.00.js'));
  return context({
    entryPoints: {
      page: join(HERE, 'page', 'index.tsx'),
      office: join(HERE, 'office', 'officeScript.ts'),
      officeHere: join(HERE, 'office', 'officeHere.ts'),
    },
    outdir: scripts,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    sourcemap: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}
