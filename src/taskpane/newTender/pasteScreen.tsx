import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { newTenderText } from '../../i18n/newTenderText';
import { textOfFile } from '../files/textOfFile';
import { useLanguage } from '../paneLanguage';
import { TextIntake } from '../parts/textIntake';

export interface PasteScreenProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly read: (text: string) => void;
  readonly startEmpty: () => void;
  readonly back: () => void;
}

/** Where the text of the notice comes in. */
export function PasteScreen({ text, setText, read, startEmpty, back }: PasteScreenProps): JSX.Element {
  const words = newTenderText(useLanguage()).paste;
  const takeFile = async (file: File): Promise<string | null> => {
    const found = await textOfFile(file);
    if (found.kind !== 'text') return words[found.kind];
    setText(found.text);
    read(found.text);
    return null;
  };
  return (
    <TextIntake
      words={words}
      accept=".txt,.pdf,.docx"
      text={text}
      setText={setText}
      takeFile={takeFile}
      fault={null}
      back={back}
      actions={(busy) => (
        <>
          <Button appearance="primary" disabledFocusable={text.trim() === '' || busy} onClick={() => read(text)}>
            {words.read}
          </Button>
          <Button appearance="subtle" onClick={startEmpty}>
            {words.without}
          </Button>
        </>
      )}
    />
  );
}
