/** 决策流转模型: random actions by everybody over many decisions; no phase is reached whose guards do not hold (国令713号第十条至第三十七条). */
import { expect, it } from 'vitest';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionPhase, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import { buildExperts } from '#test/kernel/build-experts.ts';
import { buildInquiry, buildVoices } from '#test/kernel/build-inquiry.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { seedsFrom } from '#test/kernel/walks.ts';
import { Seeded } from './model/seeded.ts';
import { type County, Walk } from './model/walk.ts';

const EVENTS = 46;
const AT_ONCE = 6;
// As few as reach every phase below and see every fault of their list (test/mutants/statute.ts); three hundred in torture.
const SEEDS = seedsFrom(713_018, 10);

const database = await testDatabase({ now: '2026-12-10T02:00:00Z' });
const people = await buildPeople(database);
const { office, justice, health, housing } = people.units;
const county: County = {
  database,
  executor: health.id,
  office: office.id,
  actors: [
    people.clerk,
    people.lead,
    people.govOffice,
    people.secrecy,
    people.archivist,
    await buildActor(database, justice, [Role.LEGALITY_REVIEWER]),
    await buildActor(database, office, [Role.GOV_LEADER]),
    await buildActor(database, office, [Role.HEAD_OF_GOVERNMENT]),
    await buildActor(database, health, [Role.MARKET_SUPERVISION]),
    await buildActor(database, health, [Role.EXECUTING_UNIT]),
    await buildActor(database, housing, [Role.EXECUTING_UNIT]),
    await buildActor(database, office, [Role.GOV_OFFICE_STAFF, Role.SECRECY_REVIEWER]),
    people.otherClerk,
    people.otherLead,
    people.justiceStaff,
    people.auditor,
    people.admin,
    people.media,
  ],
};

async function begin(seed: number): Promise<Walk> {
  const { id } = await buildDecision(database, people, {
    phase: DecisionPhase.INITIATED,
    unruled: true,
    row: { participationMethods: [ParticipationMethod.FORUM], hearing: HearingChoice.NO },
  });
  await database.sql('update decision set research_record = null where id = $1', [id]);
  await buildInquiry(database, people, id);
  await buildVoices(database, people, id);
  await buildExperts(database, people, id);
  return new Walk(county, id, new Seeded(seed));
}

it(
  `${SEEDS.length}项决策，各岗位随机办理，每一次流转都合于流转表、岗位和法定条件`,
  async () => {
    const walks: Walk[] = [];
    for (const seed of SEEDS) walks.push(await begin(seed));
    const waiting = [...walks];
    const lane = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) await one.go(EVENTS);
    };
    const began = Date.now();
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    const tried = walks.flatMap((one) => one.tried);
    const of = (came: string) => tried.filter((one) => one.came === came).length;
    const reached = new Set(tried.map(({ phase }) => phase));
    console.log(
      `seeds ${SEEDS[0]}–${SEEDS.at(-2)}, ${SEEDS.at(-1)}: ${of('done')} done, ${of('refused')} refused, ` +
        `${of('error')} turned away; ${reached.size} phases; ${Math.round((Date.now() - began) / 100) / 10} s`,
    );
    expect(tried).toHaveLength(SEEDS.length * EVENTS);
    for (const phase of ['EXECUTING', 'COMPLETED', 'REJECTED', 'TERMINATED', 'ARCHIVED', 'SUSPENDED'])
      expect(reached).toContain(phase);
  },
  SEEDS.length * 20_000,
);
