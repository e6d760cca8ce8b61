/** R-80 公众留言的办理: assigned with its term, answered by its unit, confirmed by a second person, told. */
import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { codesOf, openDesk } from './desk.ts';
import { ANSWER } from './questions.ts';

const {
  database,
  people,
  list,
  one,
  record,
  assign,
  draft,
  confirm,
  giveBack,
  mine,
  waiting,
  assigned,
  drafted,
} = await openDesk();
const { clerk, lead, otherClerk, govOffice, justiceStaff, units } = people;
const secondInOffice = await buildActor(database, units.office, [Role.GOV_OFFICE_STAFF], '第二人');

describe('分办', () => {
  it('分为简单咨询的，期限改为收到之日起3日；转给承办单位，来件人凭回执看得到', async () => {
    const item = await waiting();
    const { result } = await assign(govOffice, item, units.housing.id, { caseClass: 'SIMPLE' });
    expect(result).toMatchObject({ state: 'ASSIGNED', caseClass: 'SIMPLE', dueOn: '2026-12-14' });
    expect((await mine(item.receipt)).result).toMatchObject({
      unitName: units.housing.name,
      transfers: [{ toUnit: units.housing.name }],
    });
    expect((await one(clerk, item.id)).result).toMatchObject({ unit: { name: units.housing.name } });
  });

  it('转办保留原来的期限和分类；草拟的答复不带走', async () => {
    const item = await drafted();
    const { result } = await assign(clerk, item, units.health.id);
    expect(result).toMatchObject({ state: 'ASSIGNED', dueOn: item.dueOn, answer: null, draftedByName: null });
    const changed = await assign(otherClerk, result!, units.housing.id, { caseClass: 'SIMPLE' });
    expect(codesOf(changed)).toEqual(['CASE_CLASS_FIXED']);
    expect((await list(clerk)).nodes.map(({ id }) => id)).not.toContain(item.id);
  });

  it('只由轮到的单位分办；没有这个单位的，指明；两人同时，只成一个', async () => {
    const item = await waiting();
    for (const [actor, code] of [
      [null, 'UNAUTHENTICATED'],
      [justiceStaff, 'FORBIDDEN'],
      [clerk, 'NOT_FOUND'],
    ] as const)
      expect((await assign(actor, item, units.housing.id)).codes).toEqual([code]);
    expect((await assign(govOffice, item, crypto.randomUUID())).codes.length).toBe(1);
    const both = await Promise.all([1, 2].map(() => assign(govOffice, item, units.housing.id)));
    expect(both.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect((await assign(clerk, { ...item, version: 9 }, units.health.id)).codes).toEqual(['CONFLICT']);
  });
});

describe('答复', () => {
  it('拟写人以外的人审核后，才告知来件人', async () => {
    const item = await drafted({ contactKind: 'EMAIL', contact: 'w@example.com' });
    expect((await mine(item.receipt)).result).toMatchObject({ state: 'DRAFTED', answer: null });
    const { result } = await confirm(lead, item);
    expect(result).toMatchObject({
      state: 'ANSWERED',
      answeredOn: '2026-12-10',
      answeredUnit: units.housing.name,
      draftedByName: clerk.name,
      answeredByName: lead.name,
    });
    expect((await mine(item.receipt)).result).toMatchObject({ state: 'ANSWERED', answer: ANSWER });
    const letters = await database.sql(`select recipient_masked from message where kind = 'CASE_ANSWERED'`);
    expect(letters).toEqual([{ recipient_masked: 'w***@example.com' }]);
    expect(codesOf(await draft(clerk, result!))).toEqual(['CASE_ANSWERED']);
    expect((await auditTrail(database)).at(-1)).toEqual(['case.answerDrafted', 'REFUSED']);
  });

  it('负责人自己拟写的，自己不能审核；政府办公室由另一个人审核', async () => {
    const item = await assigned();
    const own = (await draft(lead, item)).result!;
    expect(codesOf(await confirm(lead, own))).toEqual(['CASE_SECOND_PERSON']);
    expect((await confirm(clerk, own)).codes).toEqual(['FORBIDDEN']);
    const kept = await waiting();
    const staying = (await assign(govOffice, kept, units.office.id, { note: '' })).result!;
    const ours = (await draft(govOffice, staying)).result!;
    expect(codesOf(await confirm(govOffice, ours))).toEqual(['CASE_SECOND_PERSON']);
    expect((await confirm(secondInOffice, ours)).result).toMatchObject({ state: 'ANSWERED' });
  });

  it('退回的写明原因，拟写人看得到，照原文改', async () => {
    const item = await drafted();
    expect(codesOf(await giveBack(lead, item, '改'))).toEqual(['RETURN_REASON_REQUIRED']);
    const back = (await giveBack(lead, item)).result!;
    expect(back).toMatchObject({ state: 'ASSIGNED', answer: ANSWER, returnReason: '请写明到哪个窗口办理。' });
    expect((await draft(clerk, back)).result).toMatchObject({ state: 'DRAFTED', returnReason: null });
  });

  it('没有分办的不能答复；没有说什么的不能答复', async () => {
    const item = await waiting();
    expect(codesOf(await draft(govOffice, item))).toEqual(['CASE_NOT_ASSIGNED']);
    expect(codesOf(await draft(clerk, await assigned(), '已阅。'))).toEqual(['CASE_ANSWER_TOO_SHORT']);
  });

  it('只执行决策的人员不看、不办公众留言；兼经办人的可以拟写，不能代负责人审核', async () => {
    const executor = await buildActor(database, units.housing, [Role.EXECUTING_UNIT], '执行人');
    const both = await buildActor(database, units.housing, [Role.UNIT_STAFF, Role.EXECUTING_UNIT], '兼办人');
    const item = await drafted();
    expect((await list(executor)).codes).toEqual(['FORBIDDEN']);
    expect((await one(executor, item.id)).result ?? null).toBeNull();
    expect((await draft(executor, await assigned())).codes).toEqual(['FORBIDDEN']);
    expect(codesOf(await record(executor))).toEqual(['CASE_KIND_OF_OTHERS']);
    expect((await draft(both, await assigned())).result).toMatchObject({ state: 'DRAFTED' });
    expect((await confirm(both, item)).codes).toEqual(['FORBIDDEN']);
    const { data } = await ask(database, both, { query: '{ workbench { tasks { key } } }' });
    expect(JSON.stringify(data)).toContain('ANSWER_CASES:MESSAGE');
    expect(JSON.stringify(data)).not.toContain('CONFIRM_CASES:MESSAGE');
  });

  it('逾期的看得见，还可以答复，逾期天数留下', async () => {
    await database.setClock('2026-12-10T02:00:00Z');
    const item = await drafted();
    await database.setClock('2026-12-23T02:00:00Z');
    const late = async () =>
      (await list(clerk, ', filter: { standing: OVERDUE }')).nodes.filter(({ id }) => id === item.id);
    expect(await late()).toMatchObject([{ daysLate: 2 }]);
    expect((await confirm(lead, item)).result).toMatchObject({ state: 'ANSWERED', daysLate: 2 });
    expect(await late()).toEqual([]);
    await database.setClock('2027-01-20T02:00:00Z');
    expect((await one(clerk, item.id)).result).toMatchObject({ daysLate: 2 });
    await database.setClock('2026-12-10T02:00:00Z');
  });
});
