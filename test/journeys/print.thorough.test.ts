/** 打印成册: the pages that people file or post, on A4: few sheets, each filled, no heading alone at its foot. */
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const BOOKLETS = [
  ['征求意见，32条', '/zhengji/2026-009/1', 10],
  ['意见采纳情况', '/fankui/2026-003/1', 6],
  ['正在执行的决策', '/juece/2026-003', 10],
  ['举行过的听证会', '/tingzheng/2026-003-1', 8],
  ['政府开放日', '/kaifang/2026-2', 4],
  ['公告栏张贴页', '/zhengji/2026-009/1/zhuanfa', 1],
  ['纸质意见表', '/zhengji/2026-009/1/zhizhi', 1],
] as const;

const browsing = openBrowsing();
let county: County;
let library: PDFiumLibrary;
beforeAll(async () => {
  county = await openCounty();
  library = await PDFiumLibrary.init();
});

/** Share of the sheet down to its last line, the number at the foot left out. */
async function filled(document: PDFiumDocument, index: number): Promise<number> {
  const { data, width, height } = await document.getPage(index).render({ scale: 0.5, render: 'bitmap' });
  const foot = Math.floor(height * 0.94);
  const inked = (row: number) =>
    data.subarray(row * width * 4, (row + 1) * width * 4).some((value, at) => at % 4 !== 3 && value < 200);
  for (let row = foot; row > 0; row -= 1) if (inked(row)) return row / height;
  return 0;
}

/** Lines of a sheet without the number at its foot. */
const linesOf = (document: PDFiumDocument, index: number) =>
  document
    .getPage(index)
    .getText()
    .split(/[\r\n]+/)
    .map((line) => line.replaceAll(/\s/g, ''))
    .filter((line) => line !== '' && !/^—\d+—$/.test(line));

const headingsOf = async (page: Page) =>
  new Set(
    (await page.locator('main :is(h2, h3, summary)').allTextContents()).map((text) =>
      text.replaceAll(/\s/g, ''),
    ),
  );

it.each(BOOKLETS)('%s：%s 至多%d张，没有空半张的，标题不落在页脚', async (_, path, most) => {
  const page = await browsing.open(county.url, { width: 1280 });
  await page.goto(path);
  const headings = await headingsOf(page);
  const document = await library.loadDocument(await page.pdf({ preferCSSPageSize: true }));
  const count = document.getPageCount();
  expect(count).toBeLessThanOrEqual(most);
  const sheets = Array.from({ length: count }, (__, index) => linesOf(document, index));
  const lines = sheets.flat();
  // A line that stands twice is the heading of one thing and words of another.
  const alone = (line = '') => headings.has(line) && lines.indexOf(line) === lines.lastIndexOf(line);
  for (const [index, sheet] of sheets.slice(0, -1).entries()) {
    expect(await filled(document, index), `第${index + 1}张`).toBeGreaterThan(0.5);
    expect(alone(sheet.at(-1)), `第${index + 1}张：${sheet.at(-1)}`).toBe(false);
  }
  expect(lines.join('\n')).not.toMatch(/(?<!\d)0[条件次]/);
  document.destroy();
});

it('开放日打印出来没有报名的表，有扫码的网址；征集截止以后没有纸质意见表', async () => {
  const page = await browsing.open(county.url, { width: 1280 });
  await page.goto('/kaifang/2026-2');
  const document = await library.loadDocument(await page.pdf({ preferCSSPageSize: true }));
  const text = Array.from({ length: document.getPageCount() }, (__, at) =>
    document.getPage(at).getText(),
  ).join('');
  expect(text).not.toContain('监护人姓名');
  expect(text).toContain('/kaifang/2026-2');
  document.destroy();
  await page.goto('/zhengji/2026-004/1/zhizhi');
  expect(new URL(page.url()).pathname).toBe('/zhengji/2026-004/1');
});
