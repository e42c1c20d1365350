import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { addCandidatesText } from '../../i18n/addCandidatesText';
import { gridOfText, isListTooLong } from '../../sheet/import/gridOfText';
import { gridsOfFile } from '../files/gridsOfFile';
import type { NamedGrid } from '../files/namedGrid';
import { useLanguage } from '../paneLanguage';
import { TextIntake } from '../parts/textIntake';

export interface ListScreenProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly take: (grids: readonly NamedGrid[]) => void;
  readonly back: () => void;
}

/** Where a list of candidates comes in. */
export function ListScreen({ text, setText, take, back }: ListScreenProps): JSX.Element {
  const words = addCandidatesText(useLanguage());
  const [fault, setFault] = useState<string | null>(null);
  const takeFile = async (file: File): Promise<string | null> => {
    setFault(null);
    const found = await gridsOfFile(file);
    if (found.kind !== 'grids') return words.faults[found.kind];
    take(found.grids);
    return null;
  };
  const readText = (): void => {
    if (isListTooLong(text)) {
      setFault(words.faults.tooLarge);
      return;
    }
    const grid = gridOfText(text);
    if (grid.length === 0) setFault(words.faults.noText);
    else take([{ name: '', grid }]);
  };
  return (
    <TextIntake
      words={words}
      accept=".csv,.xlsx,.txt,.tsv"
      text={text}
      setText={setText}
      takeFile={takeFile}
      fault={fault}
      back={back}
      actions={(busy) => (
        <Button appearance="primary" disabledFocusable={text.trim() === '' || busy} onClick={readText}>
          {words.read}
        </Button>
      )}
    />
  );
}
