/** 国令713号第三十七条: where the published text of a decision is lost, its interpretation is not put right without it. */
import { beforeAll, expect, it } from 'vitest';
import { pdfOf } from '#server/outside/demo/pdf.ts';
import { FileFaultKind } from '#server/law/archive/file-fault.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { storeDocument } from '#test/domains/execution/approved-text.ts';
import type { Course } from '#test/domains/execution/actions.ts';
import { openCourse, PLAN } from '#test/domains/execution/room.ts';
import { peopledDatabase } from '#test/kernel/people.ts';
import { spoil } from '#test/kernel/stored-bytes.ts';
import { openCorrections } from './room.ts';

const given = await peopledDatabase('2026-12-10T02:00:00Z');
const { database, people, paper, issued } = await openCourse(given);
const { draft } = await openCorrections(given);

let course: Course;
let textFileId: string;
beforeAll(async () => {
  course = await issued();
  textFileId = await storeDocument(database, people, course.id, DocumentKind.DECISION_TEXT, [
    '正文.pdf',
    pdfOf('老旧小区加装电梯补贴办法', '第一条 每部电梯补贴12万元。'),
  ]);
  const interpretationFileId = await paper(course.id, DocumentKind.INTERPRETATION);
  await course.done('planPublication', people.govOffice, { ...PLAN, textFileId, interpretationFileId });
  await course.done('passPaper', people.secrecy);
  await course.done('publishDecision', people.govOffice);
});

const told = async (corrected: string) => {
  const [plan] = await database.sql<{ text: string }>(
    `select content -> 'sections' -> 0 ->> 'text' as text from decision_record
     where decision_id = $1 and kind = 'PUBLICATION' order by recorded_at desc limit 1`,
    [course.id],
  );
  const input = {
    part: 'DECISION_INTERPRETATION',
    formerFileId: null,
    fileId: null,
    reason: '解读的金额写错了。',
  };
  return draft(course.id, { ...input, wrong: plan?.text ?? '', corrected }, 'PUBLICATION');
};

it('正文在的，照正文核对', async () => {
  expect(await told('每部电梯每年收费500元。')).toEqual({ refused: ['CORRECTION_BEYOND_DECISION'] });
});

it.each([
  ['丢失', FileFaultKind.VANISHED, 'DECISION_TEXT_LOST'],
  ['变了', FileFaultKind.CHANGED, 'DECISION_TEXT_CHANGED'],
])('正文%s的，不当作没有超出；放回以后照正文核对', async (_, fault, code) => {
  const putBack = await spoil(database, textFileId, fault);
  expect(await told('每部电梯每年收费500元。')).toEqual({ refused: [code] });
  putBack();
  expect(await told('每部电梯每年收费500元。')).toEqual({ refused: ['CORRECTION_BEYOND_DECISION'] });
});
