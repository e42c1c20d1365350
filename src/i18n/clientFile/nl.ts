import { quote } from '../format';
import type { ClientFileWording } from './wording';

const WHERE = (address: string): string => `Cel ${address} in het bestand: `;

export const nl: ClientFileWording = {
  file: {
    name: (round) => `Beoordeling opdrachtgever ronde ${round}`,
    notes: [
      'Geef elke kandidaat punten per criterium. Leeg betekent: nog niet beoordeeld; een lege cel telt nooit als nul.',
      'U typt alleen in de gele cellen; de rest is beveiligd. Stuur dit bestand daarna terug aan de inkoper.',
    ],
    blindNote: 'Kandidaten staan hier onder een code. In dit bestand komen geen namen en geen tarieven voor, ook niet verborgen.',
    upTo: (weight) => `0 t/m ${weight} punten`,
    footer: (round) => `Beoordeling opdrachtgever, ronde ${round}`,
    sheet: 'Beoordeling',
    known: { sheet: 'Herkenning', note: 'Hieraan wordt dit bestand herkend als het wordt ingelezen. Wijzig hier niets.' },
  },
  taken: (mark, count) => `Bestand van de opdrachtgever ingelezen, kenmerk ${mark}, ${count} cellen overgenomen`,
  pane: {
    title: 'Bestand voor de opdrachtgever',
    save: 'Bestand opslaan',
    saveHint: 'Een werkmap met alleen deze beoordeling. De opdrachtgever heeft de add-in niet nodig.',
    saveHintBlind: 'Een werkmap met alleen codes en criteria; geen namen en tarieven, ook niet verborgen.',
    saved: (fileName) => `Opgeslagen: ${fileName}`,
    intro: 'Laat het ingevulde bestand hier vallen. Er wordt niets overschreven zonder dat u het kiest.',
    choose: 'Bestand kiezen',
    hintWhileOver: 'Laat los om in te lezen.',
    unreadable: 'Dit bestand is niet te lezen. Vraag het opnieuw, als .xlsx.',
    notAClientFile: 'Dit is geen bestand van de opdrachtgever. Kies een bestand dat hier is gemaakt.',
    otherTender: (file, here) => `Dit bestand hoort bij opdracht ${quote(file)}, niet bij ${quote(here)}.`,
    otherRound: (file, here) => `Dit bestand hoort bij ronde ${file}; nu is ronde ${here} open.`,
    nothingNew: 'Alles uit dit bestand staat hier al.',
    counts: (fills, same) => `${fills} nieuw, ${same} gelijk aan wat hier staat.`,
    readBefore: (decision, moment) => `Dit bestand is al eens ingelezen (besluit ${decision}, ${moment}).`,
    differs: (count) => (count === 1 ? '1 cel is hier anders ingevuld' : `${count} cellen zijn hier anders ingevuld`),
    difference: (code, criterion, here, file) => `${code}, criterium ${criterion}: hier ${here}, in het bestand ${file}`,
    keepHere: 'Wat hier staat blijft staan.',
    faults: (count) => (count === 1 ? '1 punt klopt niet' : `${count} punten kloppen niet`),
    fault: {
      markNotNumber: (address, value) => `${WHERE(address)}${quote(value)} is geen getal en wordt niet overgenomen.`,
      markOutside: (address, value, most) => `${WHERE(address)}${value} ligt niet tussen 0 en ${most} en wordt niet overgenomen.`,
      rowUnknown: (address, code) => `${WHERE(address)}code ${quote(code)} hoort niet bij deze ronde.`,
      rowDouble: (address, code) => `${WHERE(address)}code ${quote(code)} staat er al; de eerste rij telt.`,
      rowMissing: (code) => `De rij van code ${quote(code)} ontbreekt in het bestand.`,
      columnMissing: (criterion) => `De kolom van criterium ${criterion} ontbreekt in het bestand.`,
      askedChanged: 'Wegingen of kandidaten zijn niet meer die waarmee het bestand is gemaakt. Alleen wat past kan worden overgenomen.',
    },
    take: (count) => `${count} overnemen`,
    replace: (count) => `Ook de ${count} vervangen`,
    leave: 'Niet inlezen',
  },
};
