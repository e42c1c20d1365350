import type { WorkbenchWording } from './wording';

export const nl: WorkbenchWording = {
  page: 'Werkbank van Tender Matrix',
  newWorkbook: 'Map1',
  open: 'Openen',
  save: 'Opslaan',
  language: 'Taal',
  theme: 'Thema',
  themes: { light: 'Licht', dark: 'Donker', contrast: 'Hoog contrast' },
  home: 'Start',
  ribbon: 'Lint',
  paneClose: 'Paneel sluiten',
  paneWidth: 'Breedte van het paneel',
  paneStarting: 'Het paneel start…',
  paneAbsent: 'Het paneel is niet gestart. Bekijk de meldingen van npm start en laad deze pagina opnieuw.',
  grid: 'Rekenblad',
  ready: 'Gereed',
  busy: 'Bezig…',
  opened: (file) => `${file} is geopend.`,
  saved: (file) => `${file} is opgeslagen in uw map met downloads.`,
  dismiss: 'Melding sluiten',
  commandUnknown: (command) => `De opdracht ${command} is niet gekoppeld. Wacht tot het paneel is gestart en probeer opnieuw.`,
  commandFailed: (command, reason) => `De opdracht ${command} is gestopt: ${reason}`,
  file: {
    tooLarge: (file, megabytes, most) =>
      `${file} is ${megabytes} MB. De werkbank opent werkmappen tot ${most} MB. Er is niets gewijzigd.`,
    tooManyCells: (file, most) =>
      `${file} heeft te veel cellen voor de werkbank (meer dan ${most.toLocaleString('nl-NL')}). Er is niets gewijzigd.`,
    notAWorkbook: (file) => `${file} is geen Excel-werkmap (.xlsx) of is beschadigd. Er is niets gewijzigd.`,
    oldFormat: (file) => `${file} heeft het oude formaat .xls. Sla het in Excel op als .xlsx en open het opnieuw.`,
    encrypted: (file) => `${file} is beveiligd met een wachtwoord. Verwijder het wachtwoord in Excel en open het opnieuw.`,
    noSheets: (file) => `${file} heeft geen enkel werkblad. Er is niets gewijzigd.`,
  },
};
