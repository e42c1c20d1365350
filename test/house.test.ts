import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { preProcessFile } from 'typescript';

const ROOT = join(__dirname, '..');
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'test', 'scripts', 'bench'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file));
const KNOWN = new Set(FILES);

/** What the browser, the build and `npm start` begin with; the walks through the browser run all of it. */
const ENTRIES = [
  'src/taskpane/index.tsx',
  'src/workbench/page/index.tsx',
  'src/workbench/office/officeScript.ts',
  'src/workbench/office/home.ts',
  'src/workbench/office/association.ts',
  'src/workbench/office/officeHere.ts',
  ...programs(),
];

/** Files that a command of package.json starts. */
function programs(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
  return Object.values(scripts).flatMap((command) => command.match(/[\w./]+\.tsx?/g) ?? []);
}

function fileOf(specifier: string, from: string): string | undefined {
  const path = normalize(join(dirname(from), specifier));
  return [path, `${path}.ts`, `${path}.tsx`].find((each) => KNOWN.has(each));
}

/** Files of the house that a file names, types and imports on demand among them. */
const IMPORTS: ReadonlyMap<string, readonly string[]> = new Map(
  FILES.map((file) => {
    const { importedFiles } = preProcessFile(readFileSync(join(ROOT, file), 'utf8'), true, true);
    const named = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
    return [file, named.flatMap((name) => fileOf(name, file) ?? [])];
  }),
);

function reachedFrom(roots: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const due = [...roots];
  for (let file = due.pop(); file !== undefined; file = due.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    due.push(...(IMPORTS.get(file) ?? []));
  }
  return reached;
}

/** Each circle as the files on it, found in one walk through the house. */
function circles(): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push(path.slice(at));
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of IMPORTS.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  FILES.forEach(visit);
  return found;
}

/** Lint sees circles of values; one of types binds two files together just as well. */
test('no files import one another in a circle, not even types', () => {
  expect(circles()).toEqual([]);
});

test('every file of the house is in use', () => {
  const tests = FILES.filter((file) => /\.test\.tsx?$/.test(file));
  const reached = reachedFrom([...tests, ...ENTRIES, ...FILES.filter((file) => /^(scripts|bench)\//.test(file))]);
  // Jest takes these by their path, and two are programs that a test starts.
  const startedByPath = /^test\/support\/(journeyServer\w*|emptyStyle|layoutInJsdom|printPdfText|kindsOfPdfs)\.ts$/;
  expect(FILES.filter((file) => !reached.has(file) && !startedByPath.test(file))).toEqual([]);
});

test('a test of one floor stands where that floor stands in the house', () => {
  const folders = new Set(FILES.filter((file) => file.startsWith('src/')).flatMap((file) => foldersOf(file.slice('src/'.length))));
  const floors = new Set([...folders].filter((folder) => !folder.includes('/')));
  const strays = FILES.filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => dirname(file.slice('test/'.length)))
    .filter((folder) => floors.has(folder.split('/')[0]!) && !folders.has(folder));
  expect(strays).toEqual([]);
});

function foldersOf(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}
