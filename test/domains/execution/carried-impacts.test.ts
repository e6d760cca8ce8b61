/**
 * R-57a: the impacts by group (what changes for whom) published with the draft go on to the decision; where 审定稿 says
 * otherwise, somebody looks again.
 */
import { expect, it } from 'vitest';
import { pdfOf } from '#server/outside/demo/pdf.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { approveText, storeDocument } from './approved-text.ts';
import { linesOf } from './actions.ts';
import { openCourse, PLAN } from './room.ts';

const { database, people, paper, issued } = await openCourse();
const { govOffice, secrecy } = people;
const TITLE = '老旧小区加装电梯补贴办法';
const TEXT = '第一条 每部电梯补贴12万元。\n第二条 本办法自2027年1月1日起施行。';
const ROW = { who: '加装电梯的业主', before: '没有补贴', after: '每部12万元', since: '2027年1月1日' };

const courseWith = async (first: string) => {
  const course = await issued();
  await buildConsultation(database, people, {
    after: { id: '', decisionId: course.id, no: course.no, round: 0, clauseNos: [] },
    clauses: [
      { no: '第一条', text: first },
      { no: '第二条', text: '本办法自2027年1月1日起施行。' },
    ],
  });
  await approveText(database, people, course.id, TEXT);
  const textFileId = await storeDocument(database, people, course.id, DocumentKind.DECISION_TEXT, [
    '正文.pdf',
    pdfOf(TITLE, TEXT),
  ]);
  const interpretationFileId = await paper(course.id, DocumentKind.INTERPRETATION);
  return { course, plan: { ...PLAN, textFileId, interpretationFileId, impacts: [ROW] } };
};

it('审定稿改过的，要核对以后才能送审；核对过的一并审查、公布', async () => {
  const { course, plan } = await courseWith('每部电梯补贴10万元。');
  const [finding] = await course.refused('planPublication', govOffice, plan);
  expect(finding).toMatchObject({
    code: 'IMPACTS_UNCONFIRMED',
    fields: ['impactsConfirmed'],
    message: expect.stringContaining('有1处不同：第一条'),
  });
  const told = await course.done('planPublication', govOffice, { ...plan, impactsConfirmed: true });
  expect(linesOf(told, 'PUBLICATION_PLAN')).toContain(
    '对谁有什么变化：加装电梯的业主：现在没有补贴；以后每部12万元；2027年1月1日起',
  );
  const asked = 'publicationSubmission { plan { impacts { who before after since } impactsConfirmed } }';
  expect(await course.read(secrecy, asked)).toEqual({
    publicationSubmission: { plan: { impacts: [ROW], impactsConfirmed: true } },
  });
  expect(await course.read(null, 'publication { impacts { who } }')).toEqual({ publication: null });
  await course.done('passPaper', secrecy);
  await course.done('publishDecision', govOffice);
  expect(await course.read(null, 'publication { impacts { who before after since } }')).toEqual({
    publication: { impacts: [ROW] },
  });
});

it('审定稿没有改的，不必核对；没有写从何时起的，写明', async () => {
  const { course, plan } = await courseWith('每部电梯补贴12万元。');
  const open = { ...plan, impacts: [{ ...ROW, since: '' }] };
  expect(await course.codes('planPublication', govOffice, open)).toEqual(['IMPACT_SINCE_REQUIRED']);
  await course.done('planPublication', govOffice, plan);
});

it('以前送审的没有这一项，照样读', async () => {
  const { course, plan } = await courseWith('每部电梯补贴12万元。');
  await course.done('planPublication', govOffice, { ...plan, impacts: [] });
  expect(await course.read(govOffice, 'publicationSubmission { plan { impacts { who } } }')).toEqual({
    publicationSubmission: { plan: { impacts: [] } },
  });
});

it('行数有上限', async () => {
  const { course, plan } = await courseWith('每部电梯补贴12万元。');
  const impacts = Array.from({ length: 51 }, () => ROW);
  expect(await course.error('planPublication', govOffice, { ...plan, impacts })).toEqual(['BAD_USER_INPUT']);
});
