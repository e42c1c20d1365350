import type { Language } from '../../language';
import { en } from './en';
import { nl } from './nl';
import type { AwardSheetWording } from './wording';

export const AWARD_SHEET_TEXTS: Readonly<Record<Language, AwardSheetWording>> = { nl, en };
