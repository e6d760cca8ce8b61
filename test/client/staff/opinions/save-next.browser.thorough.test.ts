/** 意见处理: nobody waits for a save, and no key is lost on the way to the next opinion. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { sumUp } from '#test/journeys/people/feedback.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { settled } from '#test/journeys/running/quiet.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** Each for another opinion: one reason for all of them would be asked about. */
const REASONS = [
  '县财政按每年三百万元测算补贴，现阶段难以承担更低的票价。',
  '增开末班车每年须增加支出八十万元，今年预算没有列入。',
  '城乡线路按里程补贴，每年约需二百万元，明年再行论证。',
] as const;

const opened = (page: Page) => page.locator('.pane h2').nth(1).innerText();
const reason = (page: Page) => page.getByLabel('理由', { exact: true });
const chosen = (page: Page) => page.getByRole('radio', { checked: true }).count();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.tagName);

async function atOpinions(): Promise<Clerk> {
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  await clerk.takesUp('处理意见', '公交票价');
  await clerk.page.locator('.pick-row').nth(5).waitFor();
  await settled(clerk.page);
  return clerk;
}

/** Holds back the command until it is let go. */
async function holding(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"ProposeDisposition"')) await held.promise;
    await route.continue();
  });
  return held.resolve;
}

/** Answers what the opinion says: a reason that has nothing to do with it would be asked about. */
async function answers(clerk: Clerk, why: string): Promise<string> {
  const said = await clerk.page.locator('.say-text').innerText();
  const written = `所提“${Array.from(said).slice(0, 20).join('')}”：${why}`;
  await clerk.chooses('结果', '未采纳');
  await sumUp(clerk, '要求降低票价');
  await clerk.fills({ 未采纳的理由类别: '财力所限', 理由: written });
  return written;
}

describe('保存，下一条', () => {
  it('服务器还没有答复，下一条已经打开；接着按的键不丢，光标在下一条的结果上', async () => {
    const clerk = await atOpinions();
    const { page } = clerk;
    const done = await opened(page);
    const goOn = await holding(page);
    await answers(clerk, REASONS[0]);
    // Both keys in one breath: the second belongs to the next opinion.
    await reason(page).evaluate((area) => {
      const press = (key: string, ctrlKey: boolean) =>
        (document.activeElement ?? area).dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
        );
      press('s', true);
      press('5', false);
    });
    expect(await opened(page)).not.toBe(done);
    expect(await page.getByRole('radio', { name: '表示支持' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: `选中${done.replace('-', '')}` }).count()).toBe(0);
    goOn();
    await clerk.reads(`已保存 ${done}`);
    await settled(page);
    expect(await chosen(page)).toBe(1);
    expect(await focused(page)).toBe('result');
    await clerk.presses('放弃修改');
  });

  it('没有填的一条，保存以后光标在它的结果上；只写了一半的另一条，写的还在', async () => {
    const clerk = await atOpinions();
    const { page } = clerk;
    await page.keyboard.press('3');
    await reason(page).fill('写了一半');
    const half = await opened(page);
    await page.locator('.pick-row a').nth(1).click();
    await expect.poll(() => opened(page)).not.toBe(half);
    const done = await opened(page);
    await answers(clerk, REASONS[1]);
    await clerk.presses('保存，下一条');
    await clerk.reads(`已保存 ${done}`);
    await settled(page);
    expect(await focused(page)).toBe('result');
    await page.keyboard.press('k');
    await expect.poll(() => opened(page)).toBe(half);
    expect(await reason(page).inputValue()).toBe('写了一半');
    await clerk.presses('放弃修改');
  });

  it('没有保存成的，回到这一条，写的都在，说明为什么', async () => {
    const clerk = await atOpinions();
    const { page } = clerk;
    const refused = await opened(page);
    // Words that the page does not object to and the server does.
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('"ProposeDisposition"')) return route.continue();
      const post = JSON.parse(route.request().postData() ?? '{}') as {
        variables: { input: { reason: string } };
      };
      post.variables.input.reason = '不行';
      return route.continue({ postData: JSON.stringify(post) });
    });
    const written = await answers(clerk, REASONS[2]);
    await clerk.presses('保存，下一条');
    await clerk.reads('补正');
    expect(await opened(page)).toBe(refused);
    expect(await reason(page).inputValue()).toBe(written);
    expect(await focused(page)).not.toBe('BODY');
    await page.unroute('**/graphql');
    await clerk.presses('保存，下一条');
    await clerk.reads(`已保存 ${refused}`);
  });
});
