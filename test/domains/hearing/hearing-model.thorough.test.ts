/** 听证会办理模型: random actions by everybody over many hearings; no stage is reached whose guards do not hold (国令713号第十六条、第十七条). */
import { expect, it } from 'vitest';
import { Seeded } from '#test/domains/decision/model/seeded.ts';
import { seedsFrom } from '#test/kernel/walks.ts';
import { Walk } from './model/walk.ts';
import { openRoom } from './room.ts';

const ACTIONS = 30;
const AT_ONCE = 6;
const SEEDS = seedsFrom(716_001);

/** How many actions are tried at which time of the course. */
const TIMES: readonly (readonly [at: string, actions: number])[] = [
  ['2026-11-23T01:10:00Z', 3],
  ['2026-11-24T02:00:00Z', 6],
  ['2026-12-07T02:00:00Z', 6],
  ['2026-12-15T02:00:00Z', 2],
  ['2026-12-24T06:00:00Z', 6],
  ['2026-12-28T02:00:00Z', 7],
];

const SIDES = [
  [
    { side: 'CONSUMER', seats: 1, mode: 'DRAW' },
    { side: 'OPERATOR', seats: 1, mode: 'NOMINATION' },
  ],
  [
    { side: 'CONSUMER', seats: 2, mode: 'DRAW' },
    { side: 'OPERATOR', seats: 1, mode: 'NOMINATION' },
  ],
  [{ side: 'OPERATOR', seats: 2, mode: 'NOMINATION' }],
];

const room = await openRoom();
const { people, database, secondLead, planned } = room;
const actors = [
  people.clerk,
  people.lead,
  people.secrecy,
  secondLead,
  people.govOffice,
  people.otherClerk,
  people.otherLead,
  people.auditor,
  people.admin,
];

async function begin(seed: number): Promise<Walk> {
  const chance = new Seeded(seed);
  const { id } = await planned({ sides: chance.pick(SIDES), observerSeats: 1 });
  return new Walk(room, id, actors, chance);
}

it(
  `${SEEDS.length}场听证会，各岗位和公众随机办理，每一步都合于流转表、岗位和法定条件`,
  async () => {
    const walks: Walk[] = [];
    for (const seed of SEEDS) walks.push(await begin(seed));
    for (const [at, actions] of TIMES) {
      await database.setClock(at);
      const waiting = [...walks];
      const lane = async () => {
        for (let one = waiting.shift(); one; one = waiting.shift()) await one.go(actions);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
    }
    const tried = walks.flatMap((one) => one.tried);
    const of = (came: string) => tried.filter((one) => one.came === came).length;
    const reached = new Set(tried.map(({ stage }) => stage));
    console.log(
      `seeds ${SEEDS[0]}–${SEEDS.at(-2)}, ${SEEDS.at(-1)}: ${of('done')} done, ${of('refused')} refused, ` +
        `${of('error')} turned away; stages ${[...reached].join(' ')}; not done: ${undone(tried).join(' ') || 'none'}`,
    );
    expect(tried).toHaveLength(SEEDS.length * ACTIONS);
    for (const stage of ['SELECTING', 'MATERIALS_DELIVERED', 'HELD', 'REPORT_PUBLISHED', 'CANCELLED'])
      expect(reached).toContain(stage);
  },
  SEEDS.length * 20_000,
);

/** Actions that were tried and never once done: a guard too many, or a model that asks for nothing. */
const undone = (tried: Walk['tried']) => {
  const done = new Set(tried.filter(({ came }) => came === 'done').map(({ verb }) => verb));
  return [...new Set(tried.map(({ verb }) => verb))].filter((verb) => !done.has(verb));
};
