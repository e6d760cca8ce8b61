/**
 * 国令713号全程模型: random actions by everybody over many matters, each judged by an oracle that is written from the statute.
 */
import { expect, it } from 'vitest';
import { seedsFrom } from '#test/kernel/walks.ts';
import { begin, tellsHow, walkAll } from './statute/begin.ts';
import { openCounty } from './statute/county.ts';
import type { StatuteWalk } from './statute/walk.ts';

const FIRST = 7_130_001;
// Each gate has a test of its own (`statute-stages`); the walks look for courses that nobody thought of.
const SEEDS = seedsFrom(FIRST, 5);
/** Length of the work on a matter: days of the county, and actions on each. */
const DAYS = 12;
const DEEDS = 4;
/** How often the catalogue is adjusted for a matter between two days. */
const EDITIONS = 0.05;

const county = await openCounty();
it(
  `${SEEDS.length}项决策，各方随机办理，每一次接受和拒绝都合于条例`,
  async () => {
    const walks: StatuteWalk[] = [];
    for (const seed of SEEDS) walks.push(await begin(county, seed));
    const began = Date.now();
    await walkAll(county, walks, FIRST, { days: DAYS, deeds: DEEDS, editions: EDITIONS });
    const { deeds, phases, done, refused } = tellsHow(walks.flatMap(({ tried }) => tried));
    console.log(
      `seeds ${SEEDS[0]}–${SEEDS.at(-2)}, ${SEEDS.at(-1)}: ${done} done, ${refused} refused; ${deeds.size} kinds of deed, ` +
        `${phases.size} phases, until ${county.today}; ${Math.round((Date.now() - began) / 100) / 10} s`,
    );
    expect(walks.flatMap(({ fault }) => fault ?? [])).toEqual([]);
    // One seed walked again alone goes where it goes.
    expect(SEEDS.length === 1 || (deeds.size >= 30 && phases.size >= 10)).toBe(true);
  },
  60_000 + SEEDS.length * 20_000,
);
