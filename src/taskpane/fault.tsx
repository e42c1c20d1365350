import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePaneText } from './paneLanguage';
import { Callout } from './parts/callout';

const useStyles = makeStyles({ page: { padding: '24px 14px' } });

/** What stands where a view broke: a defect of ours, said as such. */
export function Fault({ retry }: { readonly retry: () => void }): JSX.Element {
  const text = usePaneText().startUp;
  return (
    <main className={useStyles().page}>
      <Callout tone="error" title={text.fault.title} actions={<Button onClick={retry}>{text.retry}</Button>}>
        <p>{text.fault.body}</p>
      </Callout>
    </main>
  );
}
