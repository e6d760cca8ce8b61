/**
 * A decision that the county of before had consulted, answered and sent to the legality review is finished under the law of today: sent
 * back, changed by the opinions adopted then, tied to the review, decided on, and published as 审定稿 says.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { writeDraftDocx } from '#server/engines/draft/write-draft-docx.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { confirmFacts, found, proposeFacts } from '#test/domains/decision/questions.ts';
import { draftsOf, step, type Version } from '#test/engines/draft/draft-asking.ts';
import { Course } from '#test/domains/execution/actions.ts';
import { storeDocument } from '#test/domains/execution/approved-text.ts';
import { ISSUE, PLAN } from '#test/domains/execution/samples.ts';
import { ask } from '#test/kernel/ask.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { recordUnitConsultation } from '#test/domains/procedure/steps.ts';
import { Matter } from '#test/domains/procedure/review-questions.ts';
import { MEETING, MINUTES, PASS, REPORT, SENT } from '#test/domains/procedure/review-room.ts';
import { gatesPassed, judged } from '#test/domains/procedure/reviewing.ts';
import { fixed, taken } from '#test/domains/procedure/revising.ts';
import { ACCOUNT } from './ask-desk.ts';
import { lookUp, type Receipt } from './look-up.ts';
import { readRows, restore } from './restore.ts';
import { unitsAnswer } from './units-answer.ts';

const NO = '2026-004';
const MET = '2026-12-24';
const FAIL = {
  ...PASS,
  content: 'FAIL',
  contentNote: '第五条与近期建设规划不一致，应当修改。',
  outcome: 'FAIL',
};
/** Requests from the opinions adopted then, as the report of that time stated them. */
const ADOPTED = [
  ['第五条', '青石镇日间照料中心列入近期建设，利用原中心校校舍，两年内建成。'],
  ['第七条', '护理人员每年培训不少于80学时，在岗满一年的给予岗位补贴。'],
] as const;
const BY_REVIEW = '县财政按床位给予建设补助和运营补助，补助标准向社会公开。';

const RECEIPTS = (
  JSON.parse(
    gunzipSync(readFileSync(join(import.meta.dirname, 'before.shown.json.gz'))).toString('utf8'),
  ) as {
    receipts: Receipt[];
  }
).receipts;

const database = await restore(readRows(join(import.meta.dirname, 'before.rows.gz')));
const site = await openSite(database, { routes });
const who = async (login: string) => (await database.sql<Actor>(ACCOUNT, [login]))[0]!;
const reviewer = await who('hefa');
const lead = await who('minzheng-fuze');
const clerk = await who('minzheng');
const office = await who('zhengban');
const secrecy = await who('baomi');
const [decision] = await database.sql<{ id: string }>('select id from decision where no = $1', [NO]);
const { id } = decision!;
const [matter, course] = [new Matter(database, id, NO), new Course(database, id, NO)];

const anchorOf = ({ clauses }: Version, no: string) => clauses.find((one) => one.no === no)!;
async function rewords(
  version: Version,
  [no, text]: readonly [string, string],
  source: string,
): Promise<void> {
  const { anchorId, text: seen } = anchorOf(version, no);
  const at = `id: "${version.id}", anchorId: "${anchorId}"`;
  await taken(database, clerk, `reviseClause(${at}, seen: "${seen}", text: "${text}")`);
  await taken(database, clerk, `explainDraftChange(${at}, source: ${source}, note: "")`);
}
const docxOf = ({ clauses }: Version) =>
  writeDraftDocx({ title: '岚溪县养老服务设施布局规划（2026—2030年）', clauses: clauses as never });
const uploads = (kind: DocumentKind, name: string, bytes: Buffer) =>
  storeDocument(database, { clerk }, id, kind, [name, bytes]);
const begins = () => taken(database, clerk, `startDraftRevision(decisionId: "${id}")`);

it('退回以后，采纳过的意见是修改的来源；没有采纳意见的一条不能说来自公众意见', async () => {
  await matter.done('giveLegalityOpinion', reviewer, FAIL);
  const version = await begins();
  expect(version).toMatchObject({ no: 2, stage: 'REVISED', basedOnNo: 1 });
  for (const one of ADOPTED) await rewords(version, one, 'OPINIONS');
  const { anchorId, text } = anchorOf(version, '第八条');
  const at = `id: "${version.id}", anchorId: "${anchorId}"`;
  await taken(database, clerk, `reviseClause(${at}, seen: "${text}", text: "${BY_REVIEW}")`);
  const unfounded = await step(database, clerk, `explainDraftChange(${at}, source: OPINIONS, note: "")`);
  expect(unfounded.refused).toEqual(['CHANGE_SOURCE_UNFOUNDED']);
  await taken(database, clerk, `reviseClause(${at}, seen: "${BY_REVIEW}", text: "${text}")`);
  expect((await fixed(database, clerk, version.id)).digest).not.toBeNull();
});

it('当年由承办单位自己认定的情形，由司法局认定以后才能重新送审；送审稿的文件找不到的，重新上传', async () => {
  const codes = ['FACTS_UNRULED', 'UNIT_ANSWERS_TYPED', 'DRAFT_FILE_LOST'];
  expect(await matter.codes('submitLegality', lead, SENT)).toEqual(codes);
  await uploads(
    DocumentKind.DRAFT,
    '重新送审稿.docx',
    await docxOf((await draftsOf(database, clerk, NO)).at(-1)!),
  );
  expect(await matter.codes('submitLegality', lead, SENT)).toEqual(['FACTS_UNRULED', 'UNIT_ANSWERS_TYPED']);
  const [told] = await database.sql<{ facts: string[]; version: number }>(
    'select facts, version from decision where id = $1',
    [id],
  );
  const { facts, version } = told!;
  expect(found(await ask(database, clerk, proposeFacts(id, facts, { version })))).toEqual([]);
  expect(found(await ask(database, await who('sifa'), confirmFacts(id, version + 1)))).toEqual([]);
});

it('当年由承办单位填写的各单位答复不再算数，另发征求意见函，由各单位答复', async () => {
  expect(await matter.codes('submitLegality', lead, SENT)).toEqual(['UNIT_ANSWERS_TYPED']);
  await unitsAnswer(database, { id, no: NO, clerk, dueOn: MET });
  const told = { noUnitConcerned: false, fileIds: [] };
  const recorded = recordUnitConsultation(id, told, { version: await matter.version() });
  expect(found(await ask(database, clerk, recorded))).toEqual([]);
});

it('重新送审的是第2稿；审查后的修改没有逐处确认的，不能上会', async () => {
  await matter.done('submitLegality', lead, SENT);
  expect(await gatesPassed(database, id)).toBe('SUBMITTED');
  const [, sent] = await draftsOf(database, clerk, NO);
  const points = [{ anchorId: anchorOf(sent!, '第八条').anchorId, text: '补助标准应当公开。' }];
  await matter.done('giveLegalityOpinion', reviewer, { ...PASS, points });
  const version = await begins();
  await rewords(version, ['第八条', BY_REVIEW], 'LEGALITY, point: 1');
  await fixed(database, clerk, version.id);
  const meeting = { ...MEETING, meetingOn: MET };
  expect(await matter.codes('scheduleDiscussion', office, meeting)).toEqual(['CHANGED_AFTER_REVIEW']);
  expect(await judged(database, matter, { point: 1 }, reviewer)).toEqual([]);
  await matter.done('scheduleDiscussion', office, meeting);
});

it('会议通过、签发、公布的是同一文本；别的文本不能公布', async () => {
  await database.setClock(`${MET}T08:00:00Z`);
  await matter.done('recordDiscussion', office, { ...MINUTES, heldOn: MET });
  await matter.done('recordPartyReply', office, {
    ...REPORT,
    reportedOn: MET,
    reply: 'AGREED',
    repliedOn: MET,
  });
  const issue = { ...ISSUE, writtenDate: MET, issuedOn: MET };
  // Approved under the county of before: its head is asked to sign on the platform now.
  expect(
    found(await course.bringOn(await course.version(), 'issueDecision', office, issue)).join(),
  ).toContain('APPROVAL_REQUIRED');
  await course.done('issueDecision', office, issue);
  const [consulted, , approved] = await draftsOf(database, clerk, NO);
  const planWith = async (version: Version) => {
    const bytes = await docxOf(version);
    const store = (kind: DocumentKind) => uploads(kind, '正文.docx', bytes);
    return {
      ...PLAN,
      publicOpinionsStatement: '采纳情况已经公布，未采纳的逐条说明了理由。',
      expertOpinionsStatement: '护理型床位的比例按专家意见提高到六成。',
      textFileId: await store(DocumentKind.DECISION_TEXT),
      interpretationFileId: await store(DocumentKind.INTERPRETATION),
    };
  };
  expect(await course.codes('planPublication', office, await planWith(consulted!))).toEqual([
    'PUBLISHED_TEXT_DIFFERS',
  ]);
  await course.done('planPublication', office, await planWith(approved!));
  await course.done('passPaper', secrecy);
  await course.done('publishDecision', office);
  expect(await gatesPassed(database, id)).toBe('SUBMITTED DISCUSSED APPROVED PUBLISHED');
});

it('公众读到公布稿，看到改了哪里、因为什么；征求意见稿一字不动', async () => {
  const page = await site.get(`/juece/${NO}/caoan/3?duizhao=1`);
  const text = (await page.text()).replaceAll(/<[^>]*>/g, '');
  expect(text).toContain('第3稿（修改稿 · 讨论稿 · 审定稿 · 公布稿）');
  expect(text).toContain('公众意见2条，合法性审查意见1条');
  const [first, last, ...more] = await draftsOf(database, null, NO);
  expect([first, last].map((one) => one?.no)).toEqual([1, 3]);
  expect(more).toEqual([]);
  expect(anchorOf(first!, '第五条').text).toBe('青石镇日间照料中心列入远期建设。');
  expect(anchorOf(last!, '第五条').text).toBe(ADOPTED[0][1]);
});

it('当年采纳的意见，凭原来的受理编号和查询码看到改成的条文', async () => {
  const [said] = await database.sql<{ receiptNo: string }>(
    `select c.receipt_no as "receiptNo" from comment c join cluster_member m on m.comment_id = c.id
      join comment_cluster k on k.id = m.cluster_id where k.title = $1 and c.receipt_no = any($2::text[]) limit 1`,
    ['青石镇日间照料中心提前建设', RECEIPTS.map(({ receiptNo }) => receiptNo)],
  );
  const receipt = RECEIPTS.find(({ receiptNo }) => receiptNo === said?.receiptNo)!;
  const page = await (await lookUp(site, receipt)).text();
  const { anchorId } = anchorOf((await draftsOf(database, null, NO))[0]!, '第五条');
  expect(page).toMatch(new RegExp(`href="/juece/${NO}/caoan/[^"]*#${anchorId}"`));
});
