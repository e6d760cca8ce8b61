/**
 * 国令713号第二十五条和办理流程: a unit whose own people sit in every post of control tries its matters at random; nothing of control is
 * done by them, and what others do is judged by the statute as ever.
 */
import { expect, it } from 'vitest';
import { seedsFrom } from '#test/kernel/walks.ts';
import { begin, tellsHow, walkAll } from './statute/begin.ts';
import { openCounty } from './statute/county.ts';
import { CONTROLS, interestedIn } from './statute/interested.ts';
import type { StatuteWalk } from './statute/walk.ts';

const FIRST = 7_250_001;
const SEEDS = seedsFrom(FIRST, 5);

const county = await openCounty();
const interested = await interestedIn(county);

it(
  `${SEEDS.length}项决策，承办单位自己的人占着把关的岗位，一次也不能把关`,
  async () => {
    const walks: StatuteWalk[] = [];
    for (const seed of SEEDS) walks.push(await begin(county, seed, interested));
    await walkAll(county, walks, FIRST, { days: 12, deeds: 4, editions: 0 });
    const tried = walks.flatMap((walk) => walk.tried);
    const own = tried.filter((one) => one.own);
    const { done, refused, phases } = tellsHow(tried);
    console.log(
      `seeds ${SEEDS[0]}–${SEEDS.at(-1)}: ${done} done, ${refused} refused, ${own.length} of them tried by the unit's own; ` +
        `${phases.size} phases, until ${county.today}`,
    );
    expect(walks.flatMap(({ fault }) => fault ?? [])).toEqual([]);
    expect(own.filter((one) => one.done)).toEqual([]);
    expect(
      SEEDS.length < 5 || new Set(own.map(({ deed }) => deed)).size >= Object.keys(CONTROLS).length / 2,
    ).toBe(true);
  },
  60_000 + SEEDS.length * 20_000,
);
