/** 国令713号第三十二条: a file whose bytes are lost or changed is not published, and nobody is told that it does not differ. */
import { expect, it } from 'vitest';
import { pdfOf } from '#server/outside/demo/pdf.ts';
import { FileFaultKind } from '#server/law/archive/file-fault.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { ask } from '#test/kernel/ask.ts';
import { spoil } from '#test/kernel/stored-bytes.ts';
import { approveText, storeDocument } from './approved-text.ts';
import { openCourse, PLAN } from './room.ts';

const { database, people, paper, issued } = await openCourse();
const { govOffice } = people;
const TITLE = '老旧小区加装电梯补贴办法';
const TEXT = '第一条 每部电梯补贴12万元。';

const compared = async (decisionId: string, fileId: string) => {
  const { data } = await ask(database, govOffice, {
    query: `query($decisionId: ID!, $fileId: ID) { publishedTextComparison(decisionId: $decisionId, fileId: $fileId) {
      compared problem remedy count } }`,
    variables: { decisionId, fileId },
  });
  return data?.publishedTextComparison;
};

it.each([
  ['丢失', FileFaultKind.VANISHED, 'PUBLISHED_FILE_LOST'],
  ['变了', FileFaultKind.CHANGED, 'PUBLISHED_FILE_CHANGED'],
])('存储里的字节%s的，不予送审，写明文件和摘要；放回以后可以比对', async (_, fault, code) => {
  const course = await issued();
  await approveText(database, people, course.id, TEXT);
  const text = ['正文.pdf', pdfOf(TITLE, TEXT)] as const;
  const textFileId = await storeDocument(database, people, course.id, DocumentKind.DECISION_TEXT, text);
  const interpretationFileId = await paper(course.id, DocumentKind.INTERPRETATION);
  const putBack = await spoil(database, textFileId, fault);
  const message = expect.stringMatching(/^文件“正文\.pdf”：.*登记的SHA-256是[0-9a-f]{64}/) as string;
  const plan = { ...PLAN, textFileId, interpretationFileId };
  expect(await course.refused('planPublication', govOffice, plan)).toMatchObject([
    { code, fields: ['textFileId'], message },
  ]);
  expect(await compared(course.id, textFileId)).toMatchObject({ compared: true, problem: message });
  putBack();
  expect(await compared(course.id, textFileId)).toMatchObject({ problem: null, count: 0 });
});
