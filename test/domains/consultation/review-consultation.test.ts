import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { buildConsultation, type ConsultationWish } from '#test/kernel/build-consultation.ts';
import { sevenSections } from '#test/kernel/build-dossier.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { carryOut, deskPage, lastAction } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead, secrecy, otherClerk, otherLead, govOffice } = people;
const both = await buildActor(database, people.units.housing, [Role.UNIT_STAFF, Role.SECRECY_REVIEWER]);

const build = (state: 'DRAFT' | 'IN_REVIEW' | 'APPROVED', wish: ConsultationWish = {}) =>
  buildConsultation(database, people, { state, ...wish });
const submit = (id: string, actor: Actor | null = clerk, acknowledged: object[] = [], version = 1) =>
  carryOut(database, actor, 'submitPaper', { id, version, acknowledged }, 'stage closesOn rolledForward');
const pass = (id: string, actor: Actor | null = secrecy, version = 1) =>
  carryOut(database, actor, 'passPaper', { id, version, note: '可以公开' }, 'stage reviewNote reviewedBy');
const sendBack = (id: string, actor: Actor | null = secrecy, reason = '第二条请写明标准', version = 1) =>
  carryOut(database, actor, 'returnPaper', { id, version, reason }, 'stage reviewNote');
const stageOf = async (id: string) => (await deskPage(database, lead, id, 'stage'))?.stage;
const messages = () =>
  database.sql<{ kind: string; body: string; to: string }>(
    'select kind, body, recipient_masked as to from message order by created_at, id',
  );

it('齐全的送审，并告知要审查的人：有本人邮箱的发给本人', async () => {
  await database.sql(`update person set email = 'baomi@lanxi.invalid' where id = $1`, [secrecy.id]);
  const { id } = await build('DRAFT');
  expect(await submit(id)).toMatchObject({ done: { stage: 'IN_REVIEW' } });
  expect(await lastAction(database, id)).toEqual(['consultation.submitted', 'DONE']);
  const asked = (await messages()).filter(({ kind }) => kind === 'REVIEW_ASKED');
  expect(asked.map(({ to }) => to)).toContain('b***@lanxi.invalid');
});

it('审查员收到送审的通知，承办人收到通过的通知', async () => {
  for (const { id } of [secrecy, clerk])
    await database.sql(`update person set email = login_name || '@lanxi.example' where id = $1`, [id]);
  const told = async (person: Actor) =>
    (
      await database.sql<{ kind: string }>('select kind from message where recipient_id = $1 order by id', [
        person.id,
      ])
    ).map(({ kind }) => kind);
  const { id } = await build('DRAFT');
  await submit(id);
  expect((await told(secrecy)).at(-1)).toBe('REVIEW_ASKED');
  await carryOut(database, secrecy, 'passPaper', { id, version: 2 }, 'stage');
  expect((await told(clerk)).at(-1)).toBe('REVIEW_PASSED');
});

it('三同步：解读七项逐项写明，或者写明为什么不适用；写了一半的变化和问答不能送审', async () => {
  const [background, ...others] = sevenSections();
  const one = await build('DRAFT', { dossier: { interpretation: background ? [background] : [] } });
  expect((await submit(one.id)).refused).toEqual(['INTERPRETATION_INCOMPLETE']);
  const impact = { who: '困难家庭', before: '每户400元', after: '', since: '' };
  const half = await build('DRAFT', {
    dossier: {
      interpretation: [{ ...sevenSections()[0], text: '无' }, ...others] as typeof others,
      impacts: [impact],
      questions: [{ question: '怎样申请？', answer: '' }],
    },
  });
  expect((await submit(half.id)).refused).toEqual([
    'INTERPRETATION_THIN',
    'IMPACT_INCOMPLETE',
    'QUESTION_UNFINISHED',
  ]);
});

it('规定改变以前已经审查通过的材料，照审查的公布', async () => {
  const passed = await build('APPROVED', { dossier: { interpretation: [], plainWords: '' } });
  const page = await deskPage(database, clerk, passed.id, 'stage findings { code }');
  expect(page).toMatchObject({ stage: 'APPROVED' });
  expect(JSON.stringify(page)).not.toMatch(/INTERPRETATION|PLAIN_WORDS/);
});

it('第十五条 五项材料、期限、途径中缺少的一次说全', async () => {
  const contact = { unit: '', name: '', phone: '', email: '', address: '' };
  const dossier = { ways: [], basis: [], interpretation: [], contact, channels: [] };
  const { id } = await build('DRAFT', { clauses: [], dossier, closesOn: '2026-11-30' });
  const { refused, findings } = await submit(id);
  expect(refused).toEqual([
    'DOSSIER_INCOMPLETE',
    'DOSSIER_INCOMPLETE',
    'INTERPRETATION_INCOMPLETE',
    'PORTAL_FIRST',
    'PORTAL_ONLY',
    'PERIOD_TOO_SHORT',
  ]);
  expect(findings?.map(({ message }) => message).slice(0, 2)).toEqual([
    '缺少：草案、解读或说明、反馈途径。',
    '缺少：决策依据、联系方式。',
  ]);
  expect(await stageOf(id)).toBe('DRAFT');
  expect(await lastAction(database, id)).toEqual(['consultation.submitted', 'REFUSED']);
});

it('提示性的问题说明理由后可以送审，理由记录在案', async () => {
  const { id } = await build('DRAFT', {
    closesOn: '2026-11-25',
    shortenReason: '气象部门预报首轮强寒潮将于月底影响我县，供热主体须在月底前完成燃料储备。',
  });
  expect(await submit(id)).toMatchObject({ refused: ['PERIOD_BELOW_POLICY_FLOOR'] });
  const code = 'PERIOD_BELOW_POLICY_FLOOR';
  expect(await submit(id, clerk, [{ code, reason: ' ' }])).toMatchObject({ refused: [code] });
  expect(await submit(id, clerk, [{ code, reason: '寒潮提前到来' }])).toMatchObject({
    done: { stage: 'IN_REVIEW' },
  });
  expect(
    await database.sql('select action, code, reason, by_id from acknowledged_warning where target_id = $1', [
      id,
    ]),
  ).toEqual([{ action: 'consultation.submitted', code, reason: '寒潮提前到来', by_id: clerk.id }]);
});

it('截止日遇休息日的自动顺延，不必说明理由', async () => {
  const { id } = await build('DRAFT', { closesOn: '2026-12-20' });
  expect(await submit(id)).toMatchObject({
    done: { stage: 'IN_REVIEW', closesOn: '2026-12-21', rolledForward: true },
  });
});

it('保密审查由起草、送审以外的人进行', async () => {
  const { id } = await build('DRAFT', { columns: { lastEditedById: both.id } });
  await submit(id);
  expect(await pass(id, both, 2)).toMatchObject({ refused: ['REVIEWER_IS_AUTHOR'] });
  expect(await pass(id, secrecy, 2)).toMatchObject({
    done: { stage: 'APPROVED', reviewNote: '可以公开', reviewedBy: secrecy.name },
  });
  expect(await lastAction(database, id)).toEqual(['consultation.passed', 'DONE']);
});

it('审查时期限已经不足的，不能通过', async () => {
  const { id } = await build('IN_REVIEW', { closesOn: '2026-12-18' });
  expect(await pass(id)).toMatchObject({ refused: ['PERIOD_TOO_SHORT'] });
  expect(await stageOf(id)).toBe('IN_REVIEW');
});

it('审查员看不到未送审的；没有送审的不能通过', async () => {
  const { id } = await build('DRAFT');
  expect(await pass(id)).toEqual({ errors: ['NOT_FOUND'] });
  expect(await deskPage(database, secrecy, id, 'id')).toBeNull();
  const approved = await build('APPROVED');
  expect(await pass(approved.id)).toMatchObject({ refused: ['WRONG_STAGE'] });
});

it('审查员退回，写明原因，告知承办单位；再改再送', async () => {
  const { id } = await build('IN_REVIEW');
  expect(await sendBack(id, secrecy, '')).toMatchObject({ refused: ['RETURN_REASON_REQUIRED'] });
  expect(await sendBack(id)).toMatchObject({ done: { stage: 'DRAFT', reviewNote: '第二条请写明标准' } });
  expect((await messages()).at(-1)).toMatchObject({ kind: 'RETURNED' });
  expect((await messages()).at(-1)?.body).toContain('原因：第二条请写明标准');
  expect(await lastAction(database, id)).toEqual(['consultation.returned', 'DONE']);
  expect(await deskPage(database, clerk, id, 'stage reviewNote')).toEqual({
    stage: 'DRAFT',
    reviewNote: '第二条请写明标准',
  });
  expect(await submit(id, clerk, [], 2)).toMatchObject({ done: { stage: 'IN_REVIEW' } });
});

it('审查中由审查员退回；通过以后承办单位负责人也可以退回', async () => {
  const inReview = await build('IN_REVIEW');
  expect(await sendBack(inReview.id, lead)).toMatchObject({ refused: ['RETURN_BY_REVIEWER'] });
  const approved = await build('APPROVED');
  expect(await sendBack(approved.id, otherLead)).toEqual({ errors: ['NOT_FOUND'] });
  expect(await sendBack(approved.id, lead)).toMatchObject({ done: { stage: 'DRAFT' } });
  expect(await database.sql('select reviewed_by_id from consultation where id = $1', [approved.id])).toEqual([
    { reviewed_by_id: null },
  ]);
});

it.each<readonly [string, object, 'DRAFT' | 'IN_REVIEW', Actor, Actor | null, Actor]>([
  ['submitPaper', { acknowledged: [] }, 'DRAFT', secrecy, otherClerk, clerk],
  ['passPaper', { note: null }, 'IN_REVIEW', clerk, null, secrecy],
  ['returnPaper', { reason: '请补充原因' }, 'IN_REVIEW', clerk, otherLead, secrecy],
])(
  '%s：未登录、无权限、其他单位、别人先改了的，各得其答',
  async (mutation, rest, state, wrong, other, right) => {
    const { id } = await build(state);
    const attempt = (actor: Actor | null, version = 1) =>
      carryOut(database, actor, mutation, { id, version, ...rest });
    expect(await attempt(null)).toEqual({ errors: ['UNAUTHENTICATED'] });
    expect(await attempt(wrong)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await attempt(govOffice)).toEqual({ errors: ['FORBIDDEN'] });
    if (other) expect(await attempt(other)).toEqual({ errors: ['NOT_FOUND'] });
    expect(await attempt(right, 7)).toEqual({ errors: ['CONFLICT'] });
    expect(await stageOf(id)).toBe(state);
  },
);
