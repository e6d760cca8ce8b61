import { describe, expect, it } from 'vitest';
import {
  type Cut,
  cutMarks,
  isCutOut,
  keptStretches,
  publishedLength,
  tidyCuts,
  toOriginal,
  toPublished,
} from '#server/law/playback/cut-timeline.ts';

const cut = (startsMs: number, endsMs: number): Cut => ({ startsMs, endsMs });
const TWO = [cut(60_000, 90_000), cut(10_000, 20_000)];

describe('R-69 剪去的时段前后，原始时间与公布时间互相对得上', () => {
  it.each([
    ['剪去之前', 5000, 5000],
    ['第一段的起点', 10_000, null],
    ['第一段之内', 19_999, null],
    ['第一段的终点', 20_000, 10_000],
    ['两段之间', 59_999, 49_999],
    ['第二段之内', 60_000, null],
    ['第二段的终点', 90_000, 50_000],
    ['全部剪去之后', 100_000, 60_000],
  ])('%s：原始第%d毫秒公布为%s', (_, original, published) => {
    expect(toPublished(TWO, original)).toBe(published);
    if (published !== null) expect(toOriginal(TWO, published)).toBe(original);
  });

  it.each([
    ['没有剪去', [], [], 120_000],
    ['先后颠倒的排好', TWO, [cut(10_000, 20_000), cut(60_000, 90_000)], 80_000],
    ['重叠的并为一段', [cut(0, 50), cut(30, 80)], [cut(0, 80)], 119_920],
    ['相接的并为一段', [cut(0, 50), cut(50, 80)], [cut(0, 80)], 119_920],
    ['套在里面的不重复计', [cut(0, 80), cut(20, 30)], [cut(0, 80)], 119_920],
    ['空的、倒置的不算', [cut(50, 50), cut(90, 20)], [], 120_000],
    ['超出片尾的只计到片尾', [cut(110_000, 130_000)], [cut(110_000, 130_000)], 110_000],
  ])('%s', (_, cuts, tidy, length) => {
    expect(tidyCuts(cuts)).toEqual(tidy);
    expect(publishedLength(cuts, 120_000)).toBe(length);
  });

  it.each([
    ['没有剪去，整段保留', [], [cut(0, 100)]],
    ['剪去开头', [cut(0, 40)], [cut(40, 100)]],
    ['剪去末尾', [cut(60, 100)], [cut(0, 60)]],
    ['剪去中间', [cut(40, 60)], [cut(0, 40), cut(60, 100)]],
    ['全部剪去，什么也不留', [cut(0, 100)], []],
  ])('%s', (_, cuts, kept) => {
    expect(keptStretches(cuts, 100)).toEqual(kept);
    const length = kept.reduce((sum, { startsMs, endsMs }) => sum + endsMs - startsMs, 0);
    expect(publishedLength(cuts, 100)).toBe(length);
  });

  it('剪去之处标在公布的时间上，并说明多长', () => {
    expect(cutMarks(TWO)).toEqual([
      { atMs: 10_000, lengthMs: 10_000 },
      { atMs: 50_000, lengthMs: 30_000 },
    ]);
  });

  it('只剪去一部分的，不算剪去', () => {
    expect(isCutOut(TWO, cut(60_000, 90_000))).toBe(true);
    expect(isCutOut(TWO, cut(59_999, 90_000))).toBe(false);
    expect(isCutOut(TWO, cut(60_000, 90_001))).toBe(false);
  });
});
