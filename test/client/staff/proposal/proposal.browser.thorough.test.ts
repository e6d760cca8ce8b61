/**
 * 决策建议 from the proposal to the decision, in a real browser: the law's requirements while one types, and the values
 * that are stored.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { ORDINARY } from '#test/journeys/people/proposal.ts';
import { flawsOf } from '#test/journeys/running/accessible.ts';
import { openBrowsing } from '#test/journeys/running/browsing.ts';
import { settled } from '#test/journeys/running/quiet.ts';
import { type County, openCounty } from '#test/journeys/running/county.ts';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

const TITLE = '建设城区智慧停车系统';
const ARGUED = {
  拟解决的主要问题: '医院、学校周边停车难。',
  建议理由: '群众反映集中。',
  依据: '城市停车规划规范',
  解决问题的初步方案: '分两年建设。',
  必要性: '缓解拥堵。',
};

describe('决策建议', () => {
  it('部门提出：边写边说明还应当论证什么，没有写完的留着', async () => {
    const clerk = await Clerk.signsIn(browsing, county, 'fagai');
    await clerk.goesTo('决策建议');
    await clerk.follows('提出建议');
    await clerk.reads('以县发展和改革委员会的名义提出');
    await clerk.reads('还差7项');
    await clerk.fills({ 建议决策的事项: TITLE, ...ARGUED });
    await clerk.reads('应当论证可行性');
    expect(await flawsOf(clerk.page)).toEqual([]);
    clerk.page.on('dialog', (dialog) => void dialog.accept());
    await clerk.page.reload();
    await clerk.reads('应当论证可行性');
    await clerk.fills({ 可行性: '资金列入预算。' });
    await clerk.reads('应当写明的内容已齐全');
    await clerk.presses('提出建议');
    await clerk.sees('heading', TITLE);
    expect(await flawsOf(clerk.page)).toEqual([]);
  });

  it('政府办公室研究，政府领导启动：目录外的写明理由，编号另起', async () => {
    const office = await Clerk.signsIn(browsing, county, 'zhengban');
    await office.goesTo('决策建议');
    await office.follows(TITLE);
    await office.presses('开始研究论证');
    await office.fills({ 研究论证安排: '由县住房和城乡建设局研究。' });
    await office.presses('开始研究论证');
    await office.reads('由县住房和城乡建设局研究。');

    const leader = await Clerk.signsIn(browsing, county, 'fuxianzhang');
    await leader.goesTo('决策建议');
    await leader.follows(TITLE);
    await leader.presses('不予启动');
    await leader.presses('启动决策程序');
    await leader.page.getByText('还差4项').click();
    await leader.reads('该事项不在目录内');
    expect(await flawsOf(leader.page)).toEqual([]);
    await leader.fills({
      目录外决策的理由: '目录公布以后出现的新情况，群众反映强烈，须在年内决策。',
      牵头单位: '县住房和城乡建设局',
    });
    for (const tick of ORDINARY) await leader.page.getByLabel(tick).first().check();
    await leader.presses('启动决策程序');
    await leader.reads('不能撤回，只能依法终止。');
    await leader.confirms('启动决策程序');
    await leader.reads('-外01');
    expect(await flawsOf(leader.page)).toEqual([]);
    await leader.page.getByRole('link', { name: '-外01' }).click();
    // The title stands on both desks; this stands on the decision's alone.
    await leader.sees('heading', '应当履行的程序');
    await settled(leader.page);
    expect(await flawsOf(leader.page)).toEqual([]);
    await leader.page.goto(`/juece/${encodeURIComponent(`${(await county.dayAfter(0)).slice(0, 4)}-外01`)}`);
    await leader.sees('heading', TITLE);
    await leader.reads('没有列入，经研究论证后决定启动');
    expect(await flawsOf(leader.page)).toEqual([]);
  });
});
