import { expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { carryOut, COMPLETE_INPUT, deskPage, lastAction, listed } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, otherClerk, secrecy } = people;

const FIELDS = `id version plainWords closesOn scheduledOpensAt plannedOpensAt openDays shortened earliestClosesOn draftText
  clauses { no text note } clause(no: "二") { text } contact { email } channels { kind at } findings { code severity basis }`;
const draft = async () => buildConsultation(database, people, { state: 'DRAFT' });
const save = (id: string, input: object, actor: typeof clerk | null = clerk, version = 1) =>
  carryOut(
    database,
    actor,
    'saveConsultation',
    { id, version, input: { ...COMPLETE_INPUT, ...input } },
    FIELDS,
  );

it('保存全部内容，草案按条切分，解读随条保存；齐全的没有问题', async () => {
  const { id } = await draft();
  const { done } = await save(id, { plannedOpensAt: '2026-11-21T01:00:00Z' });
  expect(done).toMatchObject({
    version: 2,
    closesOn: '2026-12-21',
    scheduledOpensAt: null,
    plannedOpensAt: '2026-11-21T01:00:00.000Z',
    openDays: 30,
    shortened: false,
    earliestClosesOn: '2026-12-21',
    clauses: [
      { no: '前言', text: '为保障供热，制定本方案。', note: '' },
      { no: '一', text: '对困难家庭给予补贴。', note: '补贴每户每年800元。' },
      { no: '二', text: '完成燃料储备。', note: '' },
    ],
    clause: { text: '完成燃料储备。' },
    contact: { email: 'zjj@lanxi.example' },
    findings: [],
  });
  expect(await lastAction(database, id)).toEqual(['consultation.saved', 'DONE']);
});

it('第十五条 不齐全的照样保存，缺少的一次说全', async () => {
  const { id } = await draft();
  const saved = await save(id, {
    title: '',
    closesOn: null,
    ways: [],
    basis: [],
    interpretation: [],
    channels: [],
    draftText: '',
    contact: { unit: '', name: '', phone: '', email: '没有', address: '' },
  });
  expect(listed(saved)).toEqual([
    'TITLE_MISSING',
    'DOSSIER_INCOMPLETE',
    'DOSSIER_INCOMPLETE',
    'INTERPRETATION_INCOMPLETE',
    'CONTACT_MAIL_MALFORMED',
    'PORTAL_FIRST',
    'PORTAL_ONLY',
    'CLOSING_DAY_MISSING',
  ]);
});

it.each([
  ['没有写', '', ['PLAIN_WORDS_MISSING']],
  ['没有解释的术语', '由承办单位研究。', ['PLAIN_TERM_UNEXPLAINED']],
  ['太长的句子', '票'.repeat(41), ['PLAIN_SENTENCE_LONG']],
  ['三百零一字', '票价要涨一元。'.repeat(43), ['PLAIN_WORDS_TOO_LONG']],
])('通俗说明：%s的，照样保存，当即提示', async (_, plainWords, expected) => {
  const { id } = await draft();
  const { done } = await save(id, { plainWords });
  expect(done).toMatchObject({ plainWords, findings: expected.map((code) => ({ code })) });
});

it.each([
  ['29日', { closesOn: '2026-12-19' }, ['CLOSING_DAY_RESTS']],
  ['29日且不遇休息日', { closesOn: '2026-12-18' }, ['PERIOD_TOO_SHORT']],
  ['30日', { closesOn: '2026-12-20' }, ['CLOSING_DAY_RESTS']],
  ['缩短而理由空白', { closesOn: '2026-11-30', shortenReason: '' }, ['SHORTEN_REASON_REQUIRED']],
])('期限%s的，保存时即时提示', async (_, input, expected) => {
  const { id } = await draft();
  expect(listed(await save(id, input))).toEqual(expected);
});

it('计划在以后公布的，期限从计划的公布日算起', async () => {
  const { id } = await draft();
  const { done } = await save(id, { plannedOpensAt: '2026-11-30T01:00:00Z', closesOn: '2026-12-21' });
  expect(done).toMatchObject({ openDays: 21, shortened: true, earliestClosesOn: '2026-12-30' });
});

it.each([
  ['标题过长', { title: '长'.repeat(201) }],
  ['依据的链接不是网址', { basis: [{ level: 'LAW', title: '法', article: '', url: 'javascript:alert(1)' }] }],
  ['途径过多', { ways: Array.from({ length: 21 }, () => ({ kind: 'ONLINE', text: '网上' })) }],
  ['没有这一天', { closesOn: '2026-02-30' }],
])('%s的，请改正写法，什么都没有改动', async (_, input) => {
  const { id } = await draft();
  expect(await save(id, input)).toEqual({ errors: ['BAD_USER_INPUT'] });
  expect(await deskPage(database, clerk, id, 'version')).toEqual({ version: 1 });
});

it('别人先改了的，告诉他；其他单位的、无权限的、未登录的不能改', async () => {
  const { id } = await draft();
  await save(id, {});
  expect(await save(id, { title: '旧稿' })).toEqual({ errors: ['CONFLICT'] });
  expect(await save(id, {}, otherClerk, 2)).toEqual({ errors: ['NOT_FOUND'] });
  expect(await save(id, {}, secrecy, 2)).toEqual({ errors: ['FORBIDDEN'] });
  expect(await save(id, {}, null, 2)).toEqual({ errors: ['UNAUTHENTICATED'] });
  expect(await deskPage(database, clerk, id, 'version title')).toMatchObject({
    version: 2,
    title: COMPLETE_INPUT.title,
  });
});

it('已经公布的对其他单位是公开的，但不是他们可以改的', async () => {
  const { id } = await buildConsultation(database, people);
  expect(await save(id, {}, otherClerk)).toEqual({ errors: ['NOT_FOUND'] });
});

it('送审以后不能再改；公布之后补充缩短期限的理由无效', async () => {
  const review = await buildConsultation(database, people, { state: 'IN_REVIEW' });
  expect(await save(review.id, {})).toMatchObject({ refused: ['WRONG_STAGE'] });
  const open = await buildConsultation(database, people, {
    opensOn: '2026-11-16',
    closesOn: '2026-11-26',
  });
  const reason = '气象部门预报首轮强寒潮将于月底影响我县，供热主体须在月底前完成燃料储备和管网注水。';
  expect(await save(open.id, { shortenReason: reason })).toMatchObject({
    refused: ['WRONG_STAGE', 'SHORTEN_REASON_REQUIRED'],
  });
});

it('理由写下的时间，以这一理由第一次写下时为准', async () => {
  const { id } = await draft();
  await save(id, { shortenReason: '寒潮将至' });
  const at = async () =>
    (
      await database.sql<{ at: Date | null }>(
        'select shorten_reason_at as at from consultation where id = $1',
        [id],
      )
    )[0]?.at;
  const first = await at();
  await save(id, { shortenReason: '寒潮将至', title: '改标题' }, clerk, 2);
  expect(await at()).toEqual(first);
  await save(id, { shortenReason: null }, clerk, 3);
  expect(await at()).toBeNull();
});

it('附件移除后不再列出，审查随之作废；别的单位的、意见的附件不能移除', async () => {
  const { id } = await draft();
  const file = async (commentId: string | null) =>
    (
      await database.sql<{ id: string }>(
        `insert into attachment (id, consultation_id, comment_id, kind, name, media_type, size, sha256, storage_key,
           attached_at, uploaded_at)
         values (gen_random_uuid(), $1, $2, 'DRAFT', '草案.pdf', 'application/pdf', 10, 'x', gen_random_uuid()::text,
           app_now(), app_now()) returning id`,
        [id, commentId],
      )
    )[0]?.id ?? '';
  const own = await file(null);
  const remove = (fileId: string, actor: typeof clerk | null = clerk) =>
    carryOut(database, actor, 'removeAttachment', { id: fileId }, 'id version attachments { id name url }');
  expect(await deskPage(database, clerk, id, 'attachments { name url }')).toEqual({
    attachments: [{ name: '草案.pdf', url: `/files/${own}/${encodeURIComponent('草案.pdf')}` }],
  });
  expect(await remove(own, otherClerk)).toEqual({ errors: ['NOT_FOUND'] });
  expect(await remove(own, null)).toEqual({ errors: ['UNAUTHENTICATED'] });
  expect(await remove(await file('01a1f83e-cd38-757e-b344-74287cbddf00'))).toEqual({ errors: ['NOT_FOUND'] });
  expect(await remove(own)).toMatchObject({ done: { attachments: [], version: 2 } });
  expect(await remove(own)).toEqual({ errors: ['NOT_FOUND'] });
  expect(await auditTrail(database)).toContainEqual(['attachment.removed', 'DONE']);
});
