import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The rules whose answer depends on the colours alone. */
export const colours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on a page: rule, where, and how to mend it.
 *
 * @param rules those to try; all of them where none is named
 * @param leftOut selectors of what is not looked at
 */
export async function faults(
  page: Page,
  rules?: readonly string[],
  leftOut: readonly string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ values, exclude }) => {
      // Handing over all that passes, too, would take several times as long as looking.
      const { violations } = await window.axe.run(
        { include: [['html']], exclude },
        {
          resultTypes: ['violations'],
          ...(values && { runOnly: { type: 'rule', values } }),
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
        ),
      );
    },
    { values: rules && [...rules], exclude: leftOut.map((one) => [one]) },
  );
}
