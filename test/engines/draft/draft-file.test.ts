import { describe, expect, it } from 'vitest';
import { writeDraftDocx } from '#server/engines/draft/write-draft-docx.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { draftsOf, step } from './draft-asking.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);

const TEXT =
  '岚溪县冬季清洁取暖补贴办法\n第一条　给予清洁取暖补贴。\n第二条　标准如下：\n| 对象 | 元 |\n| 低保 | 800 |';

async function readFile(bytes: Buffer, actor = people.clerk) {
  const answer = await ask(database, actor, {
    query: `mutation Read($file: String!) { readDraftFile(file: $file) {
      __typename ... on DraftFileText { text left } ... on Refusal { findings { code article } } } }`,
    variables: { file: bytes.toString('base64') },
  });
  return { ...(answer.data as { readDraftFile?: object } | null)?.readDraftFile, errors: answer.errors };
}

describe('从文件导入草案：只读取，不保存', () => {
  it('Word 文件读出的就是写进去的，表格也在', async () => {
    const file = await writeDraftDocx(readDraftText(TEXT).tree);
    expect(await readFile(file)).toMatchObject({ text: TEXT, left: [] });
  });

  it('文本文件一样读', async () => {
    expect(await readFile(Buffer.from(TEXT))).toMatchObject({ text: TEXT });
  });

  it.each([
    ['空文件', Buffer.from(' \n'), 'DRAFT_FILE_EMPTY'],
    ['PDF', Buffer.from('%PDF-1.7\n'), 'DRAFT_FILE_PDF'],
    ['旧版 doc', Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'), 'DRAFT_FILE_LEGACY'],
    ['太大', Buffer.alloc(701 * 1024, 'a'), 'DRAFT_FILE_TOO_LARGE'],
  ])('不读%s，写明为什么、怎么办', async (_, bytes, code) => {
    expect(await readFile(bytes)).toMatchObject({ findings: [{ code, article: '草案文件导入规则' }] });
  });

  it('没有完整送到的不当作文字读', async () => {
    const query = `mutation { readDraftFile(file: "一段文字") { ... on Refusal { findings { code } } } }`;
    const { data } = await ask(database, people.clerk, { query });
    expect(data).toEqual({ readDraftFile: { findings: [{ code: 'DRAFT_FILE_DAMAGED' }] } });
  });

  it('别的岗位不能用', async () => {
    expect((await readFile(Buffer.from(TEXT), people.secrecy)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

it('公开的一稿人人可以下载；没有公开的只有本单位，没有定稿的没有文件', async () => {
  const site = await openSite(database);
  const { decisionId, no } = await buildConsultation(database, people, { state: 'OPEN' });
  const open = await site.get(`/juece/${no}/caoan/1.docx`);
  expect([open.status, open.headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
  const text = await readFile(Buffer.from(await open.arrayBuffer()));
  expect(text).toMatchObject({ text: expect.stringContaining('24小时供热抢修值守制度') as string });
  const again = { 'if-none-match': open.headers.get('etag') ?? '' };
  expect((await site.get(`/juece/${no}/caoan/1.docx`, again)).status).toBe(304);
  const { version } = await step(database, people.clerk, `startDraftRevision(decisionId: "${decisionId}")`);
  const ours = await signedIn(database, people.clerk);
  expect((await site.get(`/juece/${no}/caoan/2.docx`, ours)).status).toBe(404);
  await database.sql(`update draft_version set frozen_at = app_now(), digest = 'x' where id = $1`, [
    version?.id,
  ]);
  expect((await site.get(`/juece/${no}/caoan/2.docx`, ours)).status).toBe(200);
  expect((await site.get(`/juece/${no}/caoan/2.docx`)).status).toBe(404);
  expect((await draftsOf(database, null, no)).map((one) => one.no)).toEqual([1]);
});

it('修改对照可以下载：修改以修订标出，接受全部修改就是后一稿；没有公开的只有本单位', async () => {
  const site = await openSite(database);
  const { decisionId, no } = await buildConsultation(database, people, { state: 'OPEN' });
  const { version } = await step(database, people.clerk, `startDraftRevision(decisionId: "${decisionId}")`);
  const clause = version?.clauses[0];
  const text = `${clause?.text}按户发放。`;
  await step(
    database,
    people.clerk,
    `reviseClause(id: "${version?.id}", anchorId: "${clause?.anchorId}", seen: "${clause?.text}", text: "${text}")`,
  );
  const file = `/juece/${no}/caoan/2.docx?duizhao=1`;
  const ours = await signedIn(database, people.clerk);
  expect((await site.get(file, ours)).status).toBe(404);
  await database.sql(`update draft_version set frozen_at = app_now(), digest = 'x' where id = $1`, [
    version?.id,
  ]);
  const answer = await site.get(file, ours);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  const read = await readFile(Buffer.from(await answer.arrayBuffer()));
  expect(read).toMatchObject({ text: expect.stringContaining(text) as string });
  for (const [address, who] of [
    [file, undefined],
    [`/juece/${no}/caoan/1.docx?duizhao=2`, ours],
    [`/juece/${no}/caoan/2.docx?duizhao=第一稿`, ours],
    [`/juece/${no}/caoan/2.docx?duizhao=9`, ours],
  ] as const)
    expect([address, (await site.get(address, who)).status]).toEqual([address, 404]);
});
