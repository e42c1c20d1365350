import type { IssueCode, IssueFacts, UntestableReason } from '../../notice/issue';
import type { WordedIssue } from '../../notice/json';

export type IssueWording = { readonly [Code in IssueCode]: (facts: IssueFacts[Code]) => WordedIssue };

const number = (value: number): string => String(value).replace('.', ',');
const unit = (value: 'punten' | '%'): string => (value === '%' ? '%' : ' punten');
const euro = (value: number): string => `€ ${value.toFixed(2).replace('.', ',')}`;

const REASONS: Readonly<Record<UntestableReason, string>> = {
  condition: 'het is een voorwaarde aan de inschrijver',
  rate: 'het gaat over het tarief',
  availability: 'het gaat over beschikbaarheid',
  willingness: 'het gaat over bereidheid',
  character: 'het gaat over een eigenschap',
  document: 'het gaat over een document',
};

const RULE_NAMES: Readonly<Record<string, string>> = {
  rate: 'het uurtarief',
  draw: 'loting',
  criterion: 'een criterium',
  received: 'het moment van ontvangst',
  client: 'de opdrachtgever',
  other: 'een onbekende regel',
};

export const noticeIssuesNl: IssueWording = {
  'text-cut-off': ({ lastWords }) => ({
    message: `De tekst breekt af: “…${lastWords}”.`,
    proposal: 'Plak de volledige tekst van de uitvraag.',
  }),
  'section-missing': ({ section }) => ({
    message:
      section === 'knockOuts'
        ? 'Er zijn geen knock-outcriteria gevonden.'
        : 'Er zijn geen selectiecriteria gevonden.',
    proposal: 'Controleer of de tekst volledig is, of voeg de criteria zelf toe.',
  }),
  'step-missing': ({ step }) => ({
    message: `De procedure verwijst naar stap ${step}, maar die stap staat niet in de tekst.`,
    proposal: 'Controleer of de tekst volledig is.',
  }),
  'knock-outs-to-confirm': ({ ids }) => ({
    message: `De knock-outcriteria ${ids.join(', ')} staan niet onder een kop.`,
    proposal: 'Bevestig per criterium of het een knock-out is.',
  }),
  'knock-out-untestable': ({ id, reason }) => ({
    message: `Knock-outcriterium ${id} is niet uit een cv te toetsen: ${REASONS[reason]}.`,
    proposal:
      'Leg vast waaruit blijkt dat de kandidaat voldoet, bijvoorbeeld een verklaring bij de inschrijving.',
  }),
  'weights-total': ({ sum, total, unit: of }) => ({
    message: `De gewichten tellen op tot ${number(sum)}${unit(of)}, niet tot ${number(total)}${unit(of)}.`,
    proposal: 'Vraag de opdrachtgever welk gewicht klopt. Er wordt niets herschaald.',
  }),
  'total-missing': ({ sum, unit: of }) => ({
    message: `De uitvraag noemt geen totaal; de gewichten tellen op tot ${number(sum)}${unit(of)}.`,
    proposal: 'Bevestig het totaal.',
  }),
  'weight-missing': ({ id }) => ({
    message: `Selectiecriterium ${id} heeft geen gewicht.`,
    proposal: 'Vul het gewicht in zoals de opdrachtgever het bedoelt.',
  }),
  'units-mixed': ({ ids }) => ({
    message: `De criteria ${ids.join(', ')} zijn deels in punten en deels in procenten gewogen.`,
    proposal: 'Kies één eenheid en laat de opdrachtgever de omrekening bevestigen.',
  }),
  'levels-gap': ({ id, from, to }) => ({
    message:
      from === to
        ? `Bij criterium ${id} valt precies ${number(from)} in geen enkel niveau.`
        : `Bij criterium ${id} valt alles tussen ${number(from)} en ${number(to)} in geen enkel niveau.`,
    proposal: 'Spreek af bij welk niveau deze waarden horen.',
  }),
  'levels-overlap': ({ id, first, second }) => ({
    message: `Bij criterium ${id} overlappen de niveaus “${first}” en “${second}”.`,
    proposal: 'Spreek af welk niveau op de grens geldt.',
  }),
  'levels-top': ({ id, top, weight }) => ({
    message: `Bij criterium ${id} is het hoogste niveau ${number(top)} waard en het criterium ${number(weight)}.`,
    proposal: 'Vraag welk van beide geldt.',
  }),
  'criterion-holds-knock-out': ({ id, knockOut, asked, required }) => ({
    message: `Selectiecriterium ${id} (${asked}) bevat knock-outcriterium ${knockOut} (${required}).`,
    proposal: 'Spreek af hoe een kandidaat scoort die alleen aan de knock-out voldoet.',
  }),
  'education-contradiction': ({ header, body, id }) => ({
    message: `De kop vraagt ${header}, maar knock-outcriterium ${id} vraagt ${body}.`,
    proposal: 'Laat bevestigen welk opleidingsniveau geldt. Zonder antwoord geldt het knock-outcriterium.',
  }),
  'rate-contradiction': ({ rates }) => ({
    message: `De uitvraag noemt verschillende maximumtarieven: ${rates.map(euro).join(' en ')}.`,
    proposal: 'Laat bevestigen welk tarief geldt.',
  }),
  'deadline-contradiction': ({ deadlines }) => ({
    message: `De uitvraag noemt verschillende sluitingsmomenten: ${deadlines.join(' en ')}.`,
    proposal: 'Laat bevestigen welk moment geldt.',
  }),
  'deadline-without-time': ({ deadline }) => ({
    message: `De sluitingsdatum ${deadline} heeft geen tijdstip.`,
    proposal: 'Vul het tijdstip in.',
  }),
  'hours-range': ({ minimum, maximum }) => ({
    message: `Het aantal uren per week is een bereik: ${number(minimum)} tot ${number(maximum)}.`,
    proposal: 'Kies het aantal uren waarmee de contractwaarde wordt berekend.',
  }),
  'shortlist-without-size': () => ({
    message: 'De beste kandidaten gaan door, maar er staat niet hoeveel.',
    proposal: 'Laat de omvang van de shortlist vastleggen.',
  }),
  'invitations-without-size': ({ step }) => ({
    message: `${step === null ? 'Er' : `In stap ${step}`} worden de beste kandidaten uitgenodigd, maar er staat niet hoeveel.`,
    proposal: 'Laat de opdrachtgever het aantal vooraf vastleggen.',
  }),
  'tie-rule-missing': () => ({
    message: 'Er staat niet wat geldt bij een gelijke score.',
    proposal: 'Leg vooraf vast wat bij een gelijke score beslist.',
  }),
  'tie-rule-stops-short': ({ rule }) => ({
    message: `Bij een gelijke score beslist ${RULE_NAMES[rule] ?? rule}; er staat niet wat geldt als ook dat gelijk is.`,
    proposal: 'Leg vooraf vast wat dan geldt, bijvoorbeeld loting.',
  }),
  'step-without-weights': ({ step, criteria }) => ({
    message: `Stap ${step} noemt ${criteria} criteria zonder gewicht.`,
    proposal: 'Bevestig gelijke gewichten of laat ze vastleggen vóór de beoordeling.',
  }),
  'standstill-without-length': () => ({
    message: 'Er geldt een opschortende termijn, maar de lengte staat er niet.',
    proposal: 'Vraag de lengte op; wettelijk is het minimum 20 kalenderdagen.',
  }),
  'competencies-prose': ({ count }) => ({
    message: `De competenties staan in lopende tekst (${count} ${count === 1 ? 'alinea' : "alinea's"}).`,
    proposal: 'Benoem de competenties waarop het gesprek wordt beoordeeld.',
  }),
};
