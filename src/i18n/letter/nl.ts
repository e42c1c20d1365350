import type { LetterWording } from './wording';

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

const assignment = (title: string, number: string): string =>
  [title === '' ? 'de opdracht' : `de opdracht ${title}`, number === '' ? '' : `(aanvraag ${number})`].filter((part) => part !== '').join(' ');
/** "Gemeente Zwolle" on a line of its own, "de gemeente Zwolle" within a sentence. */
const ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:gemeente|provincie|stichting|universiteit|hogeschool|omgevingsdienst|veiligheidsregio)\s/i, 'de'],
  [/^(?:waterschap|hoogheemraadschap|ministerie)\s/i, 'het'],
];
const inSentence = (client: string): string => {
  const article = ARTICLES.find(([kind]) => kind.test(client))?.[1];
  return article === undefined ? client : `${article} ${client.charAt(0).toLowerCase()}${client.slice(1)}`;
};
const of = (client: string): string => (client === '' ? '' : ` van ${inSentence(client)}`);

export const nl: LetterWording = {
  headings: {
    assessment: 'Uw plaats in de beoordeling',
    failed: 'Eisen waaraan niet is voldaan',
    selection: 'Beoordeling op de selectiecriteria',
    client: 'Beoordeling door de opdrachtgever',
    interview: 'Beoordeling in het selectiegesprek',
    choice: 'De keuze voor een andere kandidaat',
    advantages: 'Waarop de winnende inschrijving beter is beoordeeld',
    standstill: 'Opschortende termijn',
    documents: 'Documenten',
    objection: 'Bent u het niet eens met deze beslissing?',
  },
  subjectLabel: 'Onderwerp:',
  subject: (title, number) => `Onderwerp: uitslag van ${assignment(title, number)}`,
  salutation: 'Geachte heer, mevrouw,',
  opening: (kind, { candidate, title, number, client, winner, isOwnWinner }) => {
    const offered = `U hebt ${candidate} aangeboden voor ${assignment(title, number)}${of(client)}.`;
    switch (kind) {
      case 'winner':
        return `${offered} Wij zijn van plan de opdracht aan u te gunnen, met ${candidate} als uitvoerder. In deze brief leest u hoe ${candidate} is beoordeeld en hoe het verdergaat.`;
      case 'withdrawn':
        return offered;
      default:
        if (isOwnWinner) return `${offered} Wij kiezen niet voor ${candidate}. Wij zijn van plan de opdracht aan u te gunnen met een andere kandidaat; daarover ontvangt u een eigen brief. In deze brief leest u waarom wij niet voor ${candidate} kiezen.`;
        return `${offered} De opdracht wordt niet aan u gegund. Wij zijn van plan de opdracht te gunnen aan ${winner}. In deze brief leest u waarom.`;
    }
  },
  knockedOut: (candidate, count) =>
    `${candidate} voldoet niet aan ${count === 1 ? 'de volgende eis' : 'de volgende eisen'} uit de uitvraag. Daarom is ${candidate} niet verder beoordeeld.`,
  place: (candidate, score, total, rank, all) =>
    `${candidate} behaalde op de selectiecriteria ${score} van de ${total} punten. Dat is plaats ${rank} van de ${all} kandidaten die op deze criteria zijn beoordeeld.`,
  placeByRate: 'Meer kandidaten hadden deze score. Zoals de uitvraag bepaalt, was het uurtarief dan doorslaggevend.',
  placeByDecision: 'Bij gelijke stand op de grens van de shortlist is vastgelegd wie doorging. Die vastlegging kunt u bij ons opvragen.',
  shortlist: (size) => `Alleen de ${size} best geplaatste kandidaten gingen door naar de volgende stap. Daar hoort deze plaats niet bij.`,
  notInvited: (candidate) =>
    `De opdrachtgever heeft de kandidaten op de shortlist onderling vergeleken. ${candidate} is na die vergelijking niet uitgenodigd voor een selectiegesprek.`,
  notPassed: (candidate) =>
    `In het selectiegesprek moest elke competentie ten minste voldoende zijn. Dat was bij ${candidate} niet bij elke competentie het geval.`,
  notChosen: (candidate, interviewed) =>
    `${interviewed ? `${candidate} voldeed in het selectiegesprek op elke competentie. ` : ''}De keuze is op een andere kandidaat gevallen.`,
  points: (points, weight) => `${points} van de ${weight} punten`,
  grade: (grade) => grade,
  gradeNotEnough: (grade) => `${grade} (niet voldoende)`,
  reason: (text) => `Reden: ${text}`,
  advantagesIntro: 'De winnende kandidaat is hoger beoordeeld op:',
  advantagePoints: (winner, own) => `${winner} punten tegenover ${own} voor uw kandidaat`,
  advantageGrade: (winner, own) => `${winner} tegenover ${own} voor uw kandidaat`,
  partOf: { client: 'beoordeling door de opdrachtgever', competency: 'selectiegesprek' },
  advantageOnRate: 'de winnende kandidaat kreeg hier meer punten. Het tarief van een ander maken wij niet bekend',
  noAdvantages: 'Op de onderdelen waarop uw kandidaat is beoordeeld, is de winnende kandidaat niet hoger beoordeeld.',
  winnerByRate: 'De winnende kandidaat had dezelfde score en een lager uurtarief. Bij een gelijke score is het uurtarief doorslaggevend.',
  documentsIntro: 'Vóór de ondertekening van de overeenkomst ontvangen wij graag nog deze documenten:',
  noContractYet: 'Deze mededeling is nog geen aanvaarding van uw aanbod. Er ontstaat pas een overeenkomst als beide partijen die hebben ondertekend.',
  standstill: (days, first) => `De opschortende termijn duurt ${days} ${days === 1 ? 'kalenderdag' : 'kalenderdagen'} en begint op ${first}, de dag na verzending van deze brief.`,
  standstillEnd: (plain) => `De laatste dag is ${plain}.`,
  standstillMoved: (plain, days, moved) =>
    `Geteld in kalenderdagen is de laatste dag ${plain}. De termijn eindigt dan op een dag die geen werkdag is (${days}). Verschoven naar de eerstvolgende werkdag, volgens de Algemene termijnenwet, is de laatste dag ${moved}.`,
  standstillWinner: 'Tot het einde van deze termijn sluiten wij geen overeenkomst. Andere inschrijvers kunnen in die tijd bezwaar maken.',
  objection: (where) => `U kunt binnen de opschortende termijn tegen deze beslissing opkomen bij: ${where}`,
  contact: (where) => `Hebt u vragen over deze brief? Dan kunt u terecht bij: ${where}`,
  noStandstill: 'Voor deze opdracht geldt geen opschortende termijn.',
  withdrawn: (candidate) => `Wij bevestigen dat ${candidate} zich heeft teruggetrokken. ${candidate} is daarom niet verder beoordeeld. Dank voor uw inschrijving.`,
  closing: 'Met vriendelijke groet,',
  dayOff: {
    saturday: 'zaterdag',
    sunday: 'zondag',
    newYearsDay: 'nieuwjaarsdag',
    goodFriday: 'Goede Vrijdag',
    easterMonday: 'tweede paasdag',
    kingsDay: 'Koningsdag',
    liberationDay: 'Bevrijdingsdag',
    ascensionDay: 'Hemelvaartsdag',
    whitMonday: 'tweede pinksterdag',
    christmasDay: 'eerste kerstdag',
    secondChristmasDay: 'tweede kerstdag',
    equatedDay: 'een dag die met een feestdag gelijk is gesteld',
  },
  date: (year, month, day, weekday) => `${weekday === null ? '' : `${DAYS[weekday]} `}${day} ${MONTHS[month - 1]} ${year}`,
};
