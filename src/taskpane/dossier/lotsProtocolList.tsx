import type { JSX } from 'react';
import { lotText } from '../../domain/lots/drawLots';
import { list } from '../../i18n/format';
import { lotsText } from '../../i18n/lotsText';
import { formatMoment } from '../../i18n/moment';
import type { LotsProtocol } from '../../sheet/lots/readLots';
import { wallClockOfText } from '../../sheet/serialDate';
import { useLanguage } from '../paneLanguage';
import { CellLink, type GoTo } from '../parts/cellLink';
import { useCardStyles } from './lotsLooks';

/** Every draw, with what one needs to do it again. */
export function LotsProtocolList({ protocols, goTo }: { readonly protocols: readonly LotsProtocol[]; readonly goTo: GoTo }): JSX.Element | null {
  const styles = useCardStyles();
  const language = useLanguage();
  const words = lotsText(language).pane;
  if (protocols.length === 0) return null;
  return (
    <ul className={styles.plainList} aria-label={words.protocols(protocols.length)}>
      {protocols.map(({ number, at, taken, present, seed, participants, cell }) => (
        <li key={number} className={styles.item}>
          <h3 className={styles.title}>{words.protocol(number)}</h3>
          <p className={styles.text}>{words.taken(list(taken, language))}</p>
          <p className={styles.hint}>
            {[at === null ? '' : formatMoment(wallClockOfText(at) ?? 0, language), words.presentWere(list(present, language)), words.seedWas(seed)].filter((part) => part !== '').join(' · ')}
          </p>
          <p className={styles.hint}>{words.redo}</p>
          <code className={styles.code}>{participants.map((_, index) => `printf '%s' ${inShell(lotText(seed, index + 1))} | sha256sum`).join('\n')}</code>
          <CellLink cell={cell} goTo={goTo}>
            {words.showCell}
          </CellLink>
        </li>
      ))}
    </ul>
  );
}

/** A text between single quotes, as a shell takes it. */
function inShell(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}
