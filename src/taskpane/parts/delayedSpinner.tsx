import { makeStyles, Spinner } from '@fluentui/react-components';
import { useEffect, useState, type JSX } from 'react';

/** Shorter waits are not worth a flicker. */
export const SPINNER_DELAY_MS = 300;

const useStyles = makeStyles({ spinner: { justifyContent: 'flex-start', margin: '4px 0 12px' } });

/** A spinner with what is going on, for anything that takes longer than a moment. */
export function DelayedSpinner({ label }: { readonly label: string }): JSX.Element | null {
  const styles = useStyles();
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), SPINNER_DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  return due ? <Spinner className={styles.spinner} size="tiny" label={label} /> : null;
}
