/** 国令713号第三十二条: the file that is published says what the meeting approved, sign for sign, and whoever plans sees where not. */
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdfOf } from '#server/outside/demo/pdf.ts';
import { writeDraftDocx } from '#server/engines/draft/write-draft-docx.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import { ask } from '#test/kernel/ask.ts';
import { closedPdf, scannedPdf } from '#test/ground/pdf/make-pdf.ts';
import type { Course } from './actions.ts';
import { approveText, storeDocument } from './approved-text.ts';
import { openCourse, PLAN } from './room.ts';

const { database, people, head, paper, issued } = await openCourse();
const { govOffice, secrecy } = people;

const TITLE = '老旧小区加装电梯补贴办法';
const TEXT = `第一条 每部电梯补贴12万元。
第二条 申请人应当提交下列材料：
（一）申请表；
（二）相邻业主意见。
第三条 本办法自2027年1月1日起施行。`;
const docx = (text: string) => writeDraftDocx({ title: TITLE, clauses: readDraftText(text).tree.clauses });

let course: Course;
let digest: string;
beforeAll(async () => {
  course = await issued();
  digest = await approveText(database, people, course.id, TEXT);
});

const upload = async (name: string, bytes: Buffer | Promise<Buffer>) =>
  storeDocument(database, people, course.id, DocumentKind.DECISION_TEXT, [name, await bytes]);
const planWith = async (textFileId: string) => ({
  ...PLAN,
  textFileId,
  interpretationFileId: await paper(course.id, DocumentKind.INTERPRETATION),
});
const compare = async (actor: typeof govOffice | null, fileId: string | null, decisionId = course.id) => {
  const { data, errors } = await ask(database, actor, {
    query: `query($decisionId: ID!, $fileId: ID) { publishedTextComparison(decisionId: $decisionId, fileId: $fileId) {
      version { no digest } compared publicPart problem remedy count differences { no relation approved file } } }`,
    variables: { decisionId, fileId },
  });
  return errors ? errors.map(({ extensions }) => extensions.code) : data?.publishedTextComparison;
};

describe('拟定公布方案', () => {
  it.each<[string, string, Buffer | Promise<Buffer>, string]>([
    ['改了一条的PDF', '正文.pdf', pdfOf(TITLE, TEXT.replace('12万元', '10万元')), 'PUBLISHED_TEXT_DIFFERS'],
    ['少了一项的.docx', '正文.docx', docx(TEXT.replace('（一）申请表；\n', '')), 'PUBLISHED_TEXT_DIFFERS'],
    ['扫描的', '正文.pdf', scannedPdf(), 'PUBLISHED_FILE_NO_TEXT'],
    ['有打开密码的', '正文.pdf', closedPdf(), 'PUBLISHED_FILE_ENCRYPTED'],
    ['损坏的', '正文.pdf', Buffer.from('%PDF-1.7\n甲'), 'PUBLISHED_FILE_DAMAGED'],
  ])('%s不予送审，写明哪里、怎么办', async (_, name, bytes, code) => {
    const plan = await planWith(await upload(name, bytes));
    expect(await course.refused('planPublication', govOffice, plan)).toMatchObject([
      { code, fields: ['textFileId'], basis: 'DESIGN', fix: expect.stringMatching(/上传/) },
    ]);
  });

  it('列出不一致的条款和处数', async () => {
    const other = TEXT.replace('12万元', '10万元').replace('起施行', '起试行');
    const plan = await planWith(await upload('正文.pdf', pdfOf(TITLE, other)));
    const [finding] = await course.refused('planPublication', govOffice, plan);
    expect(finding?.message).toBe(
      '文件与审定稿（第1稿）有2处不一致：第一条（文字不同）、第三条（文字不同）。',
    );
  });

  it('系统里没有审定稿的，不比对', async () => {
    const other = await issued();
    const textFileId = await storeDocument(database, people, other.id, DocumentKind.DECISION_TEXT, [
      '正文.pdf',
      scannedPdf(),
    ]);
    const interpretationFileId = await paper(other.id, DocumentKind.INTERPRETATION);
    expect(await compare(govOffice, textFileId, other.id)).toBeNull();
    await other.done('planPublication', govOffice, { ...PLAN, textFileId, interpretationFileId });
  });
});

describe('比对给拟定和审查的人看', () => {
  it('一致的；不一致的逐处列出两边的文字', async () => {
    const version = { no: 1, digest };
    const same = await upload('正文.docx', docx(TEXT));
    expect(await compare(secrecy, same)).toEqual({
      version,
      compared: true,
      publicPart: false,
      problem: null,
      remedy: null,
      count: 0,
      differences: [],
    });
    const file = await upload('正文.pdf', pdfOf(TITLE, TEXT.replace('12万元', '10万元')));
    expect(await compare(head, file)).toMatchObject({
      count: 1,
      differences: [
        {
          no: '第一条',
          relation: 'CHANGED',
          approved: '第一条每部电梯补贴12万元。',
          file: '第一条每部电梯补贴10万元。',
        },
      ],
    });
    const problem = expect.stringContaining('没有可以识别的文字');
    expect(await compare(govOffice, await upload('正文.pdf', scannedPdf()))).toMatchObject({
      problem,
      count: 0,
    });
  });

  it('承办单位、公众不能问；不是本事项的材料没有比对', async () => {
    const file = await upload('正文.docx', docx(TEXT));
    expect(await compare(people.clerk, file)).toEqual(['FORBIDDEN']);
    expect(await compare(null, file)).toEqual(['UNAUTHENTICATED']);
    for (const other of [null, crypto.randomUUID()])
      expect(await compare(govOffice, other)).toMatchObject({
        version: { no: 1 },
        compared: false,
        count: 0,
      });
    expect(await compare(govOffice, file, (await issued()).id)).toBeNull();
    expect(await compare(govOffice, file, crypto.randomUUID())).toBeNull();
    expect(await compare(govOffice, file, 'x')).toEqual(['BAD_USER_INPUT']);
    expect(await compare(govOffice, 'x')).toEqual(['BAD_USER_INPUT']);
  });
});

describe('公布', () => {
  it('与审定稿一致的PDF公布出去，公众看到比对过的一稿；送审以后文件变了的，不能公布', async () => {
    const file = await upload('正文.pdf', pdfOf(TITLE, TEXT));
    await course.done('planPublication', govOffice, await planWith(file));
    await course.done('passPaper', secrecy);
    const [{ key } = { key: '' }] = await database.sql<{ key: string }>(
      'select storage_key as key from decision_file where id = $1',
      [file],
    );
    const lay = (text: string) =>
      database.services.media.put(key.slice(3), Readable.from(pdfOf(TITLE, text)), 1_000_000);
    await lay(TEXT.replace('12万元', '10万元'));
    expect(await course.codes('publishDecision', govOffice)).toEqual(['PUBLISHED_FILE_CHANGED']);
    await lay(TEXT);
    const told = await course.done('publishDecision', govOffice);
    const lines = told.records.find(({ kind }) => kind === 'PUBLICATION')?.lines;
    expect(lines).toContainEqual({ label: '逐字比对', text: '与审定稿（第1稿）一致' });
    expect(
      await course.read(null, 'publication { comparedWith { no digest } } drafts { no clauses { no } }'),
    ).toEqual({
      publication: { comparedWith: { no: 1, digest } },
      drafts: [{ no: 1, clauses: [{ no: '第一条' }, { no: '第二条' }, { no: '第三条' }] }],
    });
  });

  it('公开版可以少，不能改；公布公开版的，不公开审定稿全文', async () => {
    const other = await issued();
    await approveText(database, people, other.id, TEXT);
    const bring = (bytes: Buffer) =>
      storeDocument(database, people, other.id, DocumentKind.DECISION_TEXT, ['正文.pdf', bytes]);
    const whole = await bring(pdfOf(TITLE, TEXT));
    const planOf = async (text: string) => {
      const part = await bring(pdfOf(TITLE, text));
      await database.sql('update decision_file set part_of_id = null where part_of_id = $1', [whole]);
      await database.sql('update decision_file set part_of_id = $2 where id = $1', [part, whole]);
      return {
        ...PLAN,
        textFileId: part,
        interpretationFileId: await paper(other.id, DocumentKind.INTERPRETATION),
      };
    };
    const more = await planOf(TEXT.replace('（二）相邻业主意见。', '（二）无。'));
    expect(await other.codes('planPublication', govOffice, more)).toEqual(['PUBLISHED_TEXT_DIFFERS']);
    const less = await planOf(TEXT.replace('（二）相邻业主意见。', '（二）×××。'));
    await other.done('planPublication', govOffice, less);
    await other.done('passPaper', secrecy);
    await other.done('publishDecision', govOffice);
    expect(await other.read(null, 'publication { comparedWith { no } } drafts { no }')).toEqual({
      publication: { comparedWith: null },
      drafts: [],
    });
  });
});
