import type { FileWording } from '../../i18n/workbench/wording';
import { workbenchText } from '../../i18n/workbenchText';
import type { Engine } from '../engine/engine';
import type { FileFault } from '../xlsx/fileFault';
import { readWorkbook } from '../xlsx/workbookReader';
import { writeWorkbook } from '../xlsx/workbookWriter';
import type { AddIn } from './addIn';
import type { Preferences } from './preferences';
import type { Notice } from './statusBar';
import type { Store } from './store';

/** Long enough for a browser to take the file over, even one that first asks where to put it. */
const DOWNLOAD_MS = 60_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The one workbook that is open, and the file that it came from or goes to. */
export class WorkbookFile {
  constructor(
    private readonly engine: Engine,
    private readonly addIn: AddIn,
    readonly name: Store<string>,
    private readonly notice: Store<Notice | undefined>,
    private readonly preferences: Store<Preferences>,
  ) {}

  /** Replaces the open workbook, or says why not and leaves it alone. As in Excel, the add-in starts anew with it. */
  async open(bytes: Uint8Array, fileName: string): Promise<void> {
    const text = workbenchText(this.preferences.get().language);
    const name = fileName.replace(/\.xlsx$/i, '');
    const read = await readWorkbook(bytes, name);
    if (!read.ok) {
      this.notice.set({ kind: 'fault', text: wordFault(read.fault, fileName, text.file) });
      return;
    }
    await this.addIn.reload(() => read.value(this.engine));
    this.name.set(name);
    this.notice.set({ kind: 'plain', text: text.opened(fileName) });
  }

  /** Hands the file to the browser, which puts it with the other downloads. */
  async save(): Promise<void> {
    const fileName = `${this.name.get()}.xlsx`;
    const bytes = await writeWorkbook(this.engine);
    const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_MS);
    this.notice.set({ kind: 'plain', text: workbenchText(this.preferences.get().language).saved(fileName) });
  }
}

function wordFault(fault: FileFault, file: string, text: FileWording): string {
  switch (fault.kind) {
    case 'tooLarge':
      return text.tooLarge(file, fault.megabytes, fault.most);
    case 'tooManyCells':
      return text.tooManyCells(file, fault.most);
    default:
      return text[fault.kind](file);
  }
}
