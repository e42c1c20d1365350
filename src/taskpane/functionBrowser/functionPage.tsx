import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { JSX, ReactNode } from 'react';
import { functionBrowserText } from '../../i18n/functionBrowserText';
import { useLanguage } from '../paneLanguage';
import { Section } from '../parts/section';
import { ExampleCells } from './exampleCells';
import { FormulaText } from './formulaText';
import type { GuideFunction } from './guide';

const useStyles = makeStyles({
  text: { margin: '0 0 4px', overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere', '& > li + li': { marginTop: '4px' } },
  terms: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: '6px' },
  optional: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  meaning: { margin: 0, overflowWrap: 'anywhere' },
  page: { display: 'inline-block', marginTop: '20px' },
  icon: { verticalAlign: '-2px', marginLeft: '4px' },
});

export interface FunctionPageProps {
  readonly described: GuideFunction;
  /** Between the purpose and the arguments: what to do with it in this workbook. */
  readonly children: ReactNode;
}

/** Everything that a person needs to use one function. */
export function FunctionPage({ described, children }: FunctionPageProps): JSX.Element {
  const styles = useStyles();
  const text = functionBrowserText(useLanguage());
  const { name, purpose, parameters, result, errors, remarks, example, page } = described;
  const inFormula = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(text.separator);
  return (
    <>
      <p className={styles.text}>{purpose}</p>
      <FormulaText>{`=${name}(${inFormula})`}</FormulaText>
      {children}
      <Section title={text.arguments}>
        <dl className={styles.terms}>
          {parameters.map(({ key, name: shown, meaning, optional }) => (
            <div key={key}>
              <dt className={styles.term}>
                {shown}
                {optional && <span className={styles.optional}> ({text.optional})</span>}
              </dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={text.result}>
        <p className={styles.text}>{result}</p>
      </Section>
      <Section title={text.example}>
        <ExampleCells label={text.exampleCells} cells={example.cells} withAddresses />
        <FormulaText>{example.formula}</FormulaText>
        <p className={styles.text}>{text.gives}</p>
        <ExampleCells label={text.exampleResult} cells={example.result} withAddresses={false} />
      </Section>
      <Texts title={text.errors} texts={errors} />
      <Texts title={text.remarks} texts={remarks} />
      <Link className={styles.page} href={page} target="_blank" rel="noopener" title={text.pageOpens}>
        {text.page}
        <OpenRegular className={styles.icon} aria-hidden />
      </Link>
    </>
  );
}

function Texts({ title, texts }: { readonly title: string; readonly texts: readonly string[] }): JSX.Element | null {
  const styles = useStyles();
  if (texts.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {texts.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Section>
  );
}
