import type { JSX } from 'react';

export interface Notice {
  readonly kind: 'plain' | 'fault';
  readonly text: string;
  /** The cell it is about. */
  readonly cell?: string;
}

export interface StatusBarProps {
  readonly state: string;
  readonly notice: Notice | undefined;
}

export function StatusBar({ state, notice }: StatusBarProps): JSX.Element {
  return (
    <footer className="status-bar">
      <span>{state}</span>
      <span role="status" className={notice?.kind}>
        {notice?.cell && <b>{notice.cell}</b>} {notice?.text}
      </span>
    </footer>
  );
}
