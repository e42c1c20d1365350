import { quote } from '../format';
import type { WorkbookIssueWording } from './wording';

export const nl: WorkbookIssueWording = {
  tableMissing: ({ table }) => `De tabel ${table} ontbreekt. Zet hem terug met Ongedaan maken, of kies Opdracht inrichten.`,
  tableEmpty: ({ table }) => `De tabel ${table} heeft nog geen rijen. Typ de eerste rij onder de koppen.`,
  tableNameTaken: ({ table, sheet }) =>
    `Op het blad ${quote(sheet)} staat al een andere tabel met de naam ${table}. Geef die tabel een andere naam en richt opnieuw in.`,
  columnMissing: ({ table, heading }) =>
    `De kolom ${quote(heading)} ontbreekt in de tabel ${table}. Herstel de kop, of kies Opdracht inrichten om de kolom toe te voegen.`,
  columnDouble: ({ table, heading }) =>
    `De kolom ${quote(heading)} staat twee keer in de tabel ${table}. De eerste wordt gebruikt; geef de andere een andere kop.`,
  columnUnknown: ({ table, heading }) =>
    `De kolom ${quote(heading)} in de tabel ${table} hoort bij geen criterium meer. Hij telt niet mee; de inhoud blijft staan.`,
  spillBlocked: ({ sheet }) =>
    `De formule op het blad ${quote(sheet)} heeft geen ruimte voor haar uitkomst. Maak de cellen eronder en ernaast leeg, en splits samengevoegde cellen.`,
  resultError: ({ sheet, value }) => `De formule op het blad ${quote(sheet)} geeft ${value}. Kies Opdracht inrichten om haar te herstellen.`,
  resultMissing: ({ what }) => `De berekening van ${what} ontbreekt. Kies Opdracht inrichten om haar terug te zetten.`,
  formulaOverwritten: ({ heading, value }) =>
    `In de kolom ${quote(heading)} is een formule overschreven met ${quote(value)}. Maak de cel leeg en kies Opdracht inrichten.`,
  mergedCells: ({ address }) =>
    `De cellen ${address} zijn samengevoegd; alleen de cel linksboven telt mee. Splits ze en vul elke cel in.`,
  sheetProtected: ({ sheet }) => `Het blad ${quote(sheet)} is beveiligd. Hef de beveiliging op (Controleren > Blad beveiligen) en probeer het opnieuw.`,
  procedureCellUnreadable: ({ value }) => `Op het blad van de procedure staat ${quote(value)}, en dat is hier niet te lezen. Zet terug wat er stond, of kies uit de lijst.`,
  decisionNumberTwice: ({ number }) => `Nummer ${number} staat bij twee besluiten; misschien legden twee mensen tegelijk iets vast. Beide gelden. Geef het tweede een eigen nummer.`,
  alreadyFrozen: () => 'De uitkomsten zijn al als waarden bewaard. Zet eerst de formules terug.',
  notFrozen: () => 'De uitkomsten staan er al met hun formules; er is niets om terug te zetten.',
  nothingToFreeze: () => 'Er staan geen formules van de invoegtoepassing in deze werkmap; er is niets om als waarde te bewaren.',
  resultNotReady: ({ value }) => `Hier staat ${value}, en dat is nog geen uitkomst. Wacht tot alles is berekend, of herstel de formule, en probeer het opnieuw.`,
  keptUnreadable: ({ sheet }) =>
    `Het blad ${quote(sheet)} met de bewaarde formules is gewijzigd en niet meer te lezen. Zet het terug uit een eerdere versie van de werkmap.`,
  typedWhileFrozen: ({ value }) =>
    `Hier is ${quote(value)} getypt terwijl de uitkomsten als waarden waren bewaard. Maak de cel leeg of zet terug wat er stond; daarna kan de formule terug.`,
  tieChanged: () => 'De gelijke stand op de grens is niet meer zoals hij werd getoond: een beoordeling of tarief is veranderd. Er is niets vastgelegd. Bekijk de stand opnieuw.',
  lotsReasonMissing: () => 'Over deze gelijke stand is al een besluit vastgelegd. Een nieuw besluit vraagt een reden.',
  lotsUnusable: ({ what }) =>
    ({
      seed: 'Het getal heeft te weinig cijfers. Gooi ten minste zes keer met een dobbelsteen, of neem een getal van zes cijfers of meer.',
      present: 'Vul in wie bij de loting aanwezig is.',
      names: 'Elke deelnemer moet een eigen naam hebben, en bij de kandidaten staan. Verbeter de namen.',
      round: 'Vul het nummer van de ronde in: zonder ronde gaat een besluit over de shortlist.',
      places: 'Het aantal plaatsen moet ten minste 1 zijn en kleiner dan het aantal deelnemers.',
    })[what],
  lotsDiffer: ({ number }) => `De uitkomst van loting ${number} volgt niet uit de deelnemers en het getal die erbij staan: iemand heeft het protocol veranderd.`,
  journalReasonMissing: ({ where, before, after }) =>
    `Na het vastleggen is ${where} gewijzigd van ${quote(before)} in ${quote(after)}, zonder reden. Geef de reden bij Dossier > Journaal.`,
  highlightMissing: () => 'De markering van de shortlist ontbreekt. Kies Markeren.',
};
