import type { CheckedWorkbook } from '../checkedWorkbook';

/** All of a checked workbook that award and letters are made from. */
export type AwardSource = Pick<CheckedWorkbook, 'tender' | 'facts' | 'field' | 'assessment' | 'procedure' | 'snapshot' | 'cellOf'>;
