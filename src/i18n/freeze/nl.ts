import type { FreezeWording } from './wording';

export const nl: FreezeWording = {
  sheet: 'Formules',
  note: (moment) => `Waarden bewaard op ${moment}. De uitkomsten op dit blad rekenen niet mee tot de formules zijn teruggezet.`,
  title: 'Waarden bewaren',
  explain:
    'Zet alle uitkomsten als waarden in de werkmap, zodat ook iemand zonder de invoegtoepassing ze ziet. De formules blijven bewaard op een verborgen blad.',
  caution: 'Er komt een blad bij. Daarna kunt u eerdere stappen niet meer ongedaan maken.',
  freeze: 'Waarden bewaren',
  frozen: 'De uitkomsten staan als waarden in de werkmap. Wat u nu wijzigt, telt pas mee als de formules terug zijn.',
  thaw: 'Formules terugzetten',
};
