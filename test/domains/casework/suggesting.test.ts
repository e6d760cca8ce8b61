/** 国令713号第三十五条: whoever finds a problem with a decision in force may say so at any time, and is answered. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { questions, SAID } from './suggestion-questions.ts';

const { database, people, executor, stranger, at, published, executing } = await openCourse();
const { submit, received, mine, standing, list } = questions(database);
const { clerk, lead, otherClerk, govOffice, justiceStaff } = people;

const stored = () =>
  database.sql(`select to_jsonb(s) as row from case_item s
    union all select jsonb_build_object('contact', case_id) from case_person order by 1`);

describe('提出意见建议', () => {
  it('决策公布以后随时可以提出，凭回执查看', async () => {
    const { no } = await published();
    expect(await standing(null, no)).toEqual({
      open: true,
      findings: [],
      received: 0,
      answered: 0,
      trigger: [],
    });
    const receipt = await received(no, { name: '张三', contactKind: 'PHONE', contact: '13800138000' });
    expect(await standing(null, no)).toMatchObject({ received: 1, answered: 0 });
    expect((await mine(receipt)).result).toMatchObject({
      state: 'ASSIGNED',
      text: SAID.text,
      decision: { no },
    });
    for (const wrong of [
      { ...receipt, lookupCode: '0000000000' },
      { ...receipt, receiptNo: '00000000' },
    ])
      expect((await mine(wrong)).result).toBeNull();
  });

  it('姓名和联系方式密封保存，公众和其他单位什么也看不到', async () => {
    const { no } = await executing();
    await received(no, { name: '李四', contactKind: 'EMAIL', contact: 'lisi@example.com' });
    const rows = JSON.stringify(await database.sql('select * from case_item'));
    expect(rows).not.toContain('lisi@');
    expect(rows).not.toContain('李四');
    expect((await list(null, no)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await list(justiceStaff, no)).codes).toEqual(['FORBIDDEN']);
    for (const actor of [otherClerk, stranger]) expect((await list(actor, no)).nodes).toEqual([]);
    for (const actor of [clerk, lead, executor, govOffice]) {
      const [one] = (await list(actor, no)).nodes;
      expect(one).toMatchObject({ displayName: '李**', hasContact: true, state: 'ASSIGNED' });
    }
  });

  it('执行中的问题先由执行单位办理，决策的问题由牵头单位办理', async () => {
    const course = await executing();
    await database.sql('update decision set executing_unit_ids = $2 where id = $1', [
      course.id,
      [people.units.health.id],
    ]);
    await received(course.no);
    await received(course.no, { subject: 'DECISION' });
    const units = (await list(govOffice, course.no)).nodes.map(({ subject, unit }) => [subject, unit]);
    expect(units).toEqual([
      ['DECISION', { name: people.units.housing.name }],
      ['EXECUTION', { name: people.units.health.name }],
    ]);
  });

  it.each([
    ['没有公布', DecisionPhase.APPROVED, 'SUGGESTION_BEFORE_PUBLICATION'],
    ['依法不公布、正在执行', DecisionPhase.EXECUTING, 'SUGGESTION_BEFORE_PUBLICATION'],
  ])('%s的决策，不能提出', async (_, phase, code) => {
    const { no } = await at(phase);
    const { result } = await submit(no);
    expect(result?.findings.map((one) => one.code)).toEqual([code]);
    expect(await standing(null, no)).toMatchObject({ open: false, findings: [{ code }] });
  });

  it.each([DecisionPhase.REPEALED, DecisionPhase.TERMINATED, DecisionPhase.ARCHIVED])(
    '%s 以后只能查看，不再接收',
    async (phase) => {
      const course = await executing();
      const receipt = await received(course.no);
      await database.sql('update decision set phase = $2 where id = $1', [course.id, phase]);
      const before = await stored();
      expect((await submit(course.no)).result?.findings.map(({ code }) => code)).toEqual([
        'SUGGESTION_CLOSED',
      ]);
      expect(await stored()).toEqual(before);
      expect((await mine(receipt)).result).toMatchObject({ state: 'ASSIGNED' });
    },
  );

  it.each([
    ['没有内容', { text: '' }, 'COMMENT_BLANK', 'text'],
    ['内容过短', { text: '不好' }, 'COMMENT_TOO_SHORT', 'text'],
    ['电话不对', { contactKind: 'PHONE', contact: '12345' }, 'CONTACT_MALFORMED', 'contact'],
    ['没有选联系方式', { contact: '13800138000' }, 'CONTACT_KIND_REQUIRED', 'contactKind'],
    ['填了身份证号', { name: '110101199003070134' }, 'ID_NUMBER_NOT_COLLECTED', 'name'],
    ['告知已经更新', { noticeVersion: 0 }, 'NOTICE_OUTDATED', 'noticeVersion'],
  ])('%s的，一次说明，不予接收', async (_, change, code, field) => {
    const { no } = await published();
    const before = await stored();
    const { result } = await submit(no, change);
    expect(result?.findings.map((one) => [one.code, one.fields])).toEqual([[code, [field]]]);
    if (field === 'text') expect(result?.findings[0]?.message).toMatch(/^意见建议/u);
    expect(await stored()).toEqual(before);
  });

  it('重复提交得到同一张回执；同一编号换了内容的，不接收', async () => {
    const { no } = await published();
    const idempotencyKey = randomUUID();
    const first = await received(no, { idempotencyKey });
    expect(await received(no, { idempotencyKey })).toEqual(first);
    expect((await submit(no, { idempotencyKey, text: '另外一件事情，请一并办理。' })).codes).toEqual([
      'CONFLICT',
    ]);
    expect(await standing(null, no)).toMatchObject({ received: 1 });
  });

  it('同一编号同时提交，只收一件', async () => {
    const { no } = await published();
    const idempotencyKey = randomUUID();
    const answers = await Promise.all([1, 2, 3, 4].map(() => submit(no, { idempotencyKey })));
    expect(await standing(null, no)).toMatchObject({ received: 1 });
    for (const { codes, result } of answers)
      expect(codes.length > 0 ? codes : [result?.__typename]).toEqual(
        codes.length > 0 ? ['TRY_LATER'] : ['Receipt'],
      );
  });

  it('没有这项决策的，没有找到；编号不成样子的，不接收', async () => {
    expect((await submit('2026-999')).codes).toEqual(['NOT_FOUND']);
    expect((await submit('2026-999', { idempotencyKey: 'x' })).codes).toEqual(['BAD_USER_INPUT']);
  });
});
