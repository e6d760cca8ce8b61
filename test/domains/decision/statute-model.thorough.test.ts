/**
 * 国令713号全程模型: random actions by everybody over many matters, each judged by an oracle that is written from the statute.
 */
import { expect, it } from 'vitest';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import {
  DecisionPhase,
  type DecisionStepKind,
  ParticipationMethod,
} from '#server/law/decision/decision-phase.ts';
import type { RowPlan } from '#test/kernel/build-catalogue.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { seedsFrom } from '#test/kernel/walks.ts';
import { Seeded } from './model/seeded.ts';
import { openCounty } from './statute/county.ts';
import { LAWS } from './statute/law.ts';
import { StatuteWalk, type Tried } from './statute/walk.ts';

const FIRST = 7_130_001;
// Each gate has a test of its own (`statute-stages`); the walks look for courses that nobody thought of.
const SEEDS = seedsFrom(FIRST, 5);
/** Length of the work on a matter: days of the county, and actions on each. */
const DAYS = 12;
const DEEDS = 4;
const AT_ONCE = 6;
/** How often the catalogue is adjusted for a matter between two days. */
const EDITIONS = 0.05;

const county = await openCounty();
const { database, people } = county;

const { FORUM, PUBLIC_SOLICITATION } = ParticipationMethod;
const MORE_STEPS = ['EXPERT_REVIEW', 'RISK_ASSESSMENT', 'FAIR_COMPETITION', 'OUTREACH'];

/** Random catalogue row of a matter. */
const rowOf = (chance: Seeded): RowPlan => ({
  participationMethods: chance.chance(0.5) ? [FORUM, PUBLIC_SOLICITATION] : [FORUM],
  hearing: chance.chance(0.15) ? HearingChoice.YES : HearingChoice.NO,
  requiredSteps: [
    'PUBLIC_PARTICIPATION',
    'LEGALITY_REVIEW',
    'COLLECTIVE_DISCUSSION',
    ...chance.some(MORE_STEPS, 0.2),
  ] as DecisionStepKind[],
});

/** A matter at its start: in the catalogue, or outside it; one of four is carried out already, and may be adjusted. */
async function begin(seed: number): Promise<StatuteWalk> {
  const chance = new Seeded(seed);
  const carriedOut = chance.chance(0.25);
  const { id } = await buildDecision(database, people, {
    phase: carriedOut ? DecisionPhase.EXECUTING : DecisionPhase.INITIATED,
    unruled: !carriedOut,
    startedOn: '2026-07-06',
    row: rowOf(chance),
  });
  if (carriedOut) {
    await database.sql(
      `update decision_step set status = 'DONE', happened_on = '2026-07-06' where decision_id = $1 and kind = 'COLLECTIVE_DISCUSSION'`,
      [id],
    );
    await database.sql(
      `update decision set facts = $2, special_rules = $3, executing_unit_ids = array[$4::uuid] where id = $1`,
      [id, chance.some(Object.values(DecisionFact), 0.25), chance.some(LAWS, 0.3), people.units.health.id],
    );
  } else await database.sql('update decision set research_record = null where id = $1', [id]);
  if (!carriedOut && chance.chance(0.5))
    await database.sql(
      `update decision set no = '2026-外' || $2, outside_reason = '汛期抢险形成的新事项，本年度目录没有列入。', categories = '{POLICY}' where id = $1`,
      [id, seed],
    );
  await county.papers(id);
  return new StatuteWalk(county, id, chance);
}

const tellsHow = (tried: readonly Tried[]) => {
  const of = (holds: (one: Tried) => boolean) => tried.filter(holds).length;
  const deeds = new Set(tried.filter(({ done }) => done).map(({ deed }) => deed));
  const phases = new Set(tried.map(({ phase }) => phase));
  return { deeds, phases, done: of(({ done }) => done), refused: of(({ done }) => !done) };
};

it(
  `${SEEDS.length}项决策，各方随机办理，每一次接受和拒绝都合于条例`,
  async () => {
    const walks: StatuteWalk[] = [];
    for (const seed of SEEDS) walks.push(await begin(seed));
    const began = Date.now();
    // The county's days are the same whichever matters walk through them, so that one seed alone repeats its course.
    const pace = new Seeded(FIRST);
    for (let day = 0; day < DAYS; day += 1) {
      const waiting = walks.filter(({ fault }) => fault === null);
      const lane = async () => {
        for (let one = waiting.shift(); one; one = waiting.shift()) await one.go(DEEDS);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
      await county.pass(pace.pick([1, 2, 5, 9, 16]));
      for (const walk of walks) if (walk.chance.chance(EDITIONS)) await walk.edition();
    }
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
