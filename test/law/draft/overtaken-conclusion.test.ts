/** 失效的结论: what is said where a conclusion is not on the present text of the draft. */
import { describe, expect, it } from 'vitest';
import { changesBetween } from '#server/law/draft/clause-changes.ts';
import {
  judgedStanding,
  type JudgedText,
  judgedTold,
  judgesText,
  refuseOvertaken,
} from '#server/law/draft/judged-text.ts';
import { FOURTH, reworded, SECOND, version } from './judged-versions.ts';

describe('没有留存、没有定稿的文本', () => {
  const change = changesBetween(version([['b', '补助一百元。']]), version([['b', '补助九百元。']]));

  it.each<[string, JudgedText, typeof FOURTH | null, string]>([
    ['平台以前、补录的结论，没有留存所审的文本，照旧有效', 'UNKEPT', FOURTH, 'STANDS'],
    ['没有定稿时作出，现在仍然没有定稿', 'NONE', null, 'STANDS'],
    ['没有定稿时作出，其后有了定稿', 'NONE', FOURTH, 'UNJUDGED'],
    ['所审的就是现在这一稿', FOURTH, FOURTH, 'STANDS'],
    ['恢复成所审的文字，稿次不同', { no: 2, digest: FOURTH.digest }, FOURTH, 'STANDS'],
    ['草案又只剩文件', SECOND, null, 'STANDS'],
    ['现在是另一稿', SECOND, FOURTH, 'CHANGED'],
  ])('%s', (_, judged, now, state) => expect(judgedStanding(judged, now, change).state).toBe(state));
});

describe('不能据以送审、上会的，说明是哪一项、哪一条、怎样重新办理', () => {
  const standing = reworded('村民免费取水，每户补助二百元。', '村民收费取水，每户补助二十元。');

  it.each([
    ['FAIR_COMPETITION', 'R-45', '国令713号第二十九条、公平竞争审查条例第十四条', '市场监督管理部门'],
    ['RISK_ASSESSMENT', 'R-42', '国令713号第二十二条', '重新评估风险'],
    ['EXPERT_REVIEW', 'R-38', '国令713号第十九条', '专家重新论证'],
  ] as const)('%s', (kind, rule, article, mend) => {
    const [finding, ...more] = refuseOvertaken(kind, standing);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule,
      article,
      basis: 'LAW',
      code: 'JUDGED_TEXT_CHANGED',
      severity: 'BLOCK',
    });
    expect(finding?.fields).toEqual([`steps.${kind}`]);
    expect(finding?.message).toContain(
      '是第2稿，到第4稿第二条（数额或者期限、权利义务：200元、免费→20元、收费）有改动',
    );
    expect(finding?.fix).toContain(mend);
  });

  it('没有文本的结论，说明现在这一稿没有经过', () => {
    const [finding] = refuseOvertaken('FAIR_COMPETITION', judgedStanding('NONE', FOURTH, []));
    expect(finding).toMatchObject({ code: 'JUDGED_TEXT_MISSING', fields: ['steps.FAIR_COMPETITION'] });
    expect(finding?.message).toContain('第4稿没有经过审查');
  });

  it('仍然有效的不说', () => {
    expect(refuseOvertaken('RISK_ASSESSMENT', reworded('取水口设护拦。', '取水口设护栏。'))).toEqual([]);
    expect(refuseOvertaken('RISK_ASSESSMENT', judgedStanding('UNKEPT', FOURTH, []))).toEqual([]);
  });

  it.each([
    ['没有留存的', judgedStanding('UNKEPT', FOURTH, []), '没有留存'],
    ['没有文本的', judgedStanding('NONE', null, []), '没有定稿的草案'],
    ['没有改动的', judgedStanding(FOURTH, FOURTH, []), '第4稿'],
    ['只有文字改动的', reworded('取水口设护拦。', '取水口设护栏。'), '第2稿；到第4稿只有文字改动（第二条）'],
    [
      '失效的',
      reworded('补助二百元。', '补助二十元。'),
      '第2稿；到第4稿第二条（数额或者期限：200元→20元）有改动，须重新办理',
    ],
  ])('记录上写明所审的文本：%s', (_, one, told) => expect(judgedTold(one)).toBe(told));

  it('只有对草案作出结论的记录才留存所审的文本', () => {
    expect(judgesText('FAIR_COMPETITION')).toBe(true);
    expect(judgesText('RISK_FINDING')).toBe(false);
    expect(judgesText('UNIT_CONSULTATION')).toBe(false);
  });
});
