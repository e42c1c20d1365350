import type { PaneWording } from '../i18n/pane/wording';
import type { Activity, Progress } from './useTender';

/** What is going on, in one sentence. */
export function activityText(activity: Activity, { done, all }: Progress, text: PaneWording): string {
  return activity === 'adding' ? text.progress.adding(done, all) : text.progress[activity];
}
