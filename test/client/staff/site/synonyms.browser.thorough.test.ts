/**
 * 同义的字词 maintained at the desk, in a real browser: tried, added, changed, removed; a wrong entry stays in the form with
 * its error.
 */
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

const WORDS = '意思相同的字词';
const TRY = '试一个词，看检索时实际找什么';
const atDesk = async () => {
  const clerk = await Clerk.signsIn(browsing, county, 'guanli');
  await clerk.goesTo('网站信息');
  await clerk.sees('heading', '同义的字词');
  return clerk;
};
const dialogOf = (clerk: Clerk) => clerk.page.getByRole('dialog');
const typedIn = (clerk: Clerk) => dialogOf(clerk).getByLabel(WORDS).inputValue();

describe('同义的字词', () => {
  it('写错的一次说全，指到那一栏，写了的还在；改对以后增加', async () => {
    const clerk = await atDesk();
    await clerk.presses('增加一组');
    await clerk.presses('增加', dialogOf(clerk));
    await clerk.reads(`请填写${WORDS}`);
    const wrong = '口袋公园\n园\n“小游园”\n巴士';
    await clerk.fills({ [WORDS]: wrong }, dialogOf(clerk));
    await clerk.presses('增加', dialogOf(clerk));
    await clerk.reads('“园”少于2个字');
    await clerk.reads('有检索时不看的符号或者空格：“小游园”');
    await clerk.reads('“巴士”已经在另一组里：公交车、公交、公共汽车、公共交通、巴士');
    expect(await typedIn(clerk)).toBe(wrong);
    expect(await dialogOf(clerk).getByLabel(WORDS).getAttribute('aria-invalid')).toBe('true');
    expect(await flawsOf(clerk.page)).toEqual([]);
    await clerk.fills({ [WORDS]: '口袋公园、街心花园\n小游园' }, dialogOf(clerk));
    await clerk.presses('增加', dialogOf(clerk));
    await clerk.row('口袋公园、街心花园、小游园').waitFor();
    await clerk.reads('30组');
  });

  it('试一个词，看得到也找什么；不够两个字的说明白', async () => {
    const clerk = await atDesk();
    await clerk.presses('试一试');
    await clerk.reads('请填写要试的词');
    await clerk.fills({ [TRY]: '园' });
    await clerk.presses('试一试');
    await clerk.reads('请输入2个以上的字');
    await clerk.fills({ [TRY]: '街心花园票价' });
    await clerk.presses('试一试');
    await clerk.reads('“街心花园”，也找口袋公园、小游园');
    await clerk.reads('“票价”，也找车费、车票价格、车票');
    expect(await flawsOf(clerk.page)).toEqual([]);
  });

  it('别人先改了的，载入最新内容，自己写的还在', async () => {
    const clerk = await atDesk();
    const row = clerk.row('口袋公园、街心花园、小游园');
    await row.getByRole('button', { name: '修改' }).click();
    expect(await typedIn(clerk)).toBe('口袋公园\n街心花园\n小游园');
    await clerk.fills({ [WORDS]: '口袋公园\n小游园' }, dialogOf(clerk));
    await county.sql(`update synonym_group set version = version + 1 where '口袋公园' = any(words)`);
    await clerk.presses('修改', dialogOf(clerk));
    await clerk.reads('已被他人修改');
    await clerk.presses('载入最新内容', dialogOf(clerk));
    expect(await typedIn(clerk)).toBe('口袋公园\n小游园');
    await clerk.presses('修改', dialogOf(clerk));
    await clerk.row('口袋公园、小游园').waitFor();
  });

  it('移除之前问一次，移除以后不在列表里', async () => {
    const clerk = await atDesk();
    await clerk.row('口袋公园、小游园').getByRole('button', { name: '移除' }).click();
    await clerk.reads('不再找其余的');
    await clerk.presses('移除', dialogOf(clerk));
    await clerk.page.getByText('29组').waitFor();
    expect(await clerk.page.getByText('口袋公园').count()).toBe(0);
  });
});
