/** 抽取、抽选的过程，大字，320、360像素宽: long numbers, fingerprints and commands stay in the box in which they stand, unfolded too. */
import { beforeAll, expect, it } from 'vitest';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** Every draw that the county's own map leads to: of representatives, and beside each hearing its own. */
async function draws(): Promise<string[]> {
  const map = await (await fetch(new URL('/sitemap.xml', county.url))).text();
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, one]) => new URL(one ?? '').pathname);
  const hearings = paths.filter((path) => /^\/tingzheng\/.+/.test(path)).map((path) => `${path}/chouqu`);
  const found = await Promise.all(
    hearings.map(async (path) => ((await fetch(new URL(path, county.url))).ok ? [path] : [])),
  );
  return [...found.flat(), ...paths.filter((path) => path.startsWith('/chouxuan/'))];
}

/** Text that reaches over the edge of its box, or of the cell of a grid in which it was put. */
const OUTSIDE = () => {
  for (const one of document.querySelectorAll('details')) one.open = true;
  const boxOf = (node: Node) => {
    let box = node.parentElement;
    while (box && getComputedStyle(box).display.startsWith('inline')) box = box.parentElement;
    return box;
  };
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  const outside: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const box = boxOf(node);
    if (!node.textContent?.trim() || !box || box.closest('.visually-hidden') || !box.checkVisibility())
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right } = box.getBoundingClientRect();
    // Of the brief steps only the sentence is to be seen on a phone.
    if (right - left <= 1) continue;
    if ([...range.getClientRects()].some((rect) => rect.right > right + 1 || rect.left < left - 1))
      outside.push(`${box.tagName} ${node.textContent}`);
  }
  return outside;
};

it('编号、指纹、命令不伸出所在的框', async () => {
  const page = await browsing.open(county.url, { elder: 'xl' });
  const paths = await draws();
  expect(new Set(paths.map((path) => path.split('/')[1]))).toEqual(new Set(['tingzheng', 'chouxuan']));
  for (const path of paths) {
    await page.goto(path);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(OUTSIDE), `${path} ${width}`).toEqual([]);
    }
  }
});
