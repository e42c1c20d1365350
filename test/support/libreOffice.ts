import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';

const PLACES = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

export const NO_LIBREOFFICE =
  'NO LIBREOFFICE: the check with built-in formulas was NOT recalculated. Install libreoffice-calc. With CI=true this is a failure.';

export function findLibreOffice(): string | undefined {
  return PLACES.find((place) => existsSync(place));
}

/** Without this LibreOffice trusts the results that a file brings along and calculates nothing. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** All sheets as comma-separated text in UTF-8, with values as they are stored rather than as they are shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** Sheets of a workbook by name, as rows of texts. */
export type RecalculatedSheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Opens all files in one go, calculates every formula anew, and gives what the cells say. */
export function recalculated(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, RecalculatedSheets> {
  const soffice = findLibreOffice();
  if (soffice === undefined) throw new Error(NO_LIBREOFFICE);
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'out');
    const options = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', CSV, '--outdir', out];
    execFileSync(soffice, [...options, ...paths], { stdio: 'pipe', timeout: 170_000 });
    const written = readdirSync(out);
    return new Map([...files.keys()].map((name) => [name, sheetsOf(name, out, written)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sheetsOf(name: string, out: string, written: readonly string[]): RecalculatedSheets {
  const own = written.filter((file) => file.startsWith(`${name}-`));
  return new Map(
    own.map((file) => {
      const { data } = Papa.parse<string[]>(readFileSync(join(out, file), 'utf8'));
      return [file.slice(name.length + 1, -'.csv'.length), data];
    }),
  );
}
