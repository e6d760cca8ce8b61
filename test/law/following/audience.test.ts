/** R-105 群体: chosen by the person; codes of none are none, and of few people no number is shown. */
import { describe, expect, it } from 'vitest';
import {
  audiencesIn,
  audiencesOf,
  audienceSubject,
  audienceWords,
  FEW,
  refuseNoGroup,
  shownCount,
} from '#server/law/following/audience.ts';

describe('个人信息保护法第六条 群体由本人选，只取所选的', () => {
  it.each([
    ['', []],
    ['ELDERLY', ['ELDERLY']],
    ['ELDERLY,FARMERS', ['FARMERS', 'ELDERLY']],
    ['ELDERLY,FARMERS,ELDERLY', ['FARMERS', 'ELDERLY']],
    ['ELDERLY,RICH', null],
    ['老年人', null],
  ])('%s：%j', (subject, groups) => {
    expect(audiencesIn(subject)).toEqual(groups);
  });

  it('同样的选择只有一种写法，名称按次序', () => {
    const groups = audiencesOf(['VETERANS', 'PARENTS']) ?? [];
    expect(audienceSubject(groups)).toBe('PARENTS,VETERANS');
    expect(audienceWords(groups)).toBe('学生家长、退役军人');
  });

  it('一个也没有选的，不受理', () => {
    expect(refuseNoGroup([]).map(({ code, fields }) => [code, ...fields])).toEqual([
      ['FOLLOW_NO_GROUP', 'subject'],
    ]);
    expect(refuseNoGroup(['FARMERS'])).toEqual([]);
  });

  it.each([
    [0, null],
    [FEW - 1, null],
    [FEW, 5],
    [120, 120],
  ])('%i人：给人看的是%s', (persons, shown) => {
    expect(shownCount(persons)).toBe(shown);
  });
});
