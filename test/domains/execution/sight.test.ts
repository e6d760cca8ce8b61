/** 国令711号第十七条, 国令713号第三十三条: who reviews reads what they review, who files reads what they file; nobody else reads more. */
import { expect, it } from 'vitest';
import { servedFile } from '#server/engines/files/attachment.queries.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { contextOf } from '#test/kernel/ask.ts';
import type { Course } from './actions.ts';
import { openCourse } from './room.ts';

const { database, people, leader, paper, planFor, at, issued, published, executing } = await openCourse();
const { secrecy, archivist, govOffice } = people;

const kindsOf = async (course: Course, actor: Actor | null) =>
  ((await course.read(actor, 'records { kind }'))['records'] as { kind: string }[]).map(({ kind }) => kind);
const documentsOf = async (course: Course, actor: Actor | null) =>
  ((await course.read(actor, 'documents { id }'))['documents'] as { id: string }[]).map(({ id }) => id);
const served = async (actor: Actor | null, id: string) =>
  (await servedFile(contextOf(database, actor), id)) !== null;

it('保密审查员看得到送审的文本、解读和送审记录，看不到其他材料', async () => {
  const course = await issued();
  const minutes = await paper(course.id, DocumentKind.MEETING_MINUTES);
  const plan = await planFor(course);
  expect(await documentsOf(course, secrecy)).toEqual([]);
  await course.done('planPublication', govOffice, plan);
  const submitted = [plan.textFileId, plan.interpretationFileId];
  expect((await documentsOf(course, secrecy)).toSorted()).toEqual(submitted.toSorted());
  for (const id of submitted) {
    expect(await served(secrecy, id)).toBe(true);
    expect(await served(null, id)).toBe(false);
  }
  expect(await served(secrecy, minutes)).toBe(false);
  expect(await kindsOf(course, secrecy)).toEqual(['PUBLICATION_PLAN']);
});

it('档案员自决策公布起看得到全部记录和材料，公布以前、没有结束的看不到', async () => {
  const [out, draft] = [await executing(), await at(DecisionPhase.DRAFTING)];
  const [open, closed] = [
    await paper(out.id, DocumentKind.MEETING_MINUTES),
    await paper(draft.id, DocumentKind.RISK_REPORT),
  ];
  expect(await kindsOf(out, archivist)).toEqual(await kindsOf(out, people.clerk));
  expect(await kindsOf(out, archivist)).not.toEqual([]);
  expect(await served(archivist, open)).toBe(true);
  expect([await kindsOf(draft, archivist), await served(archivist, closed)]).toEqual([[], false]);
  await draft.done('terminateDecision', leader, { reason: '省政府已统一出台办法，本县不再另行决策。' });
  expect([await kindsOf(draft, archivist), await served(archivist, closed)]).toEqual([['TERMINATION'], true]);
  expect(await documentsOf(draft, archivist)).toEqual([closed]);
});

it('别的单位、媒体、公众不因此多看到什么', async () => {
  const course = await published();
  for (const actor of [people.otherClerk, people.media, people.admin, null])
    expect(await kindsOf(course, actor)).toEqual([]);
});
