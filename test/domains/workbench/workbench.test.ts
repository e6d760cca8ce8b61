import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
await buildPublishedCatalogue(database, people, {});
const closed = await buildConsultation(database, people, { feedbackDueOn: '2027-01-05' });
await buildComment(database, closed);
await buildConsultation(database, people, { state: 'IN_REVIEW' });
await buildConsultation(database, people, { state: 'DRAFT' });

const QUERY = '{ workbench { today nextDueOn tasks { kind dueOn overdue path count } recent { action } } }';
const tasksOf = async (actor: Actor) => {
  const answer = await ask(database, actor, { query: QUERY });
  expect(answer.errors).toBeUndefined();
  return (
    answer.data?.workbench as unknown as { tasks: { kind: string; dueOn: string | null; path: string }[] }
  ).tasks;
};
const kinds = async (actor: Actor) => [...new Set((await tasksOf(actor)).map(({ kind }) => kind))].sort();

it('待办由记录得出：各岗位各见其事', async () => {
  expect(await kinds(people.clerk)).toEqual(
    expect.arrayContaining(['ACCEPT_COMMENTS', 'DISPOSE_COMMENTS', 'PREPARE_CONSULTATION']),
  );
  expect(await kinds(people.lead)).toEqual(expect.arrayContaining(['FEEDBACK_DUE']));
  expect(await kinds(people.secrecy)).toEqual(['REVIEW_CONSULTATION']);
  expect(await kinds(people.otherClerk)).not.toContain('DISPOSE_COMMENTS');
  expect(await kinds(people.admin)).toEqual([]);
});

it('处理期限是采纳情况的公布期限，通往办理的那一页', async () => {
  const disposing = (await tasksOf(people.clerk)).find(({ kind }) => kind === 'DISPOSE_COMMENTS');
  expect(disposing).toMatchObject({ dueOn: '2027-01-05', count: 1, path: `/gongzuotai/yijian/${closed.id}` });
});

it('未登录的没有工作台', async () => {
  expect(codesOf(await ask(database, null, { query: QUERY }))).toEqual(['UNAUTHENTICATED']);
});

it('负责人退回的处理意见，回到经办人的待办里，不再等负责人确认', async () => {
  const matter = await buildConsultation(database, people, {});
  const comment = await buildComment(database, matter);
  const proposed = await ask(database, people.clerk, {
    query: `mutation { proposeDisposition(commentId: "${comment.id}", input: { result: SUPPORT_ONLY, reason: "", changedClauses: [] }) { ... on Disposition { id } } }`,
  });
  const { id } = proposed.data?.proposeDisposition as unknown as { id: string };
  const at = async (actor: Actor, kind: string) =>
    (await tasksOf(actor)).some((task) => task.kind === kind && task.path.endsWith(matter.id));
  expect([await at(people.clerk, 'DISPOSE_COMMENTS'), await at(people.lead, 'CONFIRM_DISPOSITIONS')]).toEqual(
    [false, true],
  );
  await ask(database, people.lead, {
    query: `mutation { returnDisposition(id: "${id}", version: 1, reason: "请写明修改了哪一条") { __typename } }`,
  });
  expect([await at(people.clerk, 'DISPOSE_COMMENTS'), await at(people.lead, 'CONFIRM_DISPOSITIONS')]).toEqual(
    [true, false],
  );
  const waiting = await ask(database, people.clerk, {
    query: `{ deskComments(consultationId: "${matter.id}", filter: { progress: UNDISPOSED }) { nodes { id } } }`,
  });
  expect(waiting.data).toEqual({ deskComments: { nodes: [{ id: comment.id }] } });
});
