/** 代录 by the keyboard alone: a call, a letter and its scan, each in at most twelve key actions beside what is typed. */
import { beforeAll, describe, expect, it } from 'vitest';
import { scannedPdf } from '#test/ground/pdf/make-pdf.ts';
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

/** Key actions that one entry may take, from the open form to the form that waits for the next. */
const MOST = 12;

async function atForm(): Promise<Hands> {
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  await clerk.goesTo('意见处理');
  await clerk.page.getByRole('link').filter({ hasText: '公交票价' }).first().click();
  await clerk.follows('代录电话、信函');
  await clerk.sees('button', '登记并生成回执');
  await settled(clerk.page);
  return new Hands(clerk.page);
}

const entered = () =>
  county.sql<Record<string, unknown>>(
    `select c.channel, c.stance, c.clause_no as clause, c.text, c.received_on::text as received,
            c.postmarked_on::text as postmarked, coalesce(t.has_contact, false) as reachable,
            (select count(*)::int from attachment a where a.comment_id = c.id) as scans
       from comment c left join comment_contact t on t.comment_id = c.id
      where c.recorded_by_id is not null and c.text like '代录：%' order by c.submitted_at`,
  );

const SCAN = { name: '来信.pdf', mimeType: 'application/pdf', buffer: scannedPdf() };

/** A browser that stands still for seconds after the key drops the dialog: the key is pressed again, as anybody would, and counted once. */
async function choosesFile(hands: Hands): Promise<void> {
  await hands.reach('scan');
  const { presses, page } = hands;
  for (let tries = 3; tries > 0; tries -= 1) {
    const chosen = page.waitForEvent('filechooser', { timeout: 20_000 }).catch(() => null);
    expect(await hands.at()).toBe('scan');
    await hands.press('Space');
    const chooser = await chosen;
    hands.presses = presses + 1;
    if (chooser) return chooser.setFiles(SCAN);
  }
  throw new Error('空格键没有打开选择文件的对话框。');
}

describe('一件至多十二次按键', () => {
  it('电话、信函、又一封信附扫描件，接着录；回执留在旁边，光标在下一件的第一个空格', async () => {
    const hands = await atForm();
    const { page } = hands;
    const [today, posted] = [await county.dayAfter(0), await county.dayAfter(-1)];
    expect(await hands.at(), '打开时').toBe('channel');
    await hands.pick('channel', '2');
    await hands.type('name', '周老伯');
    await hands.type('contact', '13900001234');
    await hands.pick('clauseNo', '2');
    await hands.pick('stance', '3');
    await hands.type('text', '代录：早晚高峰请加开班次。');
    const call = await hands.enter();

    expect(await hands.at(), '电话的下一件').toBe('name');
    expect(await page.getByLabel('意见内容').inputValue()).toBe('');
    expect(await flawsOf(page)).toEqual([]);
    await hands.pick('channel', '1');
    await hands.typeDay('postmarkedOn', posted.split('-'));
    await hands.type('name', '吴老师');
    await hands.type('contact', '13900004321');
    await hands.pick('clauseNo', '1');
    await hands.pick('stance', '1');
    await hands.type('text', '代录：同意，请尽早公布时间表。');
    const letter = await hands.enter();

    expect(await hands.at(), '信函的下一件').toBe('postmarkedOn');
    await hands.typeDay('postmarkedOn', posted.split('-'));
    await hands.type('name', '郑师傅');
    await hands.type('contact', '13900005678');
    await hands.pick('clauseNo', '4');
    await hands.pick('stance', '2');
    await hands.type('text', '代录：不同意涨价。');
    await choosesFile(hands);
    await page.getByRole('button', { name: /^移除/ }).waitFor();
    const scanned = await hands.enter();

    const counts = { call, letter, scanned };
    console.info('按键次数', counts);
    expect(counts, '按键次数').toEqual({ call: 9, letter: 12, scanned: 12 });
    expect(Math.max(...Object.values(counts))).toBeLessThanOrEqual(MOST);
    const common = { received: today, reachable: true, scans: 0 };
    expect(await entered()).toMatchObject([
      { ...common, channel: 'PHONE', clause: '二', stance: 'AMEND', postmarked: null },
      { ...common, channel: 'LETTER', clause: '一', stance: 'SUPPORT', postmarked: posted },
      { ...common, channel: 'LETTER', clause: '四', stance: 'OPPOSE', postmarked: posted, scans: 1 },
    ]);
  });

  it('离开再来，渠道还在，光标在第一个空格', async () => {
    const hands = await atForm();
    const { page } = hands;
    await hands.pick('channel', '3');
    await hands.pick('stance', '3');
    await hands.type('text', '代录：热线反映，站牌看不清。');
    await hands.enter();
    for (const way of ['返回意见处理', '代录电话、信函'])
      await page.getByRole('link', { name: way, exact: true }).click();
    await page.getByRole('button', { name: '登记并生成回执' }).waitFor();
    await settled(page);
    expect(await page.getByLabel('渠道').inputValue()).toBe('HOTLINE_12345');
    expect(await hands.at()).toBe('name');
  });
});

it('不足的，光标到第一处，写的都在；输入法组字时不登记；按住不放只登记一件', async () => {
  const hands = await atForm();
  const { page } = hands;
  const text = '代录：请保留老年卡。';
  const before = (await entered()).length;
  await hands.press('Control+Enter');
  expect(await hands.at()).toBe('channel');
  await hands.pick('channel', '2');
  await hands.type('contact', '139');
  await hands.type('text', text);
  await hands.press('Control+Enter');
  expect(await hands.at()).toBe('stance');
  await hands.press('4', 'Control+Enter');
  await expect.poll(hands.at).toBe('contact');
  await settled(page);
  expect(await page.getByLabel('意见内容').inputValue()).toBe(text);
  expect(await page.locator('#contact').getAttribute('aria-invalid')).toBe('true');
  await page.locator('#contact').fill('13900001234');

  const keys = (how: { isComposing?: true; repeat?: true }, times: number) =>
    page.evaluate(
      ({ how, times }) => {
        const init = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true, ...how };
        for (let index = 0; index < times; index += 1)
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
      },
      { how, times },
    );
  await keys({ isComposing: true }, 1);
  await settled(page);
  expect(await entered()).toHaveLength(before);
  await keys({}, 2);
  await keys({ repeat: true }, 3);
  await page.getByRole('status').filter({ hasText: '受理编号' }).waitFor();
  await settled(page);
  expect(await entered()).toHaveLength(before + 1);
  expect(await page.getByLabel('意见内容').inputValue()).toBe('');
});

it('答复没有收到，再按一次，还是这一件', async () => {
  const hands = await atForm();
  const { page } = hands;
  const before = (await entered()).length;
  browsing.bear('net::ERR_FAILED');
  let lost = false;
  await page.route('**/graphql', async (route) => {
    if (lost || !route.request().postData()?.includes('"RecordComment"')) return route.continue();
    lost = true;
    await route.fetch();
    return route.abort();
  });
  await hands.pick('channel', '4');
  await hands.pick('stance', '1');
  await hands.type('text', '代录：大厅窗口收到，表示支持。');
  await hands.press('Control+Enter');
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('意见内容').inputValue()).toContain('大厅窗口');
  await hands.enter();
  expect(await entered()).toHaveLength(before + 1);
});
