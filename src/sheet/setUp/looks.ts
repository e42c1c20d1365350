import type { Look } from './step';

/** Colours have a contrast of at least 4.5 to 1 with the text on them, and never carry a meaning alone. */
export const TITLE: Look = { bold: true, size: 16, color: '#0F3D3E' };
export const SUBTITLE: Look = { bold: true, size: 12, color: '#0F3D3E' };
export const NOTE: Look = { color: '#595959' };
export const HEADING: Look = { bold: true, wrap: true, verticalAlign: 'Top', fill: '#0F3D3E', color: '#FFFFFF' };
export const CALCULATED: Look = { fill: '#F2F2F2', color: '#404040' };
export const CALCULATED_HEADING: Look = { ...HEADING, fill: '#595959' };
export const HIGHLIGHT: Look = { fill: '#D5F0E3', color: '#0B4F30', bold: true };
export const RATE_FORMAT = '"€" #,##0.00##';
export const MOMENT_FORMAT = 'dd-mm-yyyy hh:mm';
