import { MILLIONTHS } from '../decimal';
import { sumOfPoints, toPoints, type Points } from '../points';

/** What the weights of a client round are proposed to add up to; the notice gives none, so people confirm them. */
export const CLIENT_TOTAL = toPoints(100);

export interface ProposedWeights {
  readonly weights: readonly Points[];
  readonly sum: Points;
  /** What cannot be shared out equally, of the total; zero where it can. */
  readonly left: Points;
}

/**
 * Equal weights that add up to the total where that is possible in hundredths of a point. Otherwise equal whole points,
 * and what is left over is said: equality is what the method asks for, and 33.33 three times is no hundred either.
 * Source: docs/method.md, "Client round".
 */
export function equalWeights(count: number, total: Points = CLIENT_TOTAL): ProposedWeights {
  const hundredth = MILLIONTHS / 100;
  const isExact = count > 0 && total % (count * hundredth) === 0;
  const each = isExact ? total / count : Math.max(1, Math.floor(total / Math.max(1, count) / MILLIONTHS)) * MILLIONTHS;
  const weights = Array.from({ length: count }, () => each as Points);
  const sum = sumOfPoints(weights);
  return { weights, sum, left: Math.max(0, total - sum) as Points };
}
