import { describe, expect, it } from 'vitest';
import { refuseCommentContent, wordsIn } from '#server/law/consultation/comment-content.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { refuseGathering, stancesText, stancesTitle } from '#server/law/feedback/stances-alone.ts';

const judge = (stance: Stance | null, text: string) =>
  refuseCommentContent({ stance, text, identity: IdentityKind.ANONYMOUS }, DEFAULT_POLICY);

describe('态度本身就是意见', () => {
  it.each([
    ['支持', Stance.SUPPORT, '', []],
    ['反对，只打了空格', Stance.OPPOSE, ' \n　', []],
    ['建议修改', Stance.AMEND, '', []],
    ['其他，说不出是什么', Stance.OTHER, '', ['COMMENT_BLANK']],
    ['没有问态度的', null, '', ['COMMENT_BLANK']],
    ['写了就要写够', Stance.SUPPORT, '同意', ['COMMENT_TOO_SHORT']],
    ['写了就要有文字', Stance.SUPPORT, '👍👍👍👍👍', ['COMMENT_WITHOUT_WORDS']],
    ['写了就不能超长', Stance.SUPPORT, '好'.repeat(10_001), ['COMMENT_TOO_LONG']],
  ])('态度本身就是意见：%s', (_, stance, text, found) => {
    expect(judge(stance, text).map(({ code }) => code)).toEqual(found);
  });

  it('能只表示态度的，告诉写短了的人可以清空', () => {
    const [found] = judge(Stance.SUPPORT, '同意');
    expect(found?.fix).toContain('清空这一栏');
    expect(judge(Stance.OTHER, '同意')[0]?.fix).not.toContain('清空');
    expect([wordsIn(' \n'), wordsIn(' 同意。 ')]).toEqual(['', ' 同意。 ']);
  });
});

describe('只表示态度的意见：单独计数，成组答复', () => {
  it.each([
    [Stance.SUPPORT, '第五条', '只表示支持、没有写理由的意见（第五条）'],
    [Stance.OPPOSE, '二', '只表示反对、没有写理由的意见（第二部分）'],
    [Stance.AMEND, null, '只表示建议修改、没有写理由的意见（全文）'],
  ])('%s %s', (stance, clauseNo, title) => {
    expect(stancesTitle(stance, clauseNo)).toBe(title);
  });

  it('没有可归的，说明为什么', () => {
    expect(refuseGathering(0).map(({ code }) => code)).toEqual(['NO_STANCES_ALONE']);
    expect(refuseGathering(1)).toEqual([]);
  });

  it.each([
    [undefined, ''],
    [null, ''],
    [[], ''],
    [
      [
        { stance: Stance.SUPPORT, count: 30 },
        { stance: Stance.OPPOSE, count: 11 },
      ],
      '其中41条只表示态度、没有写理由：支持30条，反对11条。',
    ],
  ])('%j', (alone, text) => {
    expect(stancesText(alone)).toBe(text);
  });
});
