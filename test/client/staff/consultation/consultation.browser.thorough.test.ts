/** 征集台 as it runs: every page of it in a real browser, and a dossier that loses nothing on the way to the review. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';
import { settled } from '#test/journeys/running/quiet.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

/** The demonstration county's dossier that is still a draft. */
const DRAFT = '县城生活污水处理厂二期扩建项目方案';

async function atDraft(): Promise<Clerk> {
  const clerk = await Clerk.signsIn(browsing, county, 'zhujian');
  await clerk.goesTo('征集台');
  await clerk.page.getByRole('rowheader').getByRole('link').filter({ hasText: DRAFT }).click();
  await clerk.page.getByLabel('公告标题').waitFor();
  return clerk;
}

describe('没有无障碍问题，320、360、1280像素宽都不横向滚动', () => {
  it('征集台、草稿、预览', async () => {
    const clerk = await Clerk.signsIn(browsing, county, 'zhujian');
    await clerk.goesTo('征集台');
    await settled(clerk.page);
    expect(await flawsOf(clerk.page)).toEqual([]);
    const { page } = await atDraft();
    expect(await flawsOf(page)).toEqual([]);
    await page.getByRole('link', { name: '预览公众页面' }).click();
    await page.getByText('预览：公众将看到的内容').waitFor();
    expect(await flawsOf(page)).toEqual([]);
  });

  it('征集中的、待公布的', async () => {
    const clerk = await Clerk.signsIn(browsing, county, 'fagai-fuze');
    for (const words of ['公交票价', '国土空间']) {
      await clerk.goesTo('征集台');
      await clerk.page.getByRole('rowheader').getByRole('link').filter({ hasText: words }).click();
      await clerk.page.getByRole('heading', { name: '办理' }).waitFor();
      expect(await flawsOf(clerk.page), words).toEqual([]);
    }
  });
});

describe('准备材料', () => {
  it('没有保存的内容重新载入后还在；按 Ctrl S 保存，输入法组字时不保存', async () => {
    const { page } = await atDraft();
    await page.getByLabel('通俗说明').fill('二期每日处理三万吨。');
    await page.reload();
    await expect.poll(() => page.getByLabel('通俗说明').inputValue()).toBe('二期每日处理三万吨。');
    const pressed = (isComposing: boolean) =>
      page.getByLabel('通俗说明').evaluate((field, composing) => {
        const key = { key: 's', ctrlKey: true, isComposing: composing, bubbles: true, cancelable: true };
        return field.dispatchEvent(new KeyboardEvent('keydown', key));
      }, isComposing);
    expect([await pressed(true), await pressed(false)]).toEqual([true, false]);
    await page.getByText(/^已保存 /).waitFor();
    await expect.poll(() => page.getByText('有未保存的修改').count()).toBe(0);
  });

  it('期限少于30日：边填边说，最早截止日可以直接用', async () => {
    const clerk = await atDraft();
    const { page } = clerk;
    // A reason already written stays visible; an empty field comes and goes with the short period.
    await page.getByLabel('缩短期限的说明').fill('');
    await page.getByLabel('截止日', { exact: true }).fill(await county.dayAfter(25));
    await clerk.reads('少于30日');
    await clerk.sees('heading', '时间');
    await expect.poll(() => page.getByLabel('缩短期限的说明').count()).toBe(1);
    await clerk.presses('用这一天');
    await expect.poll(() => page.getByLabel('缩短期限的说明').count()).toBe(0);
    await clerk.presses('放弃修改');
  });

  it('通俗说明：边写边数字数，太长的句子、没有解释的术语当即指出；手机上也是', async () => {
    const clerk = await atDraft();
    const { page } = clerk;
    await page.setViewportSize({ width: 360, height: 640 });
    const field = page.getByLabel('通俗说明');
    await field.fill(`由承办单位办理。${'扩'.repeat(41)}。`);
    await clerk.reads('最多300字');
    await clerk.reads('已写50字');
    await clerk.reads('“承办单位”没有解释。');
    await clerk.reads('这一句有41字，太长。');
    await field.fill('由承办单位（县住建局）办理。');
    await expect.poll(() => page.getByText('没有解释。').count()).toBe(0);
    expect(await flawsOf(page)).toEqual([]);
    await field.fill('污水处理厂要扩建。'.repeat(34));
    await clerk.reads('通俗说明有306字，超过300字。');
    await clerk.presses('放弃修改');
  });

  it('边写边切分，不必先保存；对不上条款的说明不丢', async () => {
    const clerk = await atDraft();
    const { page } = clerk;
    const text = page.getByLabel('草案正文');
    await text.fill('第一条 甲。\n第二条 乙。\n第三条 丙。\n第四条 丁。\n第五条 戊。');
    await clerk.reads('切分为5条');
    await clerk.reads('有未保存的修改');
    await page.getByText('已写说明').click();
    await page.getByLabel('第五条的说明').fill('为什么这样定');
    await text.press('Control+End');
    await text.pressSequentially('\n第六条 己。');
    await clerk.reads('切分为6条');
    await text.fill('第一条 甲和乙。');
    await clerk.reads('对不上条款的说明');
    const saved = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await clerk.presses('保存 Ctrl S');
    await (await saved).finished();
    await settled(page);
    await clerk.reads('为什么这样定');
    await page.getByRole('button', { name: /移除.*第五条/ }).click();
    await expect.poll(() => page.getByText('对不上条款的说明').count()).toBe(0);
  });

  it('他人先保存：载入最新内容，自己写的不变，别人改的看得到', async () => {
    const [one, other] = [await atDraft(), await atDraft()];
    await one.page.getByLabel('通俗说明').fill('甲写的说明');
    await other.page.getByLabel('政策背景').fill('乙写的背景');
    await other.presses('保存 Ctrl S');
    await other.reads(/^已保存 /);
    await one.presses('保存 Ctrl S');
    await one.presses('载入最新内容');
    await expect.poll(() => one.page.getByLabel('政策背景').inputValue()).toBe('乙写的背景');
    await expect.poll(() => one.page.getByLabel('通俗说明').inputValue()).toBe('甲写的说明');
    await one.presses('保存 Ctrl S');
    await one.reads(/^已保存 /);
  });
});
