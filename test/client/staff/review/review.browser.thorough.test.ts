/** 保密审查 and texts sent back: two people check every text before it is public, or withheld. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

describe('不予展示，由两个人决定（国令711号第十四条、第十五条）', () => {
  it('经办人提请，保密审查员审定；意见照常处理', async () => {
    const staff = await Clerk.signsIn(browsing, county, 'fagai');
    await staff.goesTo('意见处理');
    await staff.page.getByRole('link').filter({ hasText: '公交票价' }).first().click();
    await staff.page.getByRole('region', { name: '意见列表' }).waitFor();
    const words = await staff.page.locator('.said').first().innerText();
    await staff.presses('提请不予展示');
    const asked = staff.page.getByRole('dialog');
    await staff.fills({ 理由: '隐私', 具体情况: '写有他人的住址和家庭情况' }, asked);
    await staff.presses('提请', asked);
    await staff.reads('已提请不予展示');

    const reviewer = await Clerk.signsIn(browsing, county, 'baomi');
    await reviewer.goesTo('保密审查');
    await reviewer.reads(words);
    await reviewer.reads('写有他人的住址和家庭情况');
    expect(await flawsOf(reviewer.page)).toEqual([]);
    const matter = reviewer.page.getByRole('article').filter({ hasText: words });
    await reviewer.presses('同意不予展示', matter);
    await matter.waitFor({ state: 'detached' });

    await staff.page.reload();
    await staff.sees('heading', '不予展示');
    await staff.page.getByRole('group', { name: '结果' }).waitFor();
  });
});

describe('退回', () => {
  it('审查通过后负责人退回修改：经办人看到原因，可以再改', async () => {
    const lead = await Clerk.signsIn(browsing, county, 'fagai-fuze');
    await lead.goesTo('征集台');
    const open = (clerk: Clerk) =>
      clerk.page.getByRole('rowheader').getByRole('link').filter({ hasText: '国土空间' }).click();
    await open(lead);
    await lead.presses('退回修改');
    const asked = lead.page.getByRole('dialog');
    await lead.presses('退回修改', asked);
    await lead.reads('退回要写明原因');
    await asked.getByLabel('退回的原因').fill('第三条的面积与批复不一致，请核对。');
    await lead.presses('退回修改', asked);
    await lead.sees('heading', '公布前核对');

    const staff = await Clerk.signsIn(browsing, county, 'fagai');
    await staff.goesTo('征集台');
    await open(staff);
    await staff.reads('第三条的面积与批复不一致，请核对。');
    expect(await staff.page.getByLabel('公告标题').isEditable()).toBe(true);
  });
});
