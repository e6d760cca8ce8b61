import { describe, expect, it } from 'vitest';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { buildConsultation, type ConsultationWish } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { approved } from '#test/engines/approval/approvals.ts';
import { carryOut, deskPage, lastAction, publicPage } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead } = people;
const REASON = '气象部门预报首轮强寒潮将于11月底影响我县，供热主体须在11月30日前完成燃料储备和管网注水。';

const build = (wish: ConsultationWish = {}) =>
  buildConsultation(database, people, { state: 'APPROVED', ...wish });
const leaderApproves = (id: string) => approved(database, people, clerk, 'SHORTENED_PERIOD', id);
const open = (id: string) =>
  carryOut(
    database,
    lead,
    'openConsultation',
    { id, version: 1, acknowledged: [] },
    `stage closesOn announcedClosesOn rolledForward provisional shortened openDays feedbackDueProvisional
     notices { kind reason }`,
  );

describe('第十五条 期限的边界', () => {
  it.each([
    ['30日，公布当日不计入，截止日计入', '2026-03-01T02:00:00Z', '2026-03-31', '2026-03-31', false],
    ['北京时间零点以后公布的，按新的一天', '2026-02-28T16:00:00Z', '2026-03-31', '2026-03-31', false],
    ['截止日遇星期日，顺延至星期一', '2025-01-31T02:00:00Z', '2025-03-02', '2025-03-03', true],
    ['跨春节，顺延至节后第一个工作日', '2026-01-16T02:00:00Z', '2026-02-15', '2026-02-24', true],
    ['跨国庆节', '2026-09-01T02:00:00Z', '2026-10-01', '2026-10-08', true],
  ])('%s', async (_, now, closesOn, expected, rolledForward) => {
    await database.setClock(now);
    const { id } = await build({ closesOn: closesOn as '2026-03-31' });
    expect(await open(id)).toMatchObject({
      done: { closesOn: expected, announcedClosesOn: expected, rolledForward, provisional: false },
    });
  });

  it('2027年的放假安排尚未公布的，按法定节日顺延并标明暂定', async () => {
    await database.setClock('2026-12-02T02:00:00Z');
    const { id } = await build({ closesOn: '2027-01-01' });
    expect(await open(id)).toMatchObject({
      done: { closesOn: '2027-01-04', rolledForward: true, provisional: true, feedbackDueProvisional: true },
    });
  });

  it.each([
    ['29日', '2026-03-01T02:00:00Z', '2026-03-30', '最早截止日为2026年3月31日'],
    ['审查以后耽搁一天', '2026-02-28T16:00:00Z', '2026-03-30', '最早截止日为2026年3月31日'],
    ['截止日就是公布日', '2026-03-02T02:00:00Z', '2026-03-02', '截止日应当在公布日之后'],
  ])('%s的，不予公布，并告知最早的截止日', async (_, now, closesOn, message) => {
    await database.setClock(now);
    const { id } = await build({ closesOn: closesOn as '2026-03-30' });
    const { refused, findings } = await open(id);
    expect(refused).toEqual(['PERIOD_TOO_SHORT']);
    expect(findings?.[0]?.article).toBe('国令713号第十五条');
    expect(findings?.[0]?.message).toContain(message);
    expect(await deskPage(database, lead, id, 'stage opensAt notices { kind }')).toEqual({
      stage: 'APPROVED',
      opensAt: null,
      notices: [],
    });
    expect(await lastAction(database, id)).toEqual(['consultation.opened', 'REFUSED']);
  });
});

describe('第十五条 缩短期限的，公布时予以说明', () => {
  it('说明了理由、经过批准的，可以公布，理由一并公告', async () => {
    await database.setClock('2026-11-16T01:00:00Z');
    const { id, no } = await build({ closesOn: '2026-11-26', shortenReason: REASON });
    await leaderApproves(id);
    expect(await open(id)).toMatchObject({
      done: {
        openDays: 10,
        shortened: true,
        notices: [
          { kind: 'OPENED', reason: '公开征求意见10日。' },
          { kind: 'SHORTENED', reason: REASON },
        ],
      },
    });
    expect(
      await publicPage(database, null, { no, round: 1 }, 'shortened shortenReason shortenApprovedBy'),
    ).toEqual({
      shortened: true,
      shortenReason: REASON,
      shortenApprovedBy: '领导己（县政府领导），2026年11月16日',
    });
  });

  it('短于另有规定的45日的，虽有40日，也标明缩短；延长以后不再标明', async () => {
    await database.setClock('2026-11-16T01:00:00Z');
    const { id, no } = await build({ state: 'OPEN', opensOn: '2026-11-16', closesOn: '2026-12-26' });
    const told = () => publicPage(database, null, { no, round: 1 }, 'openDays shortened');
    expect(await told()).toEqual({ openDays: 40, shortened: false });
    await database.sql(
      `insert into consultation_notice (id, consultation_id, kind, reason, to_closes_on, by_id, at)
       values (gen_random_uuid(), $1, 'SHORTENED', $2, '2026-12-26', $3, app_now())`,
      [id, REASON, lead.id],
    );
    expect(await told()).toEqual({ openDays: 40, shortened: true });
    await database.sql(`update consultation set closes_on = '2026-12-31' where id = $1`, [id]);
    expect(await told()).toEqual({ openDays: 45, shortened: false });
  });

  it.each([
    ['没有理由', null, {}, ['PERIOD_TOO_SHORT']],
    ['理由空白', '', {}, ['SHORTEN_REASON_REQUIRED']],
    ['理由过简', '情况紧急', {}, ['SHORTEN_REASON_REQUIRED']],
    ['没有批准', REASON, {}, ['APPROVAL_REQUIRED']],
    ['批准人是自己填写的', REASON, { shortenApprovedBy: '分管副县长' }, ['APPROVAL_REQUIRED']],
  ])('%s的，不予公布', async (_, shortenReason, columns, codes) => {
    await database.setClock('2026-11-16T01:00:00Z');
    const { id } = await build({ closesOn: '2026-11-26', columns: { ...columns, shortenReason } });
    expect(await open(id)).toMatchObject({ refused: codes });
  });

  it('低于本县下限的提示，送审时已经说明理由的不再问，没有说明的要说明', async () => {
    await database.setClock('2026-11-16T01:00:00Z');
    const code = 'PERIOD_BELOW_POLICY_FLOOR';
    const { id } = await build({ closesOn: '2026-11-20', shortenReason: REASON });
    await leaderApproves(id);
    expect(await open(id)).toMatchObject({ refused: [code] });
    await database.sql(
      `insert into acknowledged_warning (id, action, target_id, code, reason, by_id, at)
       values (gen_random_uuid(), 'consultation.submitted', $1, $2, '寒潮提前', $3, app_now())`,
      [id, code, clerk.id],
    );
    expect(await open(id)).toMatchObject({ done: { stage: 'OPEN' } });
  });

  it('城乡规划法第二十六条 期限不得缩短的，说明理由也不能缩短', async () => {
    await database.setClock('2026-11-16T01:00:00Z');
    const { id } = await build({
      closesOn: '2026-11-26',
      shortenReason: REASON,
      specialRules: [SpecialRuleKind.URBAN_RURAL_PLAN],
    });
    const { refused, findings } = await open(id);
    expect(refused).toEqual(['SPECIAL_LAW_APPLIES']);
    expect(findings?.[0]?.article).toBe('城乡规划法第二十六条');
  });
});

describe('第三条第三款 专门规定在办理时适用，不看起草时', () => {
  const shortened = { closesOn: '2026-11-30', shortenReason: REASON } as const;
  const comes = (decisionId: string, ...kinds: SpecialRuleKind[]) =>
    database.sql('update decision set special_rules = $2 where id = $1', [decisionId, kinds]);
  const extend = (id: string, closesOn: string) =>
    carryOut(
      database,
      lead,
      'extendConsultation',
      { id, version: 2, closesOn, reason: '目录调整以后适用城乡规划法，期限按该法延长。' },
      'stage closesOn',
    );

  it('公告审查以后目录才写明适用城乡规划法的，14日不予公布', async () => {
    await database.setClock('2026-11-16T01:00:00Z');
    const { id, decisionId } = await build(shortened);
    await comes(decisionId, SpecialRuleKind.URBAN_RURAL_PLAN);
    expect(await open(id)).toMatchObject({ refused: ['SPECIAL_LAW_APPLIES'] });
    const page = await deskPage(database, lead, id, 'specialRules findings { code article }');
    expect(page).toMatchObject({
      specialRules: ['URBAN_RURAL_PLAN'],
      findings: [{ code: 'SPECIAL_LAW_APPLIES', article: '城乡规划法第二十六条' }],
    });
  });

  it('同时适用两部的，两部都指出', async () => {
    await database.setClock('2026-11-16T01:00:00Z');
    const { id, decisionId } = await build(shortened);
    await comes(decisionId, SpecialRuleKind.URBAN_RURAL_PLAN, SpecialRuleKind.LAND_ACQUISITION);
    expect(await open(id)).toMatchObject({ refused: ['SPECIAL_LAW_APPLIES', 'SPECIAL_LAW_APPLIES'] });
  });

  it('依法公布以后才适用的，已公布的期限不受影响；再延长时须满该法的期限', async () => {
    await database.setClock('2026-11-16T01:00:00Z');
    const { id, decisionId, no, round } = await build(shortened);
    await leaderApproves(id);
    expect(await open(id)).toMatchObject({ done: { closesOn: '2026-11-30' } });
    await comes(decisionId, SpecialRuleKind.URBAN_RURAL_PLAN);
    const page = await publicPage(database, null, { no, round }, 'stage specialRules');
    expect(page).toEqual({ stage: 'OPEN', specialRules: [] });
    expect(await extend(id, '2026-12-07')).toMatchObject({ refused: ['SPECIAL_LAW_APPLIES'] });
    expect(await extend(id, '2026-12-16')).toMatchObject({ done: { closesOn: '2026-12-16' } });
  });
});
