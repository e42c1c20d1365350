import { lazy, Suspense, type JSX } from 'react';
import type { PaneWording } from '../i18n/pane/wording';
import { failedText, failureText } from './failureText';
import { usePaneText } from './paneLanguage';
import { Callout, type Tone } from './parts/callout';
import type { GoTo } from './parts/cellLink';
import type { Activity, Progress, Report } from './useTender';

/** Only a refused action lists issues here. */
const IssueList = lazy(async () => ({ default: (await import('./issues/issuesTab')).IssueList }));

/** What is going on, in one sentence. */
export function activityText(activity: Activity, { done, all }: Progress, text: PaneWording): string {
  return activity === 'adding' ? text.progress.adding(done, all) : text.progress[activity];
}

/** What an action brought, in one sentence. */
export function reportText(report: Report, text: PaneWording): string {
  switch (report.kind) {
    case 'checked':
      return report.errors + report.warnings === 0
        ? text.reports.noIssues
        : text.reports.issuesFound(report.errors, report.warnings);
    case 'failed':
      return failedText(report.failure, text);
    case 'notFollowing':
      return text.reports.notFollowing(failureText(report.failure, text));
    case 'added':
      return text.reports.added(report.count);
    case 'columnGone':
      return text.reports.columnGone(report.heading);
    case 'noRoom':
      return text.reports.noRoom(report.sheet, report.address);
    default:
      return text.reports[report.kind];
  }
}

function toneOf(report: Report): Tone {
  switch (report.kind) {
    case 'done':
    case 'setUpDone':
    case 'highlighted':
    case 'added':
      return 'success';
    case 'checked':
      return report.errors > 0 ? 'warning' : 'success';
    case 'failed':
    case 'refused':
    case 'noRoom':
    case 'columnGone':
      return 'error';
    default:
      return 'warning';
  }
}

export interface ReportViewProps {
  readonly report: Report;
  readonly dismiss: () => void;
  readonly goTo: GoTo;
}

export function ReportView({ report, dismiss, goTo }: ReportViewProps): JSX.Element {
  const words = reportText(report, usePaneText());
  return (
    <Callout tone={toneOf(report)} onDismiss={dismiss}>
      <p>{words}</p>
      {report.kind === 'refused' && (
        <Suspense fallback={null}>
          <IssueList issues={report.issues} goTo={goTo} label={words} />
        </Suspense>
      )}
    </Callout>
  );
}
