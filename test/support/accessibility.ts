import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/**
 * What axe finds in a page or frame, one line each; empty is good. The parts that the spreadsheet engine draws are left
 * out with `exclude`: they are not ours.
 */
export async function axeFindings(where: Page | Frame, exclude: readonly string[] = []): Promise<string[]> {
  await atRest(where);
  // Evaluated by the debugger, so that the page's own policy against injected scripts stays as it is.
  await where.evaluate(AXE);
  const violations = await where.evaluate(
    async (left) => {
      const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<{ violations: Violation[] }> } };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const context = { include: [['html']], exclude: left.map((selector) => [selector]) };
      const { violations: found } = await axe.run(context, { runOnly: { type: 'tag', values: tags }, iframes: false });
      return found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) }));
    },
    [...exclude],
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}

/** Colours half way through a transition are nobody's design; spinners, which never end, are not waited for. */
async function atRest(where: Page | Frame): Promise<void> {
  await where.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
