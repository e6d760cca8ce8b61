/** Words that are stored apart from the settings they name: one that is added later is missed here. */
import { describe, expect, it } from 'vitest';
import { grouped } from '#client/staff/domains/policy/policy-groups.ts';
import { boundsWord, valueWord } from '#client/staff/domains/policy/policy-words.ts';
import { POLICY_ENTRIES } from '#server/law/policy/policy-entries.ts';

describe('本县设定', () => {
  it('每一项都归在一组', () => {
    expect(grouped(POLICY_ENTRIES).map(([title]) => title)).not.toContain('其他');
    expect(grouped(POLICY_ENTRIES).flatMap(([, members]) => members)).toHaveLength(POLICY_ENTRIES.length);
  });

  it('新的一项没有归组时也看得到', () => {
    expect(grouped([{ key: 'brandNew' }])).toEqual([['其他', [{ key: 'brandNew' }]]]);
  });

  it.each([
    ['rollForwardClosingDay', 'true', '', '是'],
    ['commentsShown', 'NEVER', '', '不展示正文'],
    ['feedbackWorkingDays', '20', '工作日', '20工作日'],
  ])('%s %s', (key, value, unit, word) => {
    expect(valueWord({ key, value, unit })).toBe(word);
  });

  it('写明可以设到多少', () => {
    expect([
      boundsWord('minShortenedDays'),
      boundsWord('consumerShareMin'),
      boundsWord('commentsShown'),
    ]).toEqual(['可设1至29日', '可设0.4至0.8', '']);
  });
});
