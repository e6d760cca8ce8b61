/** R-80 公众留言: anyone asks anything, has a receipt, and the government's office assigns it. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jobs } from '#server/domains/retention/retention.jobs.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { peopledDatabase } from '#test/kernel/people.ts';
import { caseQuestions, type Receipt } from './questions.ts';

const { database, people } = await peopledDatabase('2026-12-10T02:00:00Z');
const { submit, received, record, list, assign, draft, confirm, mine, reveal } = caseQuestions(database);
const { clerk, lead, otherClerk, govOffice, auditor, justiceStaff, units } = people;

const PHONE = { name: '张三', contactKind: 'PHONE', contact: '13800138000' };
const stored = () => database.sql('select to_jsonb(c) as row from case_item c order by id');
const listed = async ({ receiptNo }: { receiptNo: unknown }, actor = govOffice) =>
  (await list(actor, ', first: 100')).nodes.find((item) => item.receiptNo === receiptNo)!;

describe('提交留言', () => {
  it('当场得到回执，由县政府办公室分办，先按7个工作日计算期限', async () => {
    const receipt = await received(PHONE);
    const { result } = await mine(receipt);
    expect(result).toMatchObject({
      state: 'RECEIVED',
      unitName: units.office.name,
      dueOn: '2026-12-21',
      daysLate: 0,
      answer: null,
    });
    for (const wrong of [{ lookupCode: '0000000000' }, { receiptNo: '00000000' }])
      expect((await mine({ ...receipt, ...wrong })).result).toBeNull();
  });

  it('姓名和联系方式密封保存；别的单位看不到，公众一件也看不到', async () => {
    const receipt = await received({ name: '李四', contactKind: 'EMAIL', contact: 'lisi@example.com' });
    const rows = JSON.stringify(await stored());
    expect(rows).not.toContain('lisi@');
    expect(rows).not.toContain('李四');
    expect((await list(null)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await list(justiceStaff)).codes).toEqual(['FORBIDDEN']);
    expect((await list(otherClerk)).nodes).toEqual([]);
    expect(await listed(receipt, auditor)).toMatchObject({ displayName: '李**' });
    const one = await listed(receipt);
    expect(one).toMatchObject({ displayName: '李**', hasContact: true });
    expect((await reveal(otherClerk, one.id)).codes).toEqual(['NOT_FOUND']);
    expect((await reveal(govOffice, one.id)).result).toMatchObject({
      name: '李四',
      contact: 'lisi@example.com',
    });
    expect((await auditTrail(database)).at(-1)).toEqual(['case.revealed', 'DONE']);
  });

  it.each([
    ['没有标题', { title: '' }, 'CASE_TITLE_TOO_SHORT', 'title'],
    ['没有内容', { text: '' }, 'COMMENT_BLANK', 'text'],
    ['电话不对', { contactKind: 'PHONE', contact: '12345' }, 'CONTACT_MALFORMED', 'contact'],
    ['告知已经更新', { noticeVersion: 0 }, 'NOTICE_OUTDATED', 'noticeVersion'],
  ])('%s的，指明哪一栏，不予接收', async (_, change, code, field) => {
    const before = await stored();
    const { result } = await submit(change);
    expect(result?.findings.map((one) => [one.code, one.fields])).toEqual([[code, [field]]]);
    expect(await stored()).toEqual(before);
  });

  it('几处不对的一次说明', async () => {
    const { result } = await submit({ title: '', text: '', contactKind: 'PHONE', contact: '1' });
    expect(result?.findings.map(({ code }) => code)).toEqual([
      'CASE_TITLE_TOO_SHORT',
      'COMMENT_BLANK',
      'CONTACT_MALFORMED',
    ]);
  });

  it('重复提交得到同一张回执；同一编号换了内容的，不接收', async () => {
    const idempotencyKey = randomUUID();
    const first = await received({ idempotencyKey });
    expect(await received({ idempotencyKey })).toEqual(first);
    expect((await submit({ idempotencyKey, title: '另外一件事情请办理' })).codes).toEqual(['CONFLICT']);
  });

  it('编号不成样子的、没有这个种类的，不接收', async () => {
    expect((await submit({ idempotencyKey: 'x' })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await submit({ kind: 'LETTER' })).codes).toHaveLength(1);
  });
});

describe('登记来信、来电、来访', () => {
  it('接电话的单位登记，期限从收到之日起算，由本单位先分办', async () => {
    const { result } = await record(clerk, PHONE);
    expect(result).toMatchObject({ __typename: 'Receipt' });
    const one = await listed(result as unknown as Receipt, clerk);
    expect(one).toMatchObject({ channel: 'PHONE', receivedOn: '2026-12-09', dueOn: '2026-12-18' });
    expect((await list(lead)).nodes.map(({ id }) => id)).toEqual([one.id]);
  });

  it.each([
    ['收到日期在今天以后', { receivedOn: '2026-12-11' }, 'RECEIVED_IN_FUTURE'],
    ['网上的', { channel: 'WEB' }, 'CHANNEL_NOT_RECORDED'],
  ])('%s，不予登记', async (_, change, code) => {
    expect((await record(clerk, change)).result?.findings.map((one) => one.code)).toEqual([code]);
  });

  it('没有这个职责的人，不能登记', async () => {
    expect((await record(null)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await record(justiceStaff)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('联系方式保存到答复之日满两年', () => {
  const purge = () => jobs['purge-contacts']({}, database.services);
  const kept = () => database.sql('select case_id from case_person');

  it('满两年当日还在，次日删除，来件和答复还在；没有答复的不删除', async () => {
    await database.sql('delete from case_person');
    await database.setClock('2026-12-10T02:00:00Z');
    const waiting = await received(PHONE);
    const receipt = await received(PHONE);
    const one = await listed(receipt);
    const given = (await assign(govOffice, one, units.housing.id)).result!;
    const told = (await draft(clerk, given)).result!;
    expect((await confirm(lead, told)).result).toMatchObject({ state: 'ANSWERED' });
    await database.sql(
      `insert into local_policy_version (version, values, reason, changed_at)
       select max(version) + 1, (array_agg(values order by version desc))[1] || '{"contactRetentionYears": 5}', '延长', app_now()
       from local_policy_version`,
    );
    await database.setClock('2028-12-10T02:00:00Z');
    await purge();
    expect(await kept()).toHaveLength(2);
    await database.setClock('2028-12-10T17:00:00Z');
    await purge();
    await purge();
    expect(await kept()).toHaveLength(1);
    const purges = (await auditTrail(database)).filter(([action]) => action === 'case.contactsPurged');
    expect(purges).toEqual([['case.contactsPurged', 'DONE']]);
    expect((await mine(receipt)).result).toMatchObject({ state: 'ANSWERED' });
    expect((await mine(waiting)).result).toMatchObject({ state: 'RECEIVED' });
  });
});

it('没有办理留言的人员时，不接收，告诉找谁', async () => {
  await database.sql(`update person set active = false where 'GOV_OFFICE_STAFF' = any(roles)`);
  const { result } = await submit();
  expect(result?.findings.map(({ code }) => code)).toEqual(['CASE_UNATTENDED']);
  await database.sql('update person set active = true');
});
