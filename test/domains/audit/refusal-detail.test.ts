import { expect, it } from 'vitest';
import { commentInput, asked } from '#test/domains/consultation/comment-asking.ts';
import { carryOut } from '#test/domains/consultation/consultation-asking.ts';
import { answered } from '#test/domains/identity/at-the-door.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { auditor, clerk, lead } = people;

/** Detail in the newest audit event about this target. */
async function told(targetId: string): Promise<unknown> {
  const query = `query ($filter: AuditFilter) { auditEvents(filter: $filter, first: 1) { nodes { outcome detail } } }`;
  const page = answered(
    await ask(database, auditor, { query, variables: { filter: { targetId } } }),
    'auditEvents',
  );
  return (page as { nodes: unknown[] }).nodes[0];
}

it('不予办理的，审计日志写明当时告知的每一条和它的依据', async () => {
  const { id } = await buildConsultation(database, people, { state: 'APPROVED', closesOn: '2026-12-01' });
  await carryOut(database, lead, 'openConsultation', { id, version: 1, acknowledged: [] });
  expect(await told(id)).toEqual({
    outcome: 'REFUSED',
    detail: expect.stringMatching(/^[^A-Z]+。（国令713号第十五条）$/),
  });
  const blank = { id, version: 1, reason: ' ' };
  await carryOut(database, clerk, 'submitPaper', { id, version: 1, acknowledged: [] });
  expect(await told(id)).toMatchObject({ detail: expect.stringContaining('当前环节为“') });
  await carryOut(database, people.secrecy, 'returnPaper', blank);
  expect(await told(id)).toEqual({
    outcome: 'REFUSED',
    detail: '退回要写明原因，不少于5字，标点和重复的字不算。（办理流程）',
  });
});

it('成批记录的也一样：截止以后提交的意见', async () => {
  const closed = await buildConsultation(database, people, { state: 'CLOSED' });
  await asked(database, null, 'submitComment', { input: commentInput(closed) });
  const { detail } = (await told(closed.id)) as { detail: string };
  expect(detail).toMatch(/^征求意见已于.+截止；可向承办单位.+反映。（国令713号第十五条）$/);
});
