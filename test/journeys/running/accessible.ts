import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Passed rules are counted, not described. */
const OPTIONS = `{ resultTypes: ['violations'] }`;

const RUN = `axe.run(document, ${OPTIONS}).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`;

/** Text that is wider than the box it stands in, and so lies over its neighbour or is cut off; the words of a drawing have no box. */
const SPILLING = `[...document.querySelectorAll('body *')]
  .filter((element) => !element.ownerSVGElement && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
  .filter((element) => getComputedStyle(element).overflowX === 'visible' && !element.closest('.visually-hidden'))
  .filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()))
  .map(({ tagName, textContent }) => '压出文字框 ' + tagName + ' ' + textContent.slice(0, 30))`;

const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

const LOOK_AT = `window.lookedAt = new WeakSet([...document.querySelectorAll('*')].filter((one) => one.checkVisibility()))`;

/** Asks axe about the parts alone that were not there, or not to be seen, when the page was looked at before. */
const RUN_ON_NEW = `(() => {
  const fresh = [...document.body.querySelectorAll('*')].filter((one) => one.checkVisibility() && !lookedAt.has(one));
  const outermost = fresh.filter((one) => !fresh.includes(one.parentElement));
  return outermost.length === 0 ? [] : axe.run({ include: outermost }, ${OPTIONS}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))));
})()`;

/** Violations axe finds on the page as it stands: WCAG A and AA and axe's own best practices. */
async function axeFindings(page: Page, run: string): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await bringAxe(page);
  return page.evaluate(run);
}

/** Pages that axe was brought to before. */
const asked = new WeakSet<Page>();

/** A page that is judged again and again has axe from the start of each document: to send it anew costs four times that. */
async function bringAxe(page: Page): Promise<void> {
  if (asked.has(page)) await page.addInitScript(AXE);
  asked.add(page);
  await page.evaluate(AXE);
}

/** Overflow at one width: of the page itself, or of text in its box. */
async function misfitsAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  const sideways = await page.evaluate<number>(SIDEWAYS);
  return [...(sideways > 0 ? [`横向滚动${sideways}像素`] : []), ...(await page.evaluate<string[]>(SPILLING))];
}

/** Everything wrong with a page, said with the width: axe on a phone, then on what only the wide page of a desk shows. */
export async function flawsOf(page: Page): Promise<string[]> {
  const narrow = await misfitsAt(page, 320);
  const phone = [...(await misfitsAt(page, 360)), ...(await axeFindings(page, `${LOOK_AT}, ${RUN}`))];
  const desk = [...(await misfitsAt(page, 1280)), ...(await axeFindings(page, RUN_ON_NEW))];
  return [...said(320, narrow), ...said(360, phone), ...said(1280, desk)];
}

const said = (width: number, flaws: readonly string[]) => flaws.map((flaw) => `${width}: ${flaw}`);

/** Everything wrong with a page on an ordinary phone. */
export async function flawsOnPhone(page: Page): Promise<string[]> {
  return said(360, [...(await misfitsAt(page, 360)), ...(await axeFindings(page, RUN))]);
}

/** Overflow at the narrowest phone, an ordinary one and a desk. */
export async function misfitsOf(page: Page): Promise<string[]> {
  const flaws: string[] = [];
  for (const width of [320, 360, 1280]) flaws.push(...said(width, await misfitsAt(page, width)));
  return flaws;
}

/** Everything wrong with a page that was opened in 长辈模式, and what does not fit when it is larger still. */
export const flawsForElders = async (page: Page): Promise<string[]> => [
  ...(await flawsOf(page)),
  ...(await misfitsAtLargest(page)),
];

/** Rules of axe that depend on sizes; colours of 长辈模式 are looked at in states.browser.thorough.test.ts. */
const RUN_ON_SIZES = `axe.run(document, {
  resultTypes: ['violations'],
  runOnly: ['scrollable-region-focusable', 'target-size'],
}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`;

/** Everything wrong with a page as it is, in 长辈模式 and larger still; the page is then as it was. */
export async function flawsInEachSize(page: Page, elderHead: string): Promise<string[]> {
  const plain = await flawsOf(page);
  await page.evaluate(PUT_ON, elderHead);
  const elder = [
    ...(await misfitsOf(page)),
    ...said(360, await lookedAtNarrow(page)),
    ...(await misfitsAtLargest(page)),
  ];
  await page.evaluate(PUT_BACK);
  return [...plain, ...elder.map((flaw) => `长辈模式 ${flaw}`)];
}

async function lookedAtNarrow(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 900 });
  return axeFindings(page, RUN_ON_SIZES);
}

/** The server writes 长辈模式 as another size and another head: held for every page by citizen-pages.thorough.test.ts. */
const PUT_ON = (head: string) => {
  const { documentElement } = document;
  const own = document.querySelector('.masthead');
  documentElement.dataset.elder = 'on';
  if (!own) return;
  const other = document.createElement('template');
  other.innerHTML = head;
  const elders = other.content.firstElementChild!;
  own.replaceWith(elders);
  Object.assign(window, { putBack: () => elders.replaceWith(own) });
};

const PUT_BACK = `delete document.documentElement.dataset.elder, window.putBack?.(), delete window.putBack`;

async function misfitsAtLargest(page: Page): Promise<string[]> {
  await page.evaluate(`document.documentElement.dataset.elder = 'xl'`);
  const flaws = await misfitsOf(page);
  await page.evaluate(`document.documentElement.dataset.elder = 'on'`);
  return flaws.map((flaw) => `大字 ${flaw}`);
}
