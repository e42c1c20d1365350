import type { PaneWording } from './wording';

const candidates = (count: number): string => (count === 1 ? '1 kandidaat' : `${count} kandidaten`);
const errors = (count: number): string => (count === 1 ? '1 fout' : `${count} fouten`);
const warnings = (count: number): string => (count === 1 ? '1 waarschuwing' : `${count} waarschuwingen`);
const places = (count: number): string => (count === 1 ? '1 plaats' : `${count} plaatsen`);

export const nl: PaneWording = {
  startUp: {
    waiting: 'Tender Matrix start…',
    late: {
      title: 'Excel antwoordt niet',
      body: 'Tender Matrix wacht al vijf seconden op Excel. Het gaat vanzelf verder zodra Excel antwoordt. Duurt het langer, probeer het dan opnieuw.',
    },
    noHost: {
      title: 'Geen Excel gevonden',
      body: 'Deze pagina hoort in het taakvenster van Excel. Open een werkmap in Excel en kies Tender Matrix op het lint.',
    },
    noLibrary: {
      title: 'Office is niet geladen',
      body: 'Het bestand office.js van Microsoft is niet binnengekomen. Controleer de verbinding met internet en probeer het opnieuw.',
    },
    tooOld: {
      title: 'Deze Excel is te oud',
      body: 'Tender Matrix heeft Excel 2021, Microsoft 365 of Excel op het web nodig. Werk Excel bij en probeer het opnieuw.',
    },
    fault: {
      title: 'Er ging iets mis in Tender Matrix',
      body: 'Het paneel is gestopt; wat in de werkmap staat, blijft staan. Probeer het opnieuw; blijft het misgaan, meld dan wat u deed.',
    },
    retry: 'Opnieuw proberen',
  },
  tabs: { label: 'Onderdelen', tender: 'Opdracht', ranking: 'Ranglijst', procedure: 'Procedure', issues: 'Meldingen' },
  actions: {
    heading: 'Acties',
    newTender: 'Nieuwe opdracht',
    addCandidates: 'Kandidaten toevoegen',
    setUp: 'Opdracht inrichten',
    check: 'Controleren',
    highlight: 'Markeren',
    cancel: 'Annuleren',
    dismiss: 'Sluiten',
    setUpQuestion: {
      title: 'Aanvullen wat ontbreekt?',
      body: 'Bladen, kolommen en formules die ontbreken komen terug. Wat u hebt ingevuld blijft staan. Komt er een blad bij, dan vergeet Excel de stappen van Ongedaan maken.',
    },
    setUpYes: 'Aanvullen',
  },
  progress: {
    reading: 'De werkmap wordt gelezen…',
    settingUp: 'De opdracht wordt ingericht…',
    working: 'Bezig…',
    highlighting: 'De shortlist wordt gemarkeerd…',
    adding: (done, all) => `Kandidaten worden toegevoegd: ${done} van ${all}…`,
  },
  reports: {
    done: 'Gedaan.',
    setUpDone: 'De opdracht is ingericht.',
    refused: 'Er is niets gewijzigd. Los eerst dit op:',
    highlighted: 'De shortlist is gemarkeerd. De kleur volgt elke wijziging.',
    nothingToHighlight: 'Er is geen kandidatentabel met een kolom Rang. Kies eerst Opdracht inrichten.',
    noIssues: 'Gecontroleerd: geen meldingen.',
    issuesFound: (errorCount, warningCount) =>
      `Gecontroleerd: ${[...(errorCount ? [errors(errorCount)] : []), ...(warningCount ? [warnings(warningCount)] : [])].join(' en ')}.`,
    cellGone: 'Deze cel is er niet meer. Kies Controleren om de werkmap opnieuw te lezen.',
    added: (count) => `${candidates(count)} toegevoegd.`,
    noTable: 'De kandidatentabel ontbreekt. Kies eerst Opdracht inrichten.',
    columnGone: (heading) => `De kolom “${heading}” is intussen verdwenen of staat er dubbel. Er is niets toegevoegd; kies de kolommen opnieuw.`,
    noRoom: (sheet, address) => `Onder de tabel op het blad “${sheet}” staat iets (${address}). Maak die cellen leeg of verplaats ze; er is niets toegevoegd.`,
    changedMeanwhile: 'Er is niets gewijzigd: iemand typte net iets in de cellen die gevuld zouden worden. Probeer het opnieuw.',
    nothingChanged: 'Er is niets gewijzigd.',
    notFollowing: (reason) => `Wijzigingen worden niet vanzelf gevolgd: ${reason} Kies Controleren om bij te werken.`,
    outOfDate: (reason) => `Dit overzicht is niet bijgewerkt: ${reason}`,
  },
  failures: {
    cellBeingEdited: 'Er wordt een cel bewerkt. Druk op Enter of Esc in de cel en probeer het opnieuw.',
    protected: 'Een blad of de werkmap is beveiligd. Hef de beveiliging op (Controleren > Blad beveiligen) en probeer het opnieuw.',
    notFound: 'Een tabel, blad of kolom is intussen verdwenen. Kies Controleren om de werkmap opnieuw te lezen.',
    tooLarge: 'De werkmap is te groot om in één keer te lezen. Verdeel de kandidaten over werkmappen.',
    offline: 'Excel is niet bereikbaar. Controleer de verbinding en probeer het opnieuw.',
    noAnswer:
      'Excel antwoordde een minuut lang niet. Misschien wordt er nog een cel bewerkt (druk op Enter of Esc) of is de verbinding weg. Kijk of de wijziging er al staat en probeer het dan opnieuw.',
    halfWay: (reason) =>
      `${reason} Een deel staat al in de werkmap en kon niet worden teruggedraaid. Probeer het opnieuw: wat ontbreekt wordt aangevuld. Verwijder daarna een blad dat leeg overblijft.`,
    other: (detail) => `Excel weigerde (${detail.replace(/\.$/, '')}). Probeer het opnieuw. Blijft het misgaan, sluit de werkmap dan en open haar opnieuw.`,
  },
  empty: {
    title: 'Nog geen opdracht in deze werkmap',
    body: 'Van uitvraag tot shortlist, met formules die iedereen kan nalopen.',
    steps: [
      'Plak de uitvraag en loop na wat erin is gevonden.',
      'Vul kandidaten, knock-outs en punten in.',
      'De ranglijst en de shortlist rekenen zichzelf uit.',
    ],
  },
  tender: {
    untitled: 'Opdracht zonder functie',
    admitted: 'Toegelaten',
    ofWhichIncomplete: (count) => `waarvan ${count} onvolledig`,
    open: 'Open',
    knockedOut: 'Afgevallen',
    standings: 'Stand van de kandidaten',
    facts: 'Gegevens',
    unknownFacts: 'Niet ingevuld',
    knockOuts: 'Knock-outcriteria',
    selection: 'Selectiecriteria',
    weightsSum: (sum, total) => (total === null ? `Samen ${sum} punten` : `Samen ${sum} van ${total} punten`),
    points: (count) => `${count} p`,
    weightUnknown: 'geen weging',
  },
  nextStep: {
    heading: 'Volgende stap',
    errors: (count) => `Los ${errors(count)} op: die waarden tellen nu niet mee.`,
    showIssues: 'Meldingen bekijken',
    noCandidates: 'Voeg de kandidaten toe: plak een lijst, of vul de eerste zelf in op het blad.',
    open: (count) => `Beoordeel nog ${candidates(count)}. Tot dan is de ranglijst voorlopig.`,
    showOpen: 'Bekijken wat open staat',
    cut: (count, left) => `Leg een besluit vast: ${candidates(count)} staan gelijk voor ${places(left)} op de shortlist.`,
    showRanking: 'Ranglijst bekijken',
    complete: (count) => `De shortlist is compleet: ${candidates(count)}.`,
  },
  ranking: {
    groups: 'Welke kandidaten',
    ranked: 'Op rang',
    open: 'Onvolledig',
    knockedOut: 'Afgevallen',
    noneRanked: 'Nog niemand heeft een volledige score. Vul alle knock-outs en punten van een kandidaat in.',
    noneOpen: 'Niets staat open: elke kandidaat is volledig beoordeeld.',
    noneKnockedOut: 'Niemand is afgevallen op een knock-outcriterium.',
    find: 'Zoek kandidaat of inschrijver',
    noneFound: (query) => `Geen kandidaat gevonden met “${query}”.`,
    provisional: (count) =>
      count === 1
        ? 'Voorlopig: 1 kandidaat is nog niet volledig beoordeeld, dus rangen kunnen nog wijzigen.'
        : `Voorlopig: ${count} kandidaten zijn nog niet volledig beoordeeld, dus rangen kunnen nog wijzigen.`,
    cut: (size) => `Einde shortlist (${size})`,
    noRate: 'geen tarief',
    rank: 'Rang',
    score: 'Score',
    pointsHeading: 'Punten per criterium',
    showMore: (count) => `Toon er nog ${count}`,
    unnamed: '(zonder naam)',
    outOf: (points, weight) => `${points} van ${weight} punten`,
    openMark: 'nog open',
    unusableMark: 'te verbeteren',
    noneLost: 'Alle punten behaald.',
    lostMost: (criterion, points) => `Meeste punten gemist op ${criterion}: ${points}.`,
    missing: 'Nog in te vullen',
    toMend: 'Te verbeteren',
    failed: 'Niet voldaan aan',
    rateCap: (rate, cap) => `Uurtarief ${rate}, hoogstens ${cap}`,
    received: (received, deadline) => `Ontvangen ${received}, uiterlijk ${deadline}`,
  },
  place: {
    rate: (rank, rate, against) => `${rank} op uurtarief: ${rate} tegen ${against}`,
    shared: (rank, others, rate) => `Gedeeld ${rank} met ${others}: zelfde score en tarief (${rate})`,
    rateMissing: (rank, others, without) => `Gedeeld ${rank} met ${others}: tarief van ${without} ontbreekt`,
    andMore: (names, count) => `${names} en nog ${count}`,
  },
  cut: {
    title: (count, left) => `${count} kandidaten, ${places(left)}: besluit nodig`,
    equal: (names) => `${names} staan gelijk op score en uurtarief. De uitvraag zegt niet wie voorgaat, dus kiest Tender Matrix niet.`,
    rateMissing: (names) => `De score is gelijk en het uurtarief ontbreekt van ${names}. Vul het in; dan kan het tarief beslissen.`,
    record: 'Neem ze allemaal mee, of loot. Leg bij loting vast: de deelnemers, het tijdstip, wie erbij was en de uitkomst.',
  },
  issues: {
    none: { title: 'Geen meldingen', body: 'Alle cellen die meetellen zijn leesbaar en de formules staan op hun plaats.' },
    errors,
    warnings,
    errorsMean: 'Deze waarden tellen niet mee tot ze zijn verbeterd. De rest is wel berekend.',
    warningsMean: 'De uitkomst staat; kijk dit na.',
  },
  goTo: (cell) => `Ga naar cel ${cell}`,
};
