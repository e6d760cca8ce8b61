/** 国令713号第三十五条: a suggestion is answered or handed on by the unit whose turn it is; many of them may lead to an evaluation. */
import { describe, expect, it } from 'vitest';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { codesOf } from './desk.ts';
import { questions, SUGGESTION_ANSWER } from './suggestion-questions.ts';

const { database, people, executor, head, stranger, published, executing } = await openCourse();
const { received, record, list, answer, draft, confirm, forward, reveal, mine, standing } =
  questions(database);
const { clerk, lead, otherClerk, otherLead, govOffice, justiceStaff } = people;

/** One of an executing decision, as its unit finds it. */
async function waiting(more: object = {}) {
  const { no } = await executing();
  const receipt = await received(no, more);
  const one = (await list(clerk, no)).nodes[0]!;
  return { no, receipt, id: one.id, version: one.version, dueOn: one.dueOn };
}
const stored = (id: string) => database.sql('select to_jsonb(s) as row from case_item s where id = $1', [id]);

const way = (id: string) => database.sql('select way, status from message where recipient_id = $1', [id]);

describe('答复', () => {
  it('一人拟写、另一人审核，反映人凭回执看到；留有邮箱的，发到邮箱', async () => {
    const item = await waiting({ contactKind: 'EMAIL', contact: 'w@example.com' });
    const { result: drafted } = await draft(executor, item, SUGGESTION_ANSWER);
    expect(drafted).toMatchObject({ state: 'DRAFTED', caseClass: 'ORDINARY' });
    expect((await mine(item.receipt)).result).toMatchObject({ state: 'DRAFTED', answer: null });
    expect(codesOf(await confirm(executor, drafted!))).toEqual(['CASE_SECOND_PERSON']);
    const { result } = await confirm(lead, drafted!);
    expect(result).toMatchObject({
      state: 'ANSWERED',
      answeredOn: '2026-12-10',
      answeredUnit: executor.unitName,
    });
    expect((await mine(item.receipt)).result).toMatchObject({ state: 'ANSWERED', answer: SUGGESTION_ANSWER });
    expect(await standing(null, item.no)).toMatchObject({ received: 1, answered: 1 });
    const letters = `select recipient_masked from message where kind = 'SUGGESTION_ANSWERED'`;
    expect(await database.sql(letters)).toHaveLength(1);
    expect(codesOf(await draft(clerk, result!, SUGGESTION_ANSWER))).toEqual(['CASE_ANSWERED']);
    expect((await auditTrail(database)).at(-1)).toEqual(['case.answerDrafted', 'REFUSED']);
  });

  it('执行单位的人员拟写、审核，也是两个人', async () => {
    const item = await waiting();
    const { result } = await draft(clerk, item, SUGGESTION_ANSWER);
    expect((await confirm(executor, result!)).result).toMatchObject({ answeredByName: executor.name });
  });

  it('留有电话的，由答复的单位打电话告知；有短信服务的发短信', async () => {
    const phone = { contactKind: 'PHONE', contact: '13800000080' };
    const one = await waiting(phone);
    await answer([clerk, lead], one);
    expect(await way(one.id)).toEqual([{ way: 'PHONE', status: 'TO_CALL' }]);
    const other = await waiting({ ...phone, contact: '13800000081' });
    Object.assign(database.services.config, { sms: { url: 'http://127.0.0.1:9/', token: 'k' } });
    await answer([clerk, lead], other).finally(() => Object.assign(database.services.config, { sms: null }));
    expect(await way(other.id)).toEqual([{ way: 'SMS', status: 'QUEUED' }]);
  });

  it('没有答复内容的，不予答复', async () => {
    expect((await draft(clerk, await waiting(), '已阅。')).result?.findings).toMatchObject([
      { code: 'CASE_ANSWER_TOO_SHORT', fields: ['answer'] },
    ]);
  });

  it('只由办理单位答复；两人同时审核，只成一个', async () => {
    const item = await waiting();
    const before = await stored(item.id);
    for (const [actor, code] of [
      [null, 'UNAUTHENTICATED'],
      [govOffice, 'NOT_FOUND'],
      [justiceStaff, 'FORBIDDEN'],
      [head, 'FORBIDDEN'],
      [otherClerk, 'NOT_FOUND'],
      [stranger, 'NOT_FOUND'],
    ] as const)
      expect((await draft(actor, item, SUGGESTION_ANSWER)).codes).toEqual([code]);
    expect((await draft(clerk, { ...item, version: item.version + 1 })).codes).toEqual(['CONFLICT']);
    expect(await stored(item.id)).toEqual(before);
    const { result } = await draft(clerk, item, SUGGESTION_ANSWER);
    const answers = await Promise.all([lead, executor].map((actor) => confirm(actor, result!)));
    expect(answers.filter((one) => one.result?.__typename === 'CaseItem')).toHaveLength(1);
  });

  it('答复以后，内容和答复都不能改动；说的是哪项决策，从来不能改动', async () => {
    const { id, ...item } = await waiting();
    const change = (to: string) => database.sql(`update case_item set ${to} where id = $1`, [id]);
    const { id: other } = await published();
    await expect(change(`decision_id = '${other}'`)).rejects.toThrow('a case item is not changed');
    await answer([clerk, lead], { id, ...item });
    for (const to of [`answer = '改口'`, `text = '改写'`]) await expect(change(to)).rejects.toThrow();
  });
});

describe('转办', () => {
  it('转给另一个单位，由它答复；转办的去向和理由反映人看得到，期限不变', async () => {
    const item = await waiting();
    const { health } = people.units;
    const { result } = await forward(clerk, item, health.id);
    expect(result).toMatchObject({ state: 'ASSIGNED', unit: { name: health.name }, dueOn: item.dueOn });
    expect((await draft(clerk, result!)).codes).toEqual(['NOT_FOUND']);
    expect((await list(otherLead)).nodes.map((one) => one.id)).toContain(item.id);
    expect((await answer([otherClerk, otherLead], result!)).result).toMatchObject({
      answeredUnit: health.name,
    });
    expect((await mine(item.receipt)).result).toMatchObject({
      transfers: [{ toUnit: health.name }],
      state: 'ANSWERED',
    });
  });

  it.each([
    ['转给自己', () => people.units.housing.id, undefined, ['CASE_SAME_UNIT']],
    ['没有理由', () => people.units.health.id, '请办理', ['CASE_NOTE_TOO_SHORT']],
  ])('%s的，不予转办', async (_, unit, note, codes) => {
    expect(codesOf(await forward(clerk, await waiting(), unit(), note))).toEqual(codes);
  });

  it('没有这个单位的，不予转办', async () => {
    expect((await forward(clerk, await waiting(), crypto.randomUUID())).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('反映人', () => {
  it('文中的号码遮盖；查看写明理由，留有记录', async () => {
    const text = '请打13800138000联系我，反映电梯没有验收的事情。';
    const { id, no } = await waiting({ text, name: '王五', contactKind: 'PHONE', contact: '13800138000' });
    expect((await list(clerk, no)).nodes[0]?.text).not.toContain('13800138000');
    expect((await reveal(clerk, id, '看')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await reveal(otherClerk, id)).codes).toEqual(['NOT_FOUND']);
    expect((await reveal(govOffice, id)).codes).toEqual(['NOT_FOUND']);
    expect((await reveal(clerk, id)).result).toEqual({
      name: '王五',
      contactKind: 'PHONE',
      contact: '13800138000',
      text,
    });
    expect((await auditTrail(database)).at(-1)).toEqual(['case.revealed', 'DONE']);
  });
});

describe('来信来电', () => {
  it('由有关单位登记，与网上的一样计数、答复', async () => {
    const { no } = await published();
    const { result } = await record(clerk, no);
    expect(result).toMatchObject({ __typename: 'Receipt' });
    expect((await list(govOffice, no)).nodes[0]).toMatchObject({ channel: 'LETTER', dueOn: '2026-12-18' });
    expect((await record(otherClerk, no)).codes).toEqual(['NOT_FOUND']);
    expect((await record(justiceStaff, no)).codes).toEqual(['FORBIDDEN']);
    expect((await record(null, no)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it.each([
    [{ channel: 'WEB' }, 'CHANNEL_NOT_RECORDED'],
    [{ receivedOn: '2026-12-11' }, 'RECEIVED_IN_FUTURE'],
  ])('登记得不对的，不予登记', async (change, code) => {
    const { no } = await published();
    expect((await record(govOffice, no, change)).result?.findings.map((one) => one.code)).toEqual([code]);
  });
});

describe('启动决策后评估的提示', () => {
  const add = (id: string, count: number, day: string) =>
    database.sql(
      `insert into case_item (id, kind, case_class, decision_id, idempotency_key, request_hash, receipt_no, lookup_hmac, channel,
         subject, title, text, display_name, public_wish, received_on, submitted_at, unit_id, state, due_on)
       select gen_random_uuid(), 'SUGGESTION', 'ORDINARY', $1, gen_random_uuid(), '', gen_random_uuid(), '', 'LETTER', 'EXECUTION',
         '执行情况', '执行太慢。', '匿名', false, $3, $3::date, $4, 'ASSIGNED', $3 from generate_series(1, $2::int)`,
      [id, count, day, people.units.housing.id],
    );
  const kinds = async () => {
    const { data } = await ask(database, govOffice, { query: '{ workbench { tasks { kind title } } }' });
    return (data as unknown as { workbench: { tasks: { kind: string }[] } }).workbench.tasks.map(
      ({ kind }) => kind,
    );
  };

  it('九十日内五十件，提示可以启动；公众看不到提示', async () => {
    const { id, no } = await executing();
    await add(id, 49, '2026-09-12');
    await add(id, 5, '2026-09-11');
    expect((await standing(govOffice, no)).trigger).toEqual([]);
    expect(await kinds()).not.toContain('CONSIDER_EVALUATION');
    await add(id, 1, '2026-12-10');
    expect((await standing(govOffice, no)).trigger).toMatchObject([
      { code: 'POST_EVALUATION_TRIGGER', basis: 'POLICY', severity: 'WARN' },
    ]);
    expect((await standing(null, no)).trigger).toEqual([]);
    expect(await kinds()).toContain('CONSIDER_EVALUATION');
  });
});
