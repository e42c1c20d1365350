import { useId, useState, type JSX, type KeyboardEvent } from 'react';
import type { RibbonButton, RibbonTab } from './manifestRibbon';

export type TabName = 'home' | 'addIn';

export interface RibbonProps {
  readonly label: string;
  readonly homeLabel: string;
  readonly tab: RibbonTab;
  readonly chosen: TabName;
  /** The button whose command runs now; others wait for it. */
  readonly running: string | undefined;
  readonly onChoose: (tab: TabName) => void;
  readonly onPress: (button: RibbonButton) => void;
}

/** The tabs, and the groups of the add-in's own tab. What belongs to the other tab is the grid's own toolbar. */
export function Ribbon({ label, homeLabel, tab, chosen, running, onChoose, onPress }: RibbonProps): JSX.Element {
  const id = useId();
  const names: readonly TabName[] = ['home', 'addIn'];
  const labels: Readonly<Record<TabName, string>> = { home: homeLabel, addIn: tab.label };
  const turn = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = chosen === 'home' ? 'addIn' : 'home';
    onChoose(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <section className="ribbon" aria-label={label}>
      <div role="tablist" aria-label={label} className="ribbon-tabs" onKeyDown={turn}>
        {names.map((name) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={chosen === name}
            aria-controls={name === 'addIn' && chosen === 'addIn' ? `${id}-panel` : undefined}
            tabIndex={chosen === name ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {labels[name]}
          </button>
        ))}
      </div>
      {chosen === 'addIn' && (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-addIn`} className="ribbon-groups">
          {tab.groups.map((group) => (
            <div role="group" key={group.id} className="ribbon-group" aria-labelledby={`${id}-${group.id}`}>
              <div className="ribbon-buttons">
                {group.buttons.map((button) => (
                  <BigButton key={button.id} button={button} running={running} onPress={onPress} />
                ))}
              </div>
              <div id={`${id}-${group.id}`} className="ribbon-group-label">
                {group.label}
              </div>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

interface BigButtonProps {
  readonly button: RibbonButton;
  readonly running: string | undefined;
  readonly onPress: (button: RibbonButton) => void;
}

function BigButton({ button, running, onPress }: BigButtonProps): JSX.Element {
  const tip = useId();
  const [dismissed, setDismissed] = useState(false);
  return (
    <div
      className={`ribbon-button${dismissed ? ' tip-dismissed' : ''}`}
      onMouseEnter={() => setDismissed(false)}
      onKeyDown={(event) => event.key === 'Escape' && setDismissed(true)}
      onMouseLeave={() => setDismissed(false)}
      onFocus={() => setDismissed(false)}
    >
      <button
        type="button"
        data-control={button.id}
        aria-describedby={tip}
        aria-busy={running === button.id}
        aria-disabled={running !== undefined}
        onClick={() => {
          setDismissed(true);
          if (running === undefined) onPress(button);
        }}
      >
        <img src={button.icon.normal} srcSet={`${button.icon.dense} 2x`} width="32" height="32" alt="" />
        <span>{button.label}</span>
      </button>
      <div role="tooltip" id={tip} className="ribbon-tip">
        <strong>{button.tip.title}</strong>
        <span>{button.tip.description}</span>
      </div>
    </div>
  );
}
