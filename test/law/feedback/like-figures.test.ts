import { describe, expect, it } from 'vitest';
import { likeText } from '#server/law/feedback/like-figures.ts';

const figures = (alike: number, alikeGroups: number, alikeSame: number) => ({
  alike,
  alikeGroups,
  alikeSame,
});

describe('采纳情况写明内容相近的有几条、几组', () => {
  it.each([
    ['没有相近的', figures(0, 0, 0), 9, ''],
    ['以前公布的，没有统计', {}, 9, ''],
    ['有改过几个字的，也有一字不差的', figures(20, 2, 18), 25, '其中内容相近的20条，2组；一字不差的18条。'],
    ['没有一字不差的', figures(2, 1, 0), 3, '其中内容相近的2条，1组。'],
    ['单独答复的一条，与别处的相近', figures(1, 1, 0), 1, '与别的意见内容相近。'],
    ['单独答复的一条，与别处的一字不差', figures(1, 1, 1), 1, '与别的意见一字不差。'],
  ])('%s', (_, given, count, text) => {
    expect(likeText(given, count)).toBe(text);
  });
});
