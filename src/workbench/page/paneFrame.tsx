import { useEffect, useRef, useState, type JSX, type KeyboardEvent, type PointerEvent } from 'react';
import type { WorkbenchWording } from '../../i18n/workbench/wording';

/** In pixels. Excel opens a pane at 320 to 350 and lets people widen it. */
const WIDTH = { least: 320, first: 350, most: 640, step: 16 } as const;
/** After this long without a sign of life the page says so; a first load takes a second or two. */
const PATIENCE_MS = 20_000;

export interface PaneFrameProps {
  readonly title: string;
  readonly text: WorkbenchWording;
  readonly visible: boolean;
  readonly started: boolean;
  /** Changes when the frame must be loaded again. */
  readonly load: number;
  readonly onClose: () => void;
}

/** The pane beside the grid. Hidden, it goes on running: it is also the runtime of functions and commands. */
export function PaneFrame({ title, text, visible, started, load, onClose }: PaneFrameProps): JSX.Element {
  const [width, setWidth] = useState<number>(WIDTH.first);
  const [late, setLate] = useState(false);
  const [dragging, setDragging] = useState(false);
  const grip = useRef<{ x: number; width: number } | undefined>(undefined);
  const resize = (wanted: number): void => setWidth(Math.min(WIDTH.most, Math.max(WIDTH.least, wanted)));

  useEffect(() => {
    setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [load]);

  const byKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') resize(width + WIDTH.step);
    if (event.key === 'ArrowRight') resize(width - WIDTH.step);
  };
  const drag = (event: PointerEvent): void => {
    if (grip.current) resize(grip.current.width + grip.current.x - event.clientX);
  };
  return (
    <>
      <div
        className="pane-grip"
        hidden={!visible}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={text.paneWidth}
        aria-valuenow={width}
        aria-valuemin={WIDTH.least}
        aria-valuemax={WIDTH.most}
        onKeyDown={byKey}
        onPointerDown={(event) => {
          grip.current = { x: event.clientX, width };
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          grip.current = undefined;
          setDragging(false);
        }}
      />
      <aside className="pane" hidden={!visible} style={{ width }} aria-label={title}>
        <div className="pane-title">
          <h2>{title}</h2>
          <button type="button" onClick={onClose} aria-label={text.paneClose} title={text.paneClose}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
        {!started && <p role="status">{late ? text.paneAbsent : text.paneStarting}</p>}
        <iframe key={load} title={title} src="taskpane.html" className={dragging ? 'dragging' : undefined} />
      </aside>
    </>
  );
}
