import { Checkbox } from '@fluentui/react-components';
import type { JSX } from 'react';
import { LongList } from '../../parts/longList';
import { useClientStyles } from './clientStyles';

interface Option {
  readonly name: string;
  readonly under: string;
}
const nameOf = ({ name }: Option): string => name;

export interface NameChoiceProps {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
}

/** Candidates to tick. Nobody is ticked beforehand: that would be a proposal. */
export function NameChoice({ legend, options, chosen, choose }: NameChoiceProps): JSX.Element {
  const styles = useClientStyles();
  const toggle = (name: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(name);
    else next.delete(name);
    choose(next);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <LongList items={options} keyOf={nameOf} label={undefined}>
        {({ name, under }) => (
          <Checkbox
            checked={chosen.has(name)}
            onChange={(_, { checked }) => toggle(name, checked === true)}
            label={
              <>
                {name}
                {under !== '' && <span className={styles.note}> {under}</span>}
              </>
            }
          />
        )}
      </LongList>
    </fieldset>
  );
}
