import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type JSX } from 'react';

const useStyles = makeStyles({
  /** The top right corner belongs to Excel. */
  head: { display: 'flex', alignItems: 'center', columnGap: '4px', margin: '-8px 28px 8px -6px', minHeight: '32px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
});

export interface ScreenHeadProps {
  readonly title: string;
  readonly back: string;
  readonly onBack: () => void;
}

/** The title of a screen that stands in place of the tabs, and the way back. A new screen takes the focus. */
export function ScreenHead({ title, back, onBack }: ScreenHeadProps): JSX.Element {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, [title]);
  return (
    <div className={styles.head}>
      <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} aria-label={back} onClick={onBack} />
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
    </div>
  );
}
