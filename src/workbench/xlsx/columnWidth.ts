/**
 * An .xlsx file counts widths in characters of the default font: 7 pixels each at Calibri 11, and 5 pixels of padding.
 * Excel's object model counts in points, 0.75 to the pixel. Source: ECMA-376 18.3.1.13 (col).
 */
const PIXELS_A_CHARACTER = 7;
const PADDING = 5;
const POINTS_A_PIXEL = 0.75;

export function charactersOf(points: number): number {
  return Math.max(0, Math.round(((points / POINTS_A_PIXEL - PADDING) / PIXELS_A_CHARACTER) * 100) / 100);
}

export function pixelsOf(characters: number): number {
  return Math.round(characters * PIXELS_A_CHARACTER + PADDING);
}
