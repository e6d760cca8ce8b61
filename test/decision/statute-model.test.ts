/** 国令713号全程模型: random deeds by everybody over many matters, each judged by an oracle that is written from the statute. */
import { expect, it } from 'vitest';
import { DecisionPhase, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { seedsFrom } from '#test/kernel/walks.ts';
import { Seeded } from './model/seeded.ts';
import { openCounty } from './statute/county.ts';
import { StatuteWalk, type Tried } from './statute/walk.ts';

const SEEDS = seedsFrom(7_130_001);
/** How long a matter is worked on: so many days of the county, and deeds on each. */
const DAYS = 18;
const DEEDS = 4;
const AT_ONCE = 6;

const county = await openCounty();
const { database, people } = county;

/** A matter at its start: in the catalogue, with what its row names, or outside it. */
async function begin(seed: number): Promise<StatuteWalk> {
  const chance = new Seeded(seed);
  const { FORUM, PUBLIC_SOLICITATION } = ParticipationMethod;
  const steps = chance.some(['EXPERT_REVIEW', 'RISK_ASSESSMENT', 'FAIR_COMPETITION', 'OUTREACH'], 0.2);
  const { id } = await buildDecision(database, people, {
    phase: DecisionPhase.INITIATED,
    unruled: true,
    startedOn: '2026-07-06',
    row: {
      participationMethods: chance.chance(0.5) ? [FORUM, PUBLIC_SOLICITATION] : [FORUM],
      hearing: (chance.chance(0.15) ? 'YES' : 'NO') as never,
      requiredSteps: ['PUBLIC_PARTICIPATION', 'LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION', ...steps] as never,
    },
  });
  await database.sql('update decision set research_record = null where id = $1', [id]);
  if (chance.chance(0.5))
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
    const pace = new Seeded(SEEDS[0] ?? 1);
    for (let day = 0; day < DAYS; day += 1) {
      const waiting = walks.filter(({ fault }) => fault === null);
      const lane = async () => {
        for (let one = waiting.shift(); one; one = waiting.shift()) await one.go(DEEDS);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
      await county.pass(pace.pick([1, 2, 5, 9, 16]));
    }
    const { deeds, phases, done, refused } = tellsHow(walks.flatMap(({ tried }) => tried));
    console.log(
      `seeds ${SEEDS[0]}–${SEEDS.at(-2)}, ${SEEDS.at(-1)}: ${done} done, ${refused} refused; ${deeds.size} kinds of deed, ` +
        `${phases.size} phases, until ${county.today}; ${Math.round((Date.now() - began) / 100) / 10} s`,
    );
    expect(walks.flatMap(({ fault }) => fault ?? [])).toEqual([]);
    for (const phase of ['EXECUTING', 'TERMINATED', 'ARCHIVED', 'ADJUSTING']) expect(phases).toContain(phase);
  },
  SEEDS.length * 20_000,
);
