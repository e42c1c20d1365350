import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

function run(...args: string[]): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync('npx', ['tsx', 'scripts/notice.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout };
}

function file(bytes: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'notice-')), 'notice.txt');
  writeFileSync(path, bytes);
  return path;
}

describe('the notice command', () => {
  it('prints the draft as JSON, worded in the language asked for', () => {
    const path = file('Functie: Jurist\nEisen\n1. Beschikbaar op maandag.\n');
    const dutch = JSON.parse(run(path).stdout) as {
      title: string;
      issues: { code: string; message: string }[];
    };
    expect(dutch.title).toBe('Jurist');
    expect(dutch.issues[0]).toMatchObject({
      code: 'section-missing',
      message: 'Er zijn geen selectiecriteria gevonden.',
    });
    const english = JSON.parse(run(path, '--lang', 'en').stdout) as { issues: { message: string }[] };
    expect(english.issues[0]?.message).toBe('No selection criteria were found.');
  });

  it('reads a file in Windows-1252 too', () => {
    const path = file(Buffer.from('Functie: Coördinator\n', 'latin1'));
    expect(JSON.parse(run(path).stdout)).toMatchObject({ title: 'Coördinator' });
  });

  it('says so when there is no such file', () => {
    expect(run('/no/such/notice.txt')).toEqual({ status: 2, stdout: '' });
  });
});
