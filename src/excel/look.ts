import type { Look } from '../sheet/setUp/step';
import { everywhere } from './everywhere';

/** Formats a range; what a look leaves out stays as it is. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.width !== undefined) format.columnWidth = look.width;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.verticalAlign !== undefined) format.verticalAlignment = look.verticalAlign;
  if (look.numberFormat !== undefined) range.numberFormat = everywhere(look.numberFormat);
}
