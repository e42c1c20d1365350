import { Button, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { nameKey } from '../../domain/nameKey';
import { list } from '../../i18n/format';
import { CUTS, type Cut } from '../../i18n/lots/wording';
import { lotsText } from '../../i18n/lotsText';
import { ranksToChooseFrom } from '../../sheet/lots/invitationTies';
import { linesOf } from '../../sheet/lots/readLots';
import { isDecidedAlready } from '../../sheet/lots/tieQuestion';
import { useLanguage } from '../paneLanguage';
import { LabelledBox } from '../parts/labelledBox';
import type { StepProps } from '../procedure/stepProps';
import { LotsForm } from './lotsForm';
import { useCardStyles } from './lotsLooks';

const LATER = CUTS.filter((cut) => cut !== 'shortlist');

/** A draw at a later cut: there a person says who stand equal, because the client or the panel said so. */
export function LotsElsewhere({ close, ...props }: StepProps & { readonly close: () => void }): JSX.Element {
  const styles = useCardStyles();
  const language = useLanguage();
  const { pane: words, sheet } = lotsText(language);
  const [cut, setCut] = useState<Cut>('invitation');
  const [round, setRound] = useState('');
  const [typed, setTyped] = useState('');
  const [places, setPlaces] = useState('1');
  const { checked } = props;
  const shared = ranksToChooseFrom(checked);
  const fill = (of: number, names: readonly string[]): void => {
    setCut('invitation');
    setRound(String(of));
    setTyped(names.join('\n'));
  };
  const tied = linesOf(typed);
  const unusable = unusableNames(tied, checked.field.names);
  const count = wholeNumber(places);
  const number = wholeNumber(round);
  const isCountOff = count === null || count >= tied.length;
  const question = { cut, round: number, tied, places: count ?? 0 };
  const isReady = tied.length > 1 && unusable.length === 0 && !isCountOff && number !== null;
  return (
    <div className={styles.card}>
      <div className={styles.form}>
        {shared.map(({ round: of, rank, names }) => (
          <Button key={`${of} ${rank}`} size="small" onClick={() => fill(of, names)}>
            {words.sharedRank(of, rank, list(names, language))}
          </Button>
        ))}
        <LabelledBox label={words.cut}>
          {(names) => (
            <Select {...names} value={cut} onChange={(_, { value }) => setCut(LATER.find((each) => each === value) ?? 'invitation')}>
              {LATER.map((each) => (
                <option key={each} value={each}>
                  {sheet.cuts[each]}
                </option>
              ))}
            </Select>
          )}
        </LabelledBox>
        <LabelledBox label={words.round} problem={tied.length > 0 && number === null ? words.roundMissing : undefined}>
          {(names) => <Input {...names} inputMode="numeric" value={round} onChange={(_, { value }) => setRound(value)} />}
        </LabelledBox>
        <LabelledBox
          label={words.participants}
          hint={words.participantsHint}
          problem={unusable.length > 0 ? words.participantsMissing(list(unusable, language)) : undefined}
        >
          {(names) => <Textarea textarea={names} className={styles.box} value={typed} onChange={(_, { value }) => setTyped(value)} />}
        </LabelledBox>
        <LabelledBox label={words.places} problem={tied.length > 1 && isCountOff ? words.placesMissing : undefined}>
          {(names) => <Input {...names} inputMode="numeric" value={places} onChange={(_, { value }) => setPlaces(value)} />}
        </LabelledBox>
      </div>
      {isReady && <LotsForm {...props} question={question} isAgain={isDecidedAlready(question, checked)} close={close} />}
    </div>
  );
}

/** Names that are no candidate's, or that stand in the list twice. */
function unusableNames(names: readonly string[], candidates: readonly string[]): string[] {
  const known = new Set(candidates.map(nameKey));
  return names.filter((name, index) => !known.has(nameKey(name)) || names.findIndex((each) => nameKey(each) === nameKey(name)) < index);
}

function wholeNumber(text: string): number | null {
  return /^\s*[1-9]\d{0,3}\s*$/.test(text) ? Number(text) : null;
}
