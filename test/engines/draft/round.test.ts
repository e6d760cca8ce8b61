import { expect, it } from 'vitest';
import { carryOut } from '#test/domains/consultation/consultation-asking.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { draftsOf, step } from './draft-asking.ts';
import { expertGround } from './recorded-ground.ts';

const database = await testDatabase({ now: '2026-12-20T02:00:00Z' });
const people = await buildPeople(database);
const { clerk } = people;

const next = (decisionId: string) =>
  carryOut(database, clerk, 'createConsultation', { decisionId }, 'id round draftVersionNo draftText');

it('第二轮接着上一稿写：第2稿，文字和条款的固定编号都在；没有定稿的修改稿先定稿', async () => {
  const first = await buildConsultation(database, people, { state: 'CLOSED' });
  await database.sql('update consultation set withdrawn_at = app_now() where id = $1', [first.id]);
  const revision = await step(database, clerk, `startDraftRevision(decisionId: "${first.decisionId}")`);
  expect(await next(first.decisionId)).toMatchObject({ refused: ['REVISION_UNFINISHED'] });
  const [clause] = revision.version?.clauses ?? [];
  const call = `(id: "${revision.version?.id}", anchorId: "${clause?.anchorId}"`;
  await step(database, clerk, `reviseClause${call}, seen: "${clause?.text}", text: "补贴每户每年900元。")`);
  const groundId = await expertGround(database, first.decisionId, clerk);
  await step(
    database,
    clerk,
    `explainDraftChange${call}, source: EXPERTS, note: "", groundId: "${groundId}")`,
  );
  const fixed = await step(
    database,
    clerk,
    `fixDraft(id: "${revision.version?.id}", reason: "根据群众意见提高补贴标准。",
      judgement: { material: false, reason: "只提高补贴标准，不增加任何人的义务和负担。" })`,
  );
  expect(fixed.refused).toEqual([]);
  const { done } = await next(first.decisionId);
  expect(done).toMatchObject({ round: 2, draftVersionNo: 3 });
  expect(done?.draftText).toContain('补贴每户每年900元。');
  const versions = await draftsOf(database, clerk, first.no);
  expect(versions.map(({ no, basedOnNo, stage }) => [no, basedOnNo, stage])).toEqual([
    [1, null, 'CONSULTED'],
    [2, 1, 'REVISED'],
    [3, 2, 'CONSULTED'],
  ]);
  const anchors = versions.map(({ clauses }) => clauses.map(({ anchorId }) => anchorId));
  expect(anchors[2]).toEqual(anchors[0]);
  expect(await step(database, clerk, `startDraftRevision(decisionId: "${first.decisionId}")`)).toMatchObject({
    refused: ['DRAFT_IN_ROUND'],
  });
});
