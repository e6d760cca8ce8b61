/** 国令713号第三十五条: a suggestion is answered or handed on by the unit whose turn it is; many of them may lead to an evaluation. */
import { describe, expect, it } from 'vitest';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { questions } from './questions.ts';

const { database, people, executor, head, stranger, published, executing } = await openCourse();
const { received, record, list, answer, forward, reveal, mine, standing } = questions(database);
const { clerk, lead, otherClerk, otherLead, govOffice, justiceStaff } = people;

/** One of an executing decision, as its unit finds it. */
async function waiting(more: object = {}) {
  const { no } = await executing();
  const receipt = await received(no, more);
  const one = (await list(clerk, no)).nodes[0];
  return { no, receipt, id: one?.id ?? '', version: one?.version ?? 0 };
}
const stored = (id: string) => database.sql('select to_jsonb(s) as row from case_item s where id = $1', [id]);

const way = (id: string) => database.sql('select way, status from message where recipient_id = $1', [id]);

describe('答复', () => {
  it('答复一次，反映人凭回执看到；留有邮箱的，发到邮箱', async () => {
    const { no, receipt, id, version } = await waiting({ contactKind: 'EMAIL', contact: 'w@example.com' });
    const { result } = await answer(executor, id, version);
    expect(result).toMatchObject({
      state: 'ANSWERED',
      answeredOn: '2026-12-10',
      answeredUnit: executor.unitName,
    });
    expect((await mine(receipt)).result).toMatchObject({
      state: 'ANSWERED',
      answer: '已经督促电梯公司，12月20日前完成验收。',
    });
    expect(await standing(null, no)).toMatchObject({ received: 1, answered: 1 });
    const letters = await database.sql(
      `select recipient_masked from message where kind = 'SUGGESTION_ANSWERED'`,
    );
    expect(letters).toHaveLength(1);
    expect((await answer(clerk, id, version + 1)).result?.findings.map(({ code }) => code)).toEqual([
      'SUGGESTION_ANSWERED',
    ]);
    expect((await auditTrail(database)).at(-1)).toEqual(['suggestion.answered', 'REFUSED']);
  });

  it('留有电话的，由答复的单位打电话告知；有短信服务的发短信', async () => {
    const phone = { contactKind: 'PHONE', contact: '13800000080' };
    const { id, version } = await waiting(phone);
    await answer(clerk, id, version);
    expect(await way(id)).toEqual([{ way: 'PHONE', status: 'TO_CALL' }]);
    const other = await waiting({ ...phone, contact: '13800000081' });
    Object.assign(database.services.config, { sms: { url: 'http://127.0.0.1:9/', token: 'k' } });
    await answer(clerk, other.id, other.version).finally(() =>
      Object.assign(database.services.config, { sms: null }),
    );
    expect(await way(other.id)).toEqual([{ way: 'SMS', status: 'QUEUED' }]);
  });

  it('没有答复内容的，不予答复', async () => {
    const { id, version } = await waiting();
    const { result } = await answer(clerk, id, version, '已阅。');
    expect(result?.findings).toMatchObject([
      { code: 'ANSWER_TOO_SHORT', basis: 'DESIGN', fields: ['answer'] },
    ]);
  });

  it('只由办理单位答复；两人同时答复，只成一个', async () => {
    const { id, version } = await waiting();
    const before = await stored(id);
    for (const [actor, code] of [
      [null, 'UNAUTHENTICATED'],
      [govOffice, 'FORBIDDEN'],
      [justiceStaff, 'FORBIDDEN'],
      [head, 'FORBIDDEN'],
      [otherClerk, 'NOT_FOUND'],
      [stranger, 'NOT_FOUND'],
    ] as const)
      expect((await answer(actor, id, version)).codes).toEqual([code]);
    expect((await answer(clerk, id, version + 1)).codes).toEqual(['CONFLICT']);
    expect(await stored(id)).toEqual(before);
    const answers = await Promise.all([clerk, lead].map((actor) => answer(actor, id, version)));
    expect(answers.filter(({ result }) => result?.__typename === 'Suggestion')).toHaveLength(1);
  });

  it('答复以后，内容和答复都不能改动', async () => {
    const { id, version } = await waiting();
    await answer(clerk, id, version);
    for (const change of [`answer = '改口'`, `text = '改写'`])
      await expect(database.sql(`update case_item set ${change} where id = $1`, [id])).rejects.toThrow();
  });
});

describe('转办', () => {
  it('转给另一个单位，由它答复；转办的去向和理由反映人看得到', async () => {
    const { receipt, id, version } = await waiting();
    const { health } = people.units;
    const { result } = await forward(clerk, id, version, health.id);
    expect(result).toMatchObject({ state: 'ASSIGNED', unit: { name: health.name } });
    expect((await answer(clerk, id, version + 1)).codes).toEqual(['NOT_FOUND']);
    expect((await list(otherLead)).nodes.map((one) => one.id)).toContain(id);
    expect((await answer(otherLead, id, version + 1)).result).toMatchObject({ answeredUnit: health.name });
    expect((await mine(receipt)).result).toMatchObject({
      forwards: [{ toUnit: health.name }],
      state: 'ANSWERED',
    });
  });

  it.each([
    ['转给自己', () => people.units.housing.id, undefined, ['FORWARD_TO_ITSELF']],
    ['没有理由', () => people.units.health.id, '请办理', ['FORWARD_NOTE_TOO_SHORT']],
  ])('%s的，不予转办', async (_, unit, note, codes) => {
    const { id, version } = await waiting();
    expect(
      (await forward(clerk, id, version, unit(), note)).result?.findings.map(({ code }) => code),
    ).toEqual(codes);
  });

  it('没有这个单位的，不予转办', async () => {
    const { id, version } = await waiting();
    expect((await forward(clerk, id, version, crypto.randomUUID())).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('反映人', () => {
  it('文中的号码遮盖；查看写明理由，留有记录', async () => {
    const text = '请打13800138000联系我，反映电梯没有验收的事情。';
    const { id, no } = await waiting({ text, name: '王五', contactKind: 'PHONE', contact: '13800138000' });
    expect((await list(clerk, no)).nodes[0]?.text).not.toContain('13800138000');
    expect((await reveal(clerk, id, '看')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await reveal(otherClerk, id)).codes).toEqual(['NOT_FOUND']);
    expect((await reveal(govOffice, id)).codes).toEqual(['FORBIDDEN']);
    expect((await reveal(clerk, id)).result).toEqual({
      name: '王五',
      contactKind: 'PHONE',
      contact: '13800138000',
      text,
    });
    expect((await auditTrail(database)).at(-1)).toEqual(['suggestion.revealed', 'DONE']);
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
