/** 列席意见 answered by clause: the words before and after are the draft's own, and the answer leads to the clause in the redline. */
import { beforeEach, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { draftsOf, step } from '#test/engines/draft/draft-asking.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildActor } from '#test/kernel/people.ts';
import { ADOPTED, openStatements } from './room.ts';

const room = await openStatements();
const { database, people, record, propose, confirm } = room;
const { govOffice, clerk } = people;
const secondLead = await buildActor(database, people.units.housing, [Role.UNIT_LEAD], '负责人二');
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));
const WORDS = '对困难家庭给予清洁取暖补贴，每户每年900元。';

/** Public data of the statements on a decision. */
async function publicly(no: string) {
  const { data } = await ask(database, null, {
    query: `{ decision(no: "${no}") { statements { changedClauses { anchorId before after } redline { version since } } } }`,
  });
  return (data as unknown as { decision: { statements: unknown[] } }).decision.statements;
}

/** A statement adopted on the first clause of a round's draft, whose new words are in a fixed version. */
async function adopted() {
  const round = await buildConsultation(database, people, { opensOn: '2026-10-20', closesOn: '2026-11-20' });
  const held = await room.held({ id: round.decisionId, no: round.no });
  const { version } = await step(database, clerk, `startDraftRevision(decisionId: "${round.decisionId}")`);
  const [first] = version?.clauses ?? [];
  const { done: said } = await record(govOffice, held.itemId);
  const changedClauses = [{ anchorId: first?.anchorId, seen: first?.text, text: WORDS }];
  const { done: drafted, refused } = await propose(clerk, said!, {
    ...ADOPTED,
    coveredAt: null,
    changedClauses,
  });
  expect(refused).toBeUndefined();
  return { round, first, drafted: drafted!, versionId: version?.id ?? '' };
}

it('采纳的列席意见就是修改来源，不用另外说明；修改前后从各稿读出', async () => {
  const { round, first, versionId } = await adopted();
  const [, revision] = await draftsOf(database, clerk, round.no);
  expect(revision?.changes).toMatchObject([{ anchorId: first?.anchorId, source: 'OPINIONS' }]);
  const fixed = await step(
    database,
    clerk,
    `fixDraft(id: "${versionId}", reason: "采纳会上列席代表的意见，提高补贴标准。",
      judgement: { material: false, reason: "只提高补贴标准，不增加任何人的义务和负担。" })`,
  );
  expect(fixed.refused).toEqual([]);
});

it('答复公布以后写明修改前后；新稿公开了，就能到红线对照里的那一条', async () => {
  const { round, first, drafted, versionId } = await adopted();
  await step(
    database,
    clerk,
    `fixDraft(id: "${versionId}", reason: "采纳会上列席代表的意见，提高补贴标准。",
      judgement: { material: false, reason: "只提高补贴标准，不增加任何人的义务和负担。" })`,
  );
  expect((await confirm(secondLead, drafted.id)).done).toMatchObject({ confirmed: 1 });
  const changedClauses = [{ anchorId: first?.anchorId, before: first?.text, after: WORDS }];
  expect(await publicly(round.no)).toEqual([{ changedClauses, redline: null }]);
  await database.sql('update draft_version set published_at = app_now() where id = $1', [versionId]);
  expect(await publicly(round.no)).toEqual([{ changedClauses, redline: { version: 2, since: 1 } }]);
});
