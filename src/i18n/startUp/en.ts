import type { StartUpWording } from './wording';

export const en: StartUpWording = {
  waiting: 'Tender Matrix is starting…',
  opening: 'Opening this part…',
  late: {
    title: 'Excel does not answer',
    body: 'Tender Matrix has waited five seconds for Excel. It goes on by itself as soon as Excel answers. If it takes longer, try again.',
  },
  noHost: {
    title: 'No Excel found',
    body: 'This page belongs in the task pane of Excel. Open a workbook in Excel and choose Tender Matrix on the ribbon.',
  },
  noLibrary: {
    title: 'Office was not loaded',
    body: 'Microsoft’s file office.js did not arrive. Check the connection to the internet and try again.',
  },
  tooOld: {
    title: 'This Excel is too old',
    body: 'Tender Matrix needs Excel 2021, Microsoft 365 or Excel on the web. Update Excel and try again.',
  },
  fault: {
    title: 'Something went wrong in Tender Matrix',
    body: 'The pane has stopped; what is in the workbook stays there. Try again; if it keeps going wrong, report what you did.',
  },
  retry: 'Try again',
};
