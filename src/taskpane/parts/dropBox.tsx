import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type JSX, type ReactNode } from 'react';
import { useFileDrop } from './useFileDrop';

const useStyles = makeStyles({
  area: { marginTop: '12px', padding: '8px', borderRadius: tokens.borderRadiusMedium, border: `1px dashed ${tokens.colorNeutralStroke1}` },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
  foot: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: '8px', marginTop: '8px' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  file: { display: 'none' },
});

export interface DropBoxProps {
  readonly hint: string;
  readonly hintWhileOver: string;
  readonly chooseFile: string;
  /** Endings of files that may be chosen: ".txt,.pdf". */
  readonly accept: string;
  readonly disabled: boolean;
  readonly take: (file: File) => void;
  readonly children: ReactNode;
}

/** A box to paste into that takes files as well, by dropping or by choosing. */
export function DropBox({ hint, hintWhileOver, chooseFile, accept, disabled, take, children }: DropBoxProps): JSX.Element {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const { over, handlers } = useFileDrop(take);
  return (
    <div className={mergeClasses(styles.area, over && styles.over)} {...handlers}>
      {children}
      <div className={styles.foot}>
        <p className={styles.hint}>{over ? hintWhileOver : hint}</p>
        <Button size="small" disabledFocusable={disabled} onClick={() => chooser.current?.click()}>
          {chooseFile}
        </Button>
        <input
          ref={chooser}
          className={styles.file}
          type="file"
          accept={accept}
          aria-label={chooseFile}
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) take(file);
          }}
        />
      </div>
    </div>
  );
}
