/** 纸质意见表 from the printer and back: printed, scanned, put to their numbers, typed beside the picture, on record by their numbers. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { Hands } from '#test/journeys/people/hands.ts';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { settled } from '#test/journeys/running/quiet.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** Key actions that one paper may take beside what is typed, its number and pages being there. */
const MOST = 12;
/** Dots of a scan at 150 an inch, to a point of the page. */
const SCALE = 150 / 72;

/** The printed sheets as a scanner gives them back: page by page, and all as one PDF. */
async function scansOf(page: Page): Promise<{ pages: Buffer[]; whole: Buffer }> {
  const library = await PDFiumLibrary.init();
  const whole = await page.pdf({ preferCSSPageSize: true });
  const document = await library.loadDocument(whole);
  const sheets = await Promise.all(
    Array.from(document.pages(), (sheet) =>
      sheet.render({
        scale: SCALE,
        render: ({ data, width, height }) =>
          sharp(data, { raw: { width, height, channels: 4 } })
            .flatten({ background: '#fff' })
            .jpeg()
            .toBuffer(),
      }),
    ),
  );
  document.destroy();
  return { pages: sheets.map(({ data }) => Buffer.from(data)), whole };
}

const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });
const back = () =>
  sharp({ create: { width: 800, height: 1100, channels: 3, background: '#eee' } })
    .jpeg()
    .toBuffer();

async function print(clerk: Clerk, sheets: number) {
  await clerk.goesTo('意见处理');
  await clerk.page.getByRole('link').filter({ hasText: '公交票价' }).first().click();
  await clerk.follows('代录电话、信函');
  await clerk.follows('纸质意见表');
  await clerk.presses('印制纸质意见表');
  await clerk.fills({ 张数: String(sheets) });
  await clerk.presses('印制纸质意见表');
  await clerk.page
    .locator('.paper-form')
    .nth(sheets - 1)
    .waitFor();
  return scansOf(clerk.page);
}

const onRecord = () =>
  county.sql<Record<string, unknown>>(
    `select c.channel, c.stance, c.text, f.number, c.receipt_no as receipt,
            (select count(*)::int from attachment a where a.comment_id = c.id) as pages
       from comment c left join paper_form f on f.comment_id = c.id where c.text like '纸上写：%' order by c.submitted_at`,
  );

async function typePaper(hands: Hands, text: string, first: boolean): Promise<number> {
  if (first) await hands.pick('channel', '4');
  await hands.type('name', '周老伯');
  await hands.type('contact', '13900001234');
  await hands.pick('clauseNo', '2');
  await hands.pick('stance', '3');
  await hands.type('text', text);
  return hands.enter();
}

it('印两张，三页扫描件放进去：背面归到上一张，坏的都说明，逐件录完，按表号在册；同一张不录第二次', async () => {
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  const { page } = clerk;
  const { pages, whole } = await print(clerk, 2);
  const [first, second] = pages;
  if (!first || !second) throw new Error('没有印出两张');
  const numbers = await county.sql<{ number: string }>(`select number from paper_form order by number`);
  expect(numbers).toHaveLength(2);

  await clerk.follows('返回');
  await clerk.follows('返回代录');
  await clerk.follows('成批录扫描件');
  const papers = page.getByLabel('扫描的纸质意见表');
  await papers.setInputFiles([
    jpeg('1.jpg', first),
    jpeg('2.jpg', await back()),
    jpeg('3.jpg', second),
    jpeg('3b.jpg', second),
    jpeg('坏的.jpg', Buffer.from('不是图片')),
    { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('不是图片') },
  ]);
  const left = page.getByRole('alert').filter({ hasText: '没有收' });
  await page.getByText('3个文件没有收').waitFor({ timeout: 30_000 });
  for (const why of ['与“3.jpg”是同一页', '图片打不开', '不是JPEG、PNG图片'])
    expect(await left.innerText()).toContain(why);
  const rows = page.locator('.paper-row');
  expect(await rows.count()).toBe(3);
  await page.getByRole('button', { name: /^是上一张的背面、附页/ }).click();
  expect(await rows.count()).toBe(2);
  expect(await rows.first().innerText()).toContain('2页');
  await settled(page);
  expect(await flawsOf(page)).toEqual([]);

  const hands = new Hands(page);
  const counts = [await typePaper(hands, '纸上写：早班车再早一点。', true)];
  await page.reload();
  await page.getByRole('button', { name: '登记并生成回执' }).waitFor();
  await settled(page);
  expect(await rows.first().innerText()).toContain('受理编号');
  expect(
    await page.getByAltText('扫描件：3.jpg').evaluate((img) => (img as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(1000);
  expect(await hands.at()).toBe('name');
  counts.push(await typePaper(hands, '纸上写：月票便宜些。', false));
  console.info('按键次数', counts);
  expect(Math.max(...counts)).toBeLessThanOrEqual(MOST);

  const recorded = await onRecord();
  expect(recorded).toMatchObject([
    { channel: 'HALL', stance: 'AMEND', pages: 2 },
    { channel: 'HALL', stance: 'AMEND', pages: 1 },
  ]);
  expect(new Set(recorded.map(({ number }) => number))).toEqual(new Set(numbers.map(({ number }) => number)));

  while ((await rows.count()) > 0) await page.getByRole('button', { name: /^收起/ }).first().click();
  await papers.setInputFiles([jpeg('又来.jpg', await sharp(first).rotate(180).jpeg().toBuffer())]);
  await rows.first().getByText('受理编号').waitFor({ timeout: 30_000 });
  expect(await rows.first().innerText()).toContain('已登记');
  expect(await page.getByRole('button', { name: '登记并生成回执' }).count()).toBe(0);

  while ((await rows.count()) > 0) await page.getByRole('button', { name: /^收起/ }).first().click();
  browsing.bear('/saomiao Failed to load resource: the server responded with a status of 422');
  await papers.setInputFiles([
    { name: '一摞.pdf', mimeType: 'application/pdf', buffer: whole },
    { name: '坏的.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
  ]);
  await expect.poll(() => rows.getByText('已登记').count(), { timeout: 30_000 }).toBe(2);
  expect(await left.innerText()).toContain('坏的.pdf：PDF打不开');
});
