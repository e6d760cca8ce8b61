/** 国令713号第三十二条、第三十七条: a wrong file of a published decision is put right to 审定稿, read out and compared at every step. */
import { Readable } from 'node:stream';
import { beforeAll, expect, it } from 'vitest';
import { pdfOf } from '#server/outside/demo/pdf.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { approveText, storeDocument } from '#test/domains/execution/approved-text.ts';
import type { Course } from '#test/domains/execution/actions.ts';
import { openCourse, PLAN } from '#test/domains/execution/room.ts';
import { peopledDatabase } from '#test/kernel/people.ts';
import { openCorrections } from './room.ts';

const given = await peopledDatabase('2026-12-10T02:00:00Z');
const { database, people, paper, issued } = await openCourse(given);
const { draft, published, passed, publish, read } = await openCorrections(given);
const TITLE = '老旧小区加装电梯补贴办法';
const TEXT = '第一条 每部电梯补贴12万元。\n第二条 本办法自2027年1月1日起施行。';
const OTHER = TEXT.replace('12万元', '10万元');

let course: Course;
let wrongId: string;
const upload = (name: string, text: string) =>
  storeDocument(database, people, course.id, DocumentKind.DECISION_TEXT, [name, pdfOf(TITLE, text)]);
const input = (fileId: string | null, formerFileId: string | null = wrongId) => ({
  part: 'DECISION_INTERPRETATION',
  wrong: '',
  corrected: '',
  formerFileId,
  fileId,
  reason: '上传时选错了文件，第一条的金额与审定稿不同。',
});

beforeAll(async () => {
  course = await issued();
  await approveText(database, people, course.id, TEXT);
  wrongId = await upload('正文.pdf', TEXT);
  const interpretationFileId = await paper(course.id, DocumentKind.INTERPRETATION);
  await course.done('planPublication', people.govOffice, {
    ...PLAN,
    textFileId: wrongId,
    interpretationFileId,
  });
  await course.done('passPaper', people.secrecy);
  await course.done('publishDecision', people.govOffice);
});

it('与审定稿不一致的文件，逐处写明，不予更正；没有选、选了原件的也不予', async () => {
  expect(await draft(course.id, input(await upload('另一份.pdf', OTHER)), 'PUBLICATION')).toEqual({
    refused: ['PUBLISHED_TEXT_DIFFERS', 'CORRECTION_AMENDS_DECISION'],
  });
  expect(await draft(course.id, input(null), 'PUBLICATION')).toEqual({
    refused: ['CORRECTION_FILE_REQUIRED'],
  });
  expect(await draft(course.id, input(wrongId), 'PUBLICATION')).toEqual({
    refused: ['CORRECTION_FILE_REQUIRED'],
  });
  const elsewhere = await paper(course.id, DocumentKind.DRAFT);
  expect(await draft(course.id, input(wrongId, elsewhere), 'PUBLICATION')).toEqual({
    refused: ['CORRECTION_FILE_NOT_FOUND', 'CORRECTION_FILE_REQUIRED'],
  });
  expect(
    await draft(course.id, input(await paper(course.id, DocumentKind.DRAFT)), 'PUBLICATION'),
  ).toMatchObject({
    refused: expect.arrayContaining(['CORRECTION_FILE_KIND']),
  });
});

it('审查以后文件变了的，不能公布', async () => {
  const right = await upload('更正.pdf', `${TEXT}\n`);
  const [{ key } = { key: '' }] = await database.sql<{ key: string }>(
    'select storage_key as key from decision_file where id = $1',
    [right],
  );
  const lay = (text: string) =>
    database.services.media.put(key.slice(3), Readable.from(pdfOf(TITLE, text)), 1_000_000);
  const held = await passed(course.id, input(right), 'PUBLICATION');
  await lay(OTHER);
  expect(await publish(held)).toEqual({ refused: ['PUBLISHED_FILE_CHANGED', 'CORRECTION_AMENDS_DECISION'] });
  await lay(`${TEXT}\n`);
  expect(await publish(held)).toMatchObject({
    done: { place: '决策正文', formerFile: { name: '正文.pdf' }, file: { name: '更正.pdf' } },
  });
});

it('换回的文件人人可读，原文件划去、仍可下载，各有摘要；再更正的是换上的那一份', async () => {
  const PAGE = `query($no: String!) { decision(no: $no) {
    corrections { formerFile { id sha256 url } file { id sha256 } } documents { name published } } }`;
  const { decision } = (await read(PAGE, { no: course.no })) as {
    decision: { corrections: { formerFile: { id: string }; file: { id: string } }[]; documents: object[] };
  };
  expect(decision.corrections).toMatchObject([{ formerFile: { id: wrongId, url: `/files/${wrongId}` } }]);
  expect(decision.documents).toEqual(
    expect.arrayContaining([
      { name: '正文.pdf', published: true },
      { name: '更正.pdf', published: true },
    ]),
  );
  const again = await upload('再更正.pdf', `${TEXT}\n\n`);
  expect(await draft(course.id, input(again), 'PUBLICATION')).toEqual({
    refused: ['CORRECTION_FILE_NOT_FOUND'],
  });
  const now = decision.corrections[0]?.file.id ?? '';
  expect(await published(course.id, input(again, now), 'PUBLICATION')).toMatchObject({
    done: { file: { name: '再更正.pdf' } },
  });
});

it('解读不能更正出决策没有的收费；照决策正文的可以', async () => {
  const [plan] = await database.sql<{ text: string }>(
    `select content -> 'sections' -> 0 ->> 'text' as text from decision_record
     where decision_id = $1 and kind = 'PUBLICATION' order by recorded_at desc limit 1`,
    [course.id],
  );
  const told = (corrected: string) =>
    draft(course.id, { ...input(null, null), wrong: plan?.text ?? '', corrected }, 'PUBLICATION');
  expect(await told('每部电梯每年收费500元，逾期罚款。')).toEqual({
    refused: ['CORRECTION_BEYOND_DECISION'],
  });
  expect(await told('每部电梯补贴12万元，自2027年1月1日起。')).toMatchObject({ done: {} });
});
