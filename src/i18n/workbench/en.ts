import type { WorkbenchWording } from './wording';

export const en: WorkbenchWording = {
  page: 'Tender Matrix workbench',
  newWorkbook: 'Book1',
  open: 'Open',
  save: 'Save',
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  home: 'Home',
  ribbon: 'Ribbon',
  paneClose: 'Close the pane',
  paneWidth: 'Width of the pane',
  paneStarting: 'The pane is starting…',
  paneAbsent: 'The pane did not start. Look at the messages of npm start and load this page again.',
  grid: 'Spreadsheet',
  ready: 'Ready',
  busy: 'Working…',
  opened: (file) => `${file} is open.`,
  saved: (file) => `${file} is saved in your downloads folder.`,
  dismiss: 'Close the message',
  commandUnknown: (command) => `The command ${command} is not connected. Wait until the pane has started and try again.`,
  commandFailed: (command, reason) => `The command ${command} has stopped: ${reason}`,
  file: {
    tooLarge: (file, megabytes, most) =>
      `${file} is ${megabytes} MB. The workbench opens workbooks of up to ${most} MB. Nothing was changed.`,
    tooManyCells: (file, most) =>
      `${file} has too many cells for the workbench (more than ${most.toLocaleString('en-GB')}). Nothing was changed.`,
    notAWorkbook: (file) => `${file} is not an Excel workbook (.xlsx), or it is damaged. Nothing was changed.`,
    oldFormat: (file) => `${file} has the old .xls format. Save it as .xlsx in Excel and open it again.`,
    encrypted: (file) => `${file} is protected by a password. Remove the password in Excel and open it again.`,
    noSheets: (file) => `${file} has no sheet at all. Nothing was changed.`,
  },
};
