import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { step, type Version } from './draft-asking.ts';

const ARTICLES = ['第一条', '第二条', '第三条', '第四条'].map((no, at) => ({
  no,
  text: `${'甲乙丙丁'[at]}项补贴每户每年${at + 1}00元。`,
}));

/** The clause at this place of a version, which the test knows to be there. */
export const named = ({ clauses }: Version, at: number) => clauses[at] as Version['clauses'][number];

/** The day after a round on four clauses closed, and what its clerk does with the draft then (修改稿). */
export async function openRevision() {
  const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
  const people = await buildPeople(database);
  const { clerk } = people;
  const on = (call: string, actor = clerk) => step(database, actor, call);
  return {
    database,
    people,
    on,
    round: (more: object = {}) =>
      buildConsultation(database, people, { clauses: ARTICLES, closesOn: '2026-12-07', ...more }),
    start: async (decisionId: string) =>
      (await on(`startDraftRevision(decisionId: "${decisionId}")`)).version as Version,
    revise: (version: Version, at: number, text: string, actor = clerk) => {
      const { anchorId, text: seen } = named(version, at);
      return on(
        `reviseClause(id: "${version.id}", anchorId: "${anchorId}", seen: "${seen}", text: "${text}")`,
        actor,
      );
    },
  };
}
