import type { Language } from '../../language';
import { en } from './en';
import { nl } from './nl';
import type { AwardScreenWording } from './wording';

export const AWARD_SCREEN_TEXTS: Readonly<Record<Language, AwardScreenWording>> = { nl, en };
