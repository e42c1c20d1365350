import { existsSync, readFileSync, statSync } from 'node:fs';
import { wordNoticeIssue } from '../src/i18n/notice/wordIssue';
import { noticeJson } from '../src/notice/json';
import { readNotice } from '../src/notice/readNotice';

/** Older exports are Windows-1252; read as UTF-8 their accents would be lost. */
function readText(file: string): string {
  const bytes = readFileSync(file);
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** Usage: npm run -s notice -- FILE [--lang nl|en]. Prints the draft tender as JSON; see docs/notice.md. */
function main(args: readonly string[]): number {
  const at = args.indexOf('--lang');
  const language = at >= 0 ? args[at + 1] : 'nl';
  const file = args.find((arg, index) => arg !== '--lang' && (at < 0 || index !== at + 1));
  if (file === undefined || (language !== 'nl' && language !== 'en')) {
    process.stderr.write('Usage: npm run -s notice -- FILE [--lang nl|en]\n');
    return 2;
  }
  if (!existsSync(file) || !statSync(file).isFile()) {
    process.stderr.write(`No such file: ${file}\n`);
    return 2;
  }
  const draft = readNotice(readText(file));
  process.stdout.write(
    `${JSON.stringify(
      noticeJson(draft, (issue) => wordNoticeIssue(issue, language)),
      null,
      2,
    )}\n`,
  );
  return 0;
}

process.exitCode = main(process.argv.slice(2));
