import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type JSX } from 'react';
import { functionBrowserText } from '../../i18n/functionBrowserText';
import { useLanguage } from '../paneLanguage';
import { Callout } from '../parts/callout';
import { DelayedSpinner } from '../parts/delayedSpinner';
import { ScreenHead } from '../parts/screenHead';
import type { FormulaPort } from './formulaPort';
import { FunctionList } from './functionList';
import { FunctionPage } from './functionPage';
import { functionGuide, type GuideFunction, type GuideGroup } from './guide';
import { InsertPanel } from './insertPanel';
import { useProposal } from './useProposal';

type Guide = { readonly kind: 'loading' } | { readonly kind: 'missing' } | { readonly kind: 'there'; readonly groups: readonly GuideGroup[] };

export interface FunctionBrowserProps {
  readonly port: FormulaPort;
  readonly leave: () => void;
}

/** All TENDER functions: to search, to read, and to put into the workbook. */
export function FunctionBrowser({ port, leave }: FunctionBrowserProps): JSX.Element {
  const language = useLanguage();
  const text = functionBrowserText(language);
  const [guide, setGuide] = useState<Guide>({ kind: 'loading' });
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);

  const load = useCallback((): void => {
    setGuide({ kind: 'loading' });
    functionGuide(language).then(
      (groups) => setGuide({ kind: 'there', groups }),
      // The texts are a file of their own; without a connection it does not arrive.
      () => setGuide({ kind: 'missing' }),
    );
  }, [language]);
  useEffect(load, [load]);

  const groups = guide.kind === 'there' ? guide.groups : [];
  const described = groups.flatMap(({ functions }) => functions).find(({ id }) => id === chosen);
  if (described) {
    return (
      <>
        <ScreenHead title={described.name} back={text.backToList} onBack={() => setChosen(null)} />
        <OneFunction key={described.id} port={port} described={described} />
      </>
    );
  }
  return (
    <>
      <ScreenHead title={text.title} back={text.back} onBack={leave} />
      {guide.kind === 'loading' && <DelayedSpinner label={text.loading} />}
      {guide.kind === 'missing' && (
        <Callout tone="error" actions={<Button onClick={load}>{text.retry}</Button>}>
          <p>{text.notLoaded}</p>
        </Callout>
      )}
      {guide.kind === 'there' && <FunctionList groups={groups} query={query} setQuery={setQuery} choose={setChosen} />}
    </>
  );
}

function OneFunction({ port, described }: { readonly port: FormulaPort; readonly described: GuideFunction }): JSX.Element {
  const proposal = useProposal(port, described);
  return (
    <FunctionPage described={described}>
      <InsertPanel {...proposal} />
    </FunctionPage>
  );
}
