import { useMemo, useState, type JSX, type ReactNode } from 'react';
import { readNotice } from '../../notice/readNotice';
import type { TenderContents } from '../../sheet/tenderContents';
import { PasteScreen } from './pasteScreen';
import { ReviewScreen } from './reviewScreen';

export interface NewTenderProps {
  readonly busy: boolean;
  readonly confirm: (contents: TenderContents) => void;
  readonly leave: () => void;
  readonly report: ReactNode;
}

/** From the text of a notice, or from nothing, to a tender that a person has confirmed. */
export default function NewTender({ busy, confirm, leave, report }: NewTenderProps): JSX.Element {
  const [text, setText] = useState('');
  /** What is under review; the empty text where there is no notice. Null while the text is still coming in. */
  const [read, setRead] = useState<string | null>(null);
  const draft = useMemo(() => (read === null || read === '' ? null : readNotice(read)), [read]);
  const lines = useMemo(() => (read === null || read === '' ? [] : read.split(/\r\n|\n|\r/)), [read]);
  if (read === null) {
    return <PasteScreen text={text} setText={setText} read={setRead} startEmpty={() => setRead('')} back={leave} />;
  }
  return (
    <ReviewScreen
      draft={draft}
      lines={lines}
      busy={busy}
      confirm={confirm}
      back={() => setRead(null)}
      report={report}
    />
  );
}
