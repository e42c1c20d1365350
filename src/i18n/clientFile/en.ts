import { quote } from '../format';
import type { ClientFileWording } from './wording';

const WHERE = (address: string): string => `Cell ${address} of the file: `;

export const en: ClientFileWording = {
  file: {
    name: (round) => `Client marks round ${round}`,
    notes: [
      'Give every candidate points per criterion. Blank means: not marked yet. A blank never counts as zero.',
      'You type in the yellow cells only; the rest is protected. Then send this file back to the buyer.',
    ],
    blindNote: 'Candidates go by a code here. This file holds no names and no rates, not even hidden ones.',
    upTo: (weight) => `0 to ${weight} points`,
    footer: (round) => `Client marks, round ${round}`,
    sheet: 'Marks',
    known: { sheet: 'Recognition', note: 'By this the file is known again when it is read in. Change nothing here.' },
  },
  taken: (mark, count) => `File of the client read in, mark ${mark}, ${count} cells taken`,
  pane: {
    title: 'A file for the client',
    save: 'Save file',
    saveHint: 'A workbook with these marks alone. The client does not need the add-in.',
    saveHintBlind: 'A workbook with codes and criteria only; no names and rates, not even hidden ones.',
    saved: (fileName) => `Saved: ${fileName}`,
    intro: 'Drop the file that came back here. Nothing is overwritten unless you choose so.',
    choose: 'Choose file',
    hintWhileOver: 'Let go to read it.',
    unreadable: 'This file cannot be read. Ask for it again, as .xlsx.',
    notAClientFile: 'This is no file of the client. Choose a file that was made here.',
    otherTender: (file, here) => `This file belongs to tender ${quote(file)}, not to ${quote(here)}.`,
    otherRound: (file, here) => `This file belongs to round ${file}; round ${here} is open now.`,
    nothingNew: 'All of this file stands here already.',
    counts: (fills, same) => `${fills} new, ${same} the same as here.`,
    readBefore: (decision, moment) => `This file was read before (decision ${decision}, ${moment}).`,
    differs: (count) => (count === 1 ? '1 cell says something else here' : `${count} cells say something else here`),
    difference: (code, criterion, here, file) => `${code}, criterion ${criterion}: here ${here}, in the file ${file}`,
    keepHere: 'What stands here stays.',
    faults: (count) => (count === 1 ? '1 thing is wrong' : `${count} things are wrong`),
    fault: {
      markNotNumber: (address, value) => `${WHERE(address)}${quote(value)} is no number and is not taken.`,
      markOutside: (address, value, most) => `${WHERE(address)}${value} is not between 0 and ${most} and is not taken.`,
      rowUnknown: (address, code) => `${WHERE(address)}code ${quote(code)} is none of this round.`,
      rowDouble: (address, code) => `${WHERE(address)}code ${quote(code)} stands there already; the first row counts.`,
      rowMissing: (code) => `The row of code ${quote(code)} is missing in the file.`,
      columnMissing: (criterion) => `The column of criterion ${criterion} is missing in the file.`,
      askedChanged: 'Weights or candidates are no longer those with which the file was made. Only what fits can be taken.',
    },
    take: (count) => `Take ${count}`,
    replace: (count) => `Replace the ${count} as well`,
    leave: 'Do not read it in',
  },
};
