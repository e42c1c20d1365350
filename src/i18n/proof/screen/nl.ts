import { quote } from '../../format';
import { ruleName } from '../issue/ruleName';
import type { ProofScreenWording } from './wording';

const candidates = (count: number): string => (count === 1 ? '1 kandidaat' : `${count} kandidaten`);

export const nl: ProofScreenWording = {
  rulebook: {
    title: 'Regels vastzetten',
    explain: 'Zet de criteria, wegingen, schalen en afspraken vast voordat u de eerste kandidaat beoordeelt. Wie ze daarna wijzigt, valt op.',
    tooLate: (marked) => `Er ${marked === 1 ? 'is' : 'zijn'} al ${candidates(marked)} beoordeeld. Dat komt in het regelboek te staan.`,
    why: 'Waarom de regels wijzigen',
    whyHint: 'Bijvoorbeeld: rectificatie van de uitvraag op 3 maart.',
    lock: 'Zet de regels vast',
    lockAgain: 'Zet vast als nieuwe versie',
    unchanged: (version) => `De regels zijn gelijk aan versie ${version}.`,
    changed: (count) => `${count === 1 ? '1 regel is' : `${count} regels zijn`} gewijzigd buiten het regelboek om. Zet ze terug, of zet een nieuwe versie vast.`,
    history: 'Versies',
    version: (number, at, by) => `Versie ${number}, ${at}, ${by}`,
    differs: (count, before) => `${count === 1 ? '1 regel' : `${count} regels`} anders dan in versie ${before}`,
    change: (rule, was, is) => `${ruleName(rule, 'nl')}: ${was === '' ? 'niets' : quote(was)} werd ${is === '' ? 'niets' : quote(is)}`,
    lockedAfter: (marked) => `Vastgezet nadat ${candidates(marked)} ${marked === 1 ? 'was' : 'waren'} beoordeeld.`,
    fingerprint: 'Vingerafdruk',
  },
  verify: {
    title: 'Controleren',
    explain: 'Rekent alles na vanaf wat u typte en het regelboek, en noemt elke cel waar de werkmap iets anders zegt.',
    start: 'Controleer alles',
    again: 'Controleer opnieuw',
    working: 'Bezig met narekenen',
    clean: 'Alles klopt',
    cleanBody: (count, record) => `${candidates(count)} nagerekend${record === null ? '' : `, vergeleken met vastlegging ${record}`}. Formules, namen, regels en vastleggingen zijn zoals ze horen.`,
    found: (count) => (count === 1 ? '1 afwijking' : `${count} afwijkingen`),
    stale: 'De werkmap is sindsdien gewijzigd.',
    parts: {
      rules: 'Regels',
      formulas: 'Formules en namen',
      results: 'Uitkomsten',
      inputs: 'Invoer',
      records: 'Vastleggingen',
      lots: 'Lotingen',
      sinceRecord: 'Gewijzigd sinds de laatste vastlegging',
    },
  },
  record: {
    title: 'Leg deze stap vast',
    explain: 'Maakt een proces-verbaal: een beveiligd blad met invoer, uitslag, besluiten en wat nog open was, om te printen en te bewaren.',
    step: 'Stap',
    stepHint: 'Zo komt het op het proces-verbaal te staan.',
    start: 'Leg vast',
    list: 'Vastleggingen',
    none: 'Er is nog niets vastgelegd.',
    entry: (number, step) => `${number}. ${step}`,
    by: (at, by) => `${at}, ${by}`,
    keepElsewhere: 'Bewaar de vingerafdruk ook ergens anders, bijvoorbeeld op de geprinte pagina. Dan kan niemand alle vastleggingen samen vervangen.',
    needsName: 'Vul bovenaan eerst uw naam in.',
  },
  pseudonymise: {
    title: 'Vervang namen door codes',
    explain: 'Als de bewaartermijn van persoonsgegevens voorbij is: namen, inschrijvers en vrije tekst worden codes, ook in de vastleggingen. De uitslag blijft na te rekenen.',
    start: 'Vervang namen …',
    question: 'Alle namen vervangen?',
    irreversible: 'Dit kan niet ongedaan worden gemaakt. Er wordt geen sleutel bewaard. Kopieën elders, geprinte pagina’s en brieven veranderen niet mee.',
    confirm: 'Vervang alle namen',
    cancel: 'Annuleren',
  },
};
