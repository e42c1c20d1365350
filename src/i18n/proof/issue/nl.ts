import { quote } from '../../format';
import { ruleName } from './ruleName';
import type { ProofIssueWording } from './wording';

const shown = (value: string): string => (value === '' ? 'niets' : quote(value));

export const nl: ProofIssueWording = {
  nameNeeded: () => 'Vul eerst uw naam in.',
  whyNeeded: () => 'Schrijf waarom de regels wijzigen.',
  stepNeeded: () => 'Schrijf welke stap u vastlegt.',
  rulesUnchanged: ({ version }) => `De regels zijn gelijk aan versie ${version}. Er valt niets vast te zetten.`,
  ruleChanged: ({ rule, was, is, version }) =>
    `${ruleName(rule, 'nl')} is gewijzigd: vastgezet in versie ${version} was ${shown(was)}, nu staat er ${shown(is)}. Zet het terug, of zet de regels opnieuw vast met een reden.`,
  rulebookAltered: ({ version }) => `Versie ${version} van het regelboek is na het vastzetten veranderd: de vingerafdruk klopt niet meer.`,
  rulebookChainBroken: ({ version }) => `Versie ${version} van het regelboek sluit niet aan op de vorige. Er is een versie weg of vervangen.`,
  rulebookMissing: ({ version }) => `Versie ${version} van het regelboek is weg.`,
  formulaReplaced: ({ where, value }) => `Bij ${where} staat ${shown(value)} in plaats van een formule. Maak de cel leeg en kies Opdracht inrichten.`,
  formulaOther: ({ where }) => `Bij ${where} staat een andere formule dan de invoegtoepassing schreef. Kies Opdracht inrichten.`,
  madeFormulaReplaced: ({ where, value }) =>
    `Bij ${where} staat ${shown(value)} in plaats van een formule. Zet de formule terug met Ongedaan maken of uit een eerdere kopie.`,
  madeFormulaOther: ({ where }) =>
    `Bij ${where} staat een andere formule dan de invoegtoepassing schreef. Zet die terug met Ongedaan maken of uit een eerdere kopie.`,
  formulaInMarks: ({ where }) => `${where} is een formule, en verandert dus vanzelf mee. Typ de waarde zelf.`,
  columnsHidden: ({ table, headings }) => `In ${table} is verborgen: ${headings.join('; ')}. Maak alle kolommen zichtbaar.`,
  resultDiffers: ({ where, shown: seen, worked }) => `${where}: de werkmap zegt ${shown(seen)}, nagerekend is het ${shown(worked)}.`,
  awardLineMissing: ({ label }) => `De regel ${quote(label)} staat niet meer op het blad van de gunning. Zet die terug met Ongedaan maken of uit een eerdere kopie.`,
  nameMissing: ({ name }) => `De naam ${name} is weg. Kies Opdracht inrichten.`,
  nameMoved: ({ name }) => `De naam ${name} verwijst naar iets anders dan waarvoor hij is gemaakt. Kies Opdracht inrichten.`,
  rowsHidden: ({ table, rows }) => `In ${table} ${rows === 1 ? 'is 1 rij' : `zijn ${rows} rijen`} verborgen of weggefilterd. Maak alles zichtbaar.`,
  textNumber: ({ value }) => `${quote(value)} lijkt een getal, maar is tekst en telt niet mee. Typ het opnieuw als getal.`,
  recordAltered: ({ record }) => `Vastlegging ${record} is achteraf veranderd: de gegevens passen niet bij de vingerafdruk.`,
  recordPageAltered: ({ record, was, is }) => `Op de pagina van vastlegging ${record} is een cel veranderd: er stond ${shown(was)}, nu ${shown(is)}.`,
  recordRowAltered: ({ record, heading }) => `In de lijst met vastleggingen is bij nummer ${record} ${quote(heading)} veranderd.`,
  recordRowStray: ({ text }) => `In de lijst van vastleggingen staat een regel met ${quote(text)} waar een nummer hoort. Haal de regel weg, of zet het nummer terug.`,
  recordChainBroken: ({ record }) => `Vastlegging ${record} sluit niet aan op de vorige. Er is een vastlegging weg of vervangen.`,
  recordSheetMissing: ({ record }) => `Het blad van vastlegging ${record} is weg.`,
  recordRowMissing: ({ record }) => `Vastlegging ${record} staat niet meer in de lijst met vastleggingen.`,
  recordsMissing: ({ record }) => `Er hoort een vastlegging ${record} te zijn, met een andere vingerafdruk dan de laatste die er staat. Er is er een weg of vervangen.`,
  recordUnprotected: ({ record }) => `Het blad van vastlegging ${record} is niet meer beveiligd.`,
  recordOtherRules: ({ record, version }) => `Vastlegging ${record} noemt versie ${version} van het regelboek met een andere vingerafdruk. Die versie is vervangen.`,
  changedSinceRecord: ({ record, where, was, is }) => `${where}: bij vastlegging ${record} stond er ${shown(was)}, nu ${shown(is)}. Was dat de bedoeling, leg dan opnieuw vast.`,
  rowAddedSinceRecord: ({ record, table, row }) => `${table}: de rij ${quote(row)} is er na vastlegging ${record} bij gekomen.`,
  rowGoneSinceRecord: ({ record, table, row }) => `${table}: de rij ${quote(row)} van vastlegging ${record} is weg.`,
  columnGoneSinceRecord: ({ record, table, heading }) => `${table}: de kolom ${quote(heading)} van vastlegging ${record} is weg of heeft een andere kop.`,
  tableGoneSinceRecord: ({ record, table }) => `De tabel ${table} van vastlegging ${record} is weg.`,
  resultChangedSinceRecord: ({ record, candidate, was, is }) => `${quote(candidate)}: de uitslag was ${was} bij vastlegging ${record} en is nu ${is}.`,
  nothingToReplace: () => 'Er staan geen kandidaten in de werkmap.',
  frozenFirst: () => 'De uitkomsten staan als waarden. Zet eerst de formules terug.',
};
