import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { configure, render, type RenderResult } from '@testing-library/react';
import { useState, type JSX } from 'react';
import { paneText } from '../../src/i18n/paneText';
import type { CellPlace } from '../../src/sheet/cellPlace';
import { checkWorkbook } from '../../src/sheet/checkedWorkbook';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { PaneRoot } from '../../src/taskpane/paneRoot';
import type { StepProps } from '../../src/taskpane/procedure/stepProps';
import { snapshotAfter } from './snapshotAfter';

configure({ defaultHidden: true });
const WITHOUT_STYLES = createDOMRenderer(undefined);

export interface CardStage extends RenderResult {
  /** The workbook as the card has made it. */
  snapshot(): WorkbookSnapshot;
  /** Codes of what was refused last. */
  readonly refused: string[];
  readonly visited: CellPlace[];
}

/** Draws one card of the dossier or step of the procedure; what it plans is carried out on a workbook without Excel. */
export function showCard(Card: (props: StepProps) => JSX.Element | null, start: WorkbookSnapshot, more: Partial<StepProps> = {}): CardStage {
  let latest = start;
  const refused: string[] = [];
  const visited: CellPlace[] = [];
  const Stage = (): JSX.Element | null => {
    const [snapshot, setSnapshot] = useState(start);
    const checked = checkWorkbook(snapshot, 'nl');
    if (checked === null) return null;
    const carry: StepProps['carry'] = async (planner) => {
      const plan = await planner(snapshot, () => Promise.reject(new Error('no cells on this stage')));
      if (plan.kind === 'refused') {
        refused.push(...plan.issues.map(({ code }) => code));
        return false;
      }
      latest = snapshotAfter(snapshot, plan.steps);
      setSnapshot(latest);
      return true;
    };
    return <Card checked={checked} busy={false} carry={carry} goTo={(cell) => visited.push(cell)} now={() => '2026-03-02T14:30'} by="A. Analist" {...more} />;
  };
  const shown = render(
    <RendererProvider renderer={WITHOUT_STYLES}>
      <PaneRoot text={paneText('nl')} language="nl" officeColours={() => undefined}>
        <Stage />
      </PaneRoot>
    </RendererProvider>,
  );
  return { ...shown, snapshot: () => latest, refused, visited };
}
