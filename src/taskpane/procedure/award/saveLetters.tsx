import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { AWARD_SCREEN_TEXTS } from '../../../i18n/award/screen/words';
import type { Language } from '../../../i18n/language';
import type { StandingLetter } from '../../../sheet/award/readLetters';
import { saveFile } from '../../files/saveFile';
import { useLanguage } from '../../paneLanguage';

const useStyles = makeStyles({
  note: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  problem: { margin: '6px 0 0', color: tokens.colorStatusDangerForeground1 },
});

export interface SaveLettersProps {
  readonly letters: readonly StandingLetter[];
  readonly language: Language;
  readonly fileName: string;
}

/** All letters as they stand in the table, in one Word document; made in the pane, sent nowhere. */
export function SaveLetters({ letters, language, fileName }: SaveLettersProps): JSX.Element {
  const styles = useStyles();
  const text = AWARD_SCREEN_TEXTS[useLanguage()].letters;
  const [state, setState] = useState<'idle' | 'making' | { readonly problem: string }>('idle');
  const save = async (): Promise<void> => {
    setState('making');
    try {
      const { lettersDocument } = await import('./lettersDocument');
      const texts = letters.map((letter) => letter.text).filter((letter) => letter !== '');
      saveFile(fileName, await lettersDocument(texts, language));
      setState('idle');
    } catch (error) {
      // The part of the add-in that makes documents is fetched here, and a network may fail.
      setState({ problem: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <div>
      <Button disabledFocusable={state === 'making'} onClick={() => void save()}>
        {text.save}
      </Button>
      <p className={styles.note}>{state === 'making' ? text.saving : text.saveNote}</p>
      {typeof state === 'object' && (
        <p className={styles.problem} role="alert">
          {text.saveFailed(state.problem)}
        </p>
      )}
    </div>
  );
}
