import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { expect } from 'vitest';
import { ARGUED, proposeDecision, resultOf, startStudy } from './questions.ts';

/** The house on 20 November 2026 with those who propose, study and decide. */
export async function openRoom() {
  const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
  const people = await buildPeople(database);
  const { office, justice, health } = people.units;
  const leader = await buildActor(database, office, [Role.GOV_LEADER]);
  const other = await buildActor(database, office, [Role.GOV_LEADER]);
  await database.sql(`update unit set kind = 'TOWNSHIP' where id = $1`, [justice.id]);
  const township = await buildActor(database, justice, [Role.UNIT_STAFF]);
  const proposed = async (input: object = ARGUED, by: Actor = people.clerk) =>
    resultOf(await ask(database, by, proposeDecision(input)));
  const studied = async (input: object = ARGUED, by: Actor = people.clerk) => {
    const { id } = await proposed(input, by);
    return resultOf(await ask(database, people.govOffice, startStudy(id, 1)));
  };
  /** Proposals and decisions as they stand, the same before and after where nothing was to change. */
  const stored = () =>
    database.sql(`select 'proposal' as what, to_jsonb(p) as row from decision_proposal p
      union all select 'decision', to_jsonb(d) from decision d
      union all select 'step', to_jsonb(s) from decision_step s order by 1, 2`);
  const unchanged = async (run: () => Promise<void>) => {
    const before = await stored();
    await run();
    expect(await stored()).toEqual(before);
  };
  return { database, people, leader, other, township, health, proposed, studied, unchanged };
}
