/** 逐条对照: the differences between two versions of a draft, as a reader sees them. */
import { describe, expect, it } from 'vitest';
import { alignClauses } from '#server/law/draft/align-clauses.ts';
import { changesBetween, share, type VersionClause } from '#server/law/draft/clause-changes.ts';
import { steady } from '#server/law/draft/steady-order.ts';
import { seeded } from '#test/law/decision/seeded.ts';
import { inventDraft, printed } from './invented-draft.ts';
import { edited } from './invented-edits.ts';
import { hanNumber } from './invented-words.ts';

const FUNDS = '加装电梯所需资金由受益业主按照所在楼层协商分摊。';
const SUBSIDY = '县财政对每台电梯给予十万元补贴，专款专用。';
const SAFETY = '施工单位应当编制施工安全方案，设置警示标志。';
const UPKEEP = '电梯交付使用后，业主应当委托维护保养。';
const START = '本办法自2026年9月1日起施行。';

/** Articles in their order, each `identity text`, `identity<origin text` or `identity#heading`. */
function version(...lines: string[]): VersionClause[] {
  let [article, chapter] = [0, 0];
  return lines.map((line) => {
    const [, anchorId = '', from, mark, text = ''] = /^(\w)(?:<(\w+))?(#| )(.*)$/s.exec(line) ?? [];
    const kind = mark === '#' ? 'CHAPTER' : 'ARTICLE';
    const no = kind === 'CHAPTER' ? `第${hanNumber((chapter += 1))}章` : `第${hanNumber((article += 1))}条`;
    return { anchorId, originIds: Array.from(from ?? ''), kind, no, text };
  });
}

const BEFORE = version(`a ${FUNDS}`, `b ${SUBSIDY}`, `c ${SAFETY}`, `d ${UPKEEP}`, `e ${START}`);
const told = (after: VersionClause[], before = BEFORE) =>
  changesBetween(before, after).map(
    ({ anchorId, relation, noBefore, noAfter }) =>
      `${anchorId} ${relation} ${noBefore ?? '-'}→${noAfter ?? '-'}`,
  );

describe('每一条的来历', () => {
  it('没有改动', () => {
    expect(told(BEFORE)).toEqual(BEFORE.map(({ anchorId, no }) => `${anchorId} SAME ${no}→${no}`));
  });

  it('改写、新增、顺延', () => {
    const after = version(
      `a ${FUNDS.replace('协商', '协议')}`,
      'n 业主可以提取公积金。',
      `b ${SUBSIDY}`,
      `c ${SAFETY}`,
      `d ${UPKEEP}`,
      `e ${START}`,
    );
    expect(told(after)).toEqual([
      'a EDITED 第一条→第一条',
      'n NEW -→第二条',
      'b RENUMBERED 第二条→第三条',
      'c RENUMBERED 第三条→第四条',
      'd RENUMBERED 第四条→第五条',
      'e RENUMBERED 第五条→第六条',
    ]);
  });

  it('删去的列在原来的位置', () => {
    expect(told(version(`b ${SUBSIDY}`, `e ${START}`))).toEqual([
      'a GONE 第一条→-',
      'b RENUMBERED 第二条→第一条',
      'c GONE 第三条→-',
      'd GONE 第四条→-',
      'e RENUMBERED 第五条→第二条',
    ]);
  });

  it('只有移动的那一条算移动', () => {
    const after = version(`a ${FUNDS}`, `d ${UPKEEP}`, `b ${SUBSIDY}`, `c ${SAFETY}`, `e ${START}`);
    expect(told(after)).toEqual([
      'a SAME 第一条→第一条',
      'd MOVED 第四条→第二条',
      'b RENUMBERED 第二条→第三条',
      'c RENUMBERED 第三条→第四条',
      'e SAME 第五条→第五条',
    ]);
    const both = after.map((one) => (one.anchorId === 'd' ? { ...one, text: `${one.text}费用自理。` } : one));
    const [row] = changesBetween(BEFORE, both).filter(({ anchorId }) => anchorId === 'd');
    expect(row).toMatchObject({ relation: 'EDITED', moved: true, renumbered: true });
  });

  it('合并：两条的文字一起比较，被并入的一条指明去处', () => {
    const after = version(`a<b ${FUNDS}\n${SUBSIDY}`, `c ${SAFETY}`, `d ${UPKEEP}`, `e ${START}`);
    const [first, second] = changesBetween(BEFORE, after);
    expect(first).toMatchObject({ anchorId: 'a', relation: 'MERGED', before: `${FUNDS}\n${SUBSIDY}` });
    expect(second).toMatchObject({ anchorId: 'b', relation: 'MERGED', noAfter: '第一条', after: '' });
    expect(share(changesBetween(BEFORE, after))).toBe(0);
  });

  it('拆分：原文按拆开的地方各归各', () => {
    const before = version(`a ${FUNDS}${SUBSIDY}`, `e ${START}`);
    const after = version(`a ${FUNDS}`, `n<a ${SUBSIDY.replace('十万元', '八万元')}`, `e ${START}`);
    const [first, second] = changesBetween(before, after);
    expect(first).toMatchObject({ relation: 'SPLIT', before: FUNDS, after: FUNDS });
    expect(second).toMatchObject({ relation: 'SPLIT', before: SUBSIDY, noBefore: null, noAfter: '第二条' });
  });

  it('上一稿已经拆开的，不再算一次', () => {
    const before = version(`a ${FUNDS}`, `n<a ${SUBSIDY}`);
    expect(told(before, before)).toEqual(['a SAME 第一条→第一条', 'n SAME 第二条→第二条']);
    const joined = version(`a<n ${FUNDS}\n${SUBSIDY}`);
    expect(told(joined, before)).toEqual(['a MERGED 第一条→第一条', 'n MERGED 第二条→第一条']);
  });

  it('两条并成一条新的', () => {
    expect(told(version(`n<ab ${FUNDS}${SUBSIDY}`, `e ${START}`)).slice(0, 3)).toEqual([
      'a MERGED 第一条→第一条',
      'b MERGED 第二条→第一条',
      'c GONE 第三条→-',
    ]);
  });
});

describe('改动的比例', () => {
  it.each([
    ['没有改动', BEFORE, 0],
    ['只移动', version(`e ${START}`, `a ${FUNDS}`, `b ${SUBSIDY}`, `c ${SAFETY}`, `d ${UPKEEP}`), 0],
    ['只加标题', [...version('x#总则'), ...BEFORE], 0],
    ['全部换掉', version('x 全新的内容。'), 1],
  ])('%s', (_, after, wanted) => expect(share(changesBetween(BEFORE, after))).toBe(wanted));

  it('引用的条号随着顺延，不算改动', () => {
    const before = version(`a ${FUNDS}`, 'b 违反第一条规定的，责令改正。');
    const after = version('n 新的第一条。', `a ${FUNDS}`, 'b 违反第二条规定的，责令改正。');
    const last = changesBetween(before, after).at(-1)!;
    expect(last.relation).toBe('EDITED');
    expect(share([last])).toBe(0);
  });

  it('改一个数字，比例很小', () => {
    const after = version(
      `a ${FUNDS}`,
      `b ${SUBSIDY.replace('十万元', '八万元')}`,
      `c ${SAFETY}`,
      `d ${UPKEEP}`,
      `e ${START}`,
    );
    const part = share(changesBetween(BEFORE, after));
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(0.05);
  });
});

it('随机历史三十次：每条都有一行，两稿的文字都全，比例在0与1之间', () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const random = seeded(seed);
    const draft = inventDraft(random);
    const [old, now] = [printed(draft), printed(edited(random, draft))];
    const { clauses } = alignClauses(old, now);
    const before = old.map((one) => ({ ...one, originIds: [] }));
    const after = now.map((one, index) => ({
      ...one,
      anchorId: clauses[index]!.anchorId ?? `n${index}`,
      originIds: clauses[index]!.originIds,
    }));
    const changes = changesBetween(before, after);
    const ids = new Set([...before, ...after].map(({ anchorId }) => anchorId));
    expect(changes.map(({ anchorId }) => anchorId).toSorted()).toEqual([...ids].toSorted());
    expect(changes.filter(({ after }) => after !== '').map(({ after }) => after)).toEqual(
      after.map(({ text }) => text),
    );
    expect(share(changes)).toBeGreaterThanOrEqual(0);
    expect(share(changes)).toBeLessThanOrEqual(1);
  }
});

it.each([
  ['abcde', 'abcde', 'abcde'],
  ['abcde', 'adbce', 'abce'],
  ['abc', 'cba', 'a'],
  ['', '', ''],
])('%s → %s：没有移动的是%s', (before, after, wanted) => {
  expect(steady(Array.from(before), Array.from(after)).size).toBe(wanted.length);
});
