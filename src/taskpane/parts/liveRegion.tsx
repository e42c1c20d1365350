import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Says to screen readers what others see happen. It always stands in the page, so that changes are heard. */
export function LiveRegion({ message }: { readonly message: string }): JSX.Element {
  return (
    <div className={useStyles().hidden} role="status" aria-live="polite">
      {message}
    </div>
  );
}
