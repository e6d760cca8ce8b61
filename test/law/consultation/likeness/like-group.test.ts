import { describe, expect, it } from 'vitest';
import { differing, grouped, scored } from './grouping.ts';
import { seeded, shuffled, written } from './written-copies.ts';

const BESIDE = { own: 200, short: 80, opposed: 20 };
const LIGHT = written({ ...BESIDE, seed: 7, copies: 120, edits: [0, 7] });
const HEAVY = written({ ...BESIDE, seed: 11, copies: 120, edits: [8, 15] });

/** Among the rows of a letter and those of the letter turned round, the groups both are in. */
function mixedSides(rows: typeof LIGHT, groups: ReadonlyMap<string, string>): string[] {
  const sides = Map.groupBy(
    rows.filter(({ letter }) => /^(?:letter|opposite)/u.test(letter)),
    ({ id }) => groups.get(id) ?? id,
  );
  return [...sides].flatMap(([group, those]) =>
    new Set(those.map(({ letter }) => letter)).size > 1 ? [group] : [],
  );
}

describe('归并相近的意见：八份范文的改写件、反过来说的、各说各的、很短的', () => {
  it('轻改的（0至7处）：归到一起的，千对之中错不到一对；该归的，百对之中漏不到一对', () => {
    const { precision, recall } = scored(LIGHT, grouped(LIGHT).joined);
    expect(precision).toBeGreaterThanOrEqual(0.999);
    expect(recall).toBeGreaterThanOrEqual(0.99);
  });

  it('重改的（8至15处）：归到一起的不错；连同提示的，该归的不少于百分之九十五', () => {
    const { joined, suggested } = grouped(HEAVY);
    expect(scored(HEAVY, joined).precision).toBeGreaterThanOrEqual(0.999);
    expect(scored(HEAVY, suggested).recall).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['轻改的', LIGHT],
    ['重改的', HEAVY],
  ])('%s：反过来说的，既不归到一起，也不提示', (_name, rows) => {
    const { joined, suggested } = grouped(rows);
    expect(mixedSides(rows, joined)).toEqual([]);
    expect(mixedSides(rows, suggested)).toEqual([]);
  });

  it.each([
    ['轻改的', LIGHT],
    ['重改的', HEAVY],
  ])('%s：先来后到，不改变千分之一以上的归并', (_name, rows) => {
    const { joined } = grouped(rows);
    for (const seed of [3, 5])
      expect(differing(joined, grouped(shuffled(rows, seeded(seed))).joined)).toBeLessThanOrEqual(0.001);
  });

  it('同样的意见再归并一遍，结果一样', () => {
    expect(grouped(LIGHT).joined).toEqual(grouped(LIGHT).joined);
  });
});
