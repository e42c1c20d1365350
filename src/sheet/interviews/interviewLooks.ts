import type { Look } from '../setUp/step';

/** Cells to type in; a border of the table and a prompt say it too, not colour alone. */
export const TO_FILL: Look = { fill: '#FFF8E1', wrap: true, verticalAlign: 'Top' };
export const FIXED: Look = { wrap: true, verticalAlign: 'Top' };
/** A line that says what to do next. */
export const MESSAGE: Look = { bold: true, color: '#0F3D3E' };
export const SMALL_HEADING: Look = { bold: true, color: '#404040', wrap: true, verticalAlign: 'Top' };
