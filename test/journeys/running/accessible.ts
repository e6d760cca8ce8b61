import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RUN = `axe.run(document).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`;

/** Text that is wider than the box it stands in, and so lies over its neighbour or is cut off. */
const SPILLING = `[...document.querySelectorAll('body *')]
  .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
  .filter((element) => getComputedStyle(element).overflowX === 'visible' && !element.closest('.visually-hidden'))
  .filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()))
  .map(({ tagName, textContent }) => '压出文字框 ' + tagName + ' ' + textContent.slice(0, 30))`;

const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** What axe finds on the page as it stands: WCAG A and AA and axe's own best practices. */
async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  return page.evaluate(RUN);
}

/** What does not fit at a width: the page itself, or text in its box. */
async function misfitsAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  const sideways = await page.evaluate<number>(SIDEWAYS);
  return [...(sideways > 0 ? [`横向滚动${sideways}像素`] : []), ...(await page.evaluate<string[]>(SPILLING))];
}

/** Everything wrong with a page at the widths of a phone and a desk, said with the width. */
export async function flawsOf(page: Page): Promise<string[]> {
  const flaws = await misfitsOf(page);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    flaws.push(...(await axeFindings(page)).map((flaw) => `${width}: ${flaw}`));
  }
  return flaws;
}

/** What does not fit at the narrowest phone, an ordinary one and a desk. */
export async function misfitsOf(page: Page): Promise<string[]> {
  const flaws: string[] = [];
  for (const width of [320, 360, 1280])
    flaws.push(...(await misfitsAt(page, width)).map((flaw) => `${width}: ${flaw}`));
  return flaws;
}
