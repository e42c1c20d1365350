import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Language } from '../i18n/language';
import { startUpText } from '../i18n/startUpText';
import { Callout } from './parts/callout';

const useStyles = makeStyles({ page: { padding: '24px 14px' } });

/** What stands where a view broke: a defect of ours, said as such. */
export function Fault({ language, retry }: { readonly language: Language; readonly retry: () => void }): JSX.Element {
  const text = startUpText(language);
  return (
    <main className={useStyles().page}>
      <Callout tone="error" title={text.fault.title} actions={<Button onClick={retry}>{text.retry}</Button>}>
        <p>{text.fault.body}</p>
      </Callout>
    </main>
  );
}
