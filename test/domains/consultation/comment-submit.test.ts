import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { commitmentOf } from '#server/ground/proof/commitment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked, commentInput } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const open = await buildConsultation(database, people);

const submit = (input: object) => asked(database, null, 'submitComment', { input });
const stored = (key: string) => database.sql('select * from comment where idempotency_key = $1', [key]);
const counted = async (id: string) =>
  (
    await database.sql('select sum(comments)::int as n from comment_counter where consultation_id = $1', [id])
  )[0];

describe('提交意见', () => {
  it('得到回执：受理编号、查询码、时刻、校验值；意见、状态、计数、审计一并写入', async () => {
    const matter = await buildConsultation(database, people);
    const input = commentInput(matter, {
      clauseNo: matter.clauseNos[0],
      region: '城关镇',
      group: '学生家长',
    });
    const { done: receipt } = await submit(input);
    expect(receipt).toMatchObject({
      receiptNo: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/),
      lookupCode: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{10}$/),
      submittedAt: expect.stringMatching(/^2026-11-20T02:/),
      channel: 'WEB',
    });
    const [row] = await database.sql<{ id: string; payload: string; salt: Buffer }>(
      `select c.*, s.status, k.comments, k.clause_no as counted_at from comment c
       join comment_state s on s.comment_id = c.id join comment_counter k on k.consultation_id = c.consultation_id
       where c.consultation_id = $1`,
      [matter.id],
    );
    expect(row).toMatchObject({
      status: 'RECEIVED',
      comments: 1,
      counted_at: '一',
      region: '城关镇',
      group_name: '学生家长',
    });
    expect(row && (await commitmentOf(row.salt, row.payload))).toBe(receipt?.commitment);
    const audit = await database.sql(
      'select action, outcome, target_kind, address from audit_event where target_id = $1',
      [row?.id],
    );
    expect(audit).toEqual([
      { action: 'comment.submitted', outcome: 'DONE', target_kind: 'comment', address: '127.0.0.1' },
    ]);
  });

  it('数据库一时写不进去：到了的都等着，写进去以后都有回执', async () => {
    const matter = await buildConsultation(database, people);
    const stalled = database.sql(
      'do $$ begin lock table comment in exclusive mode; perform pg_sleep(1.2); end $$',
    );
    const sent: Promise<{ done?: unknown }>[] = [];
    for (let person = 0; person < 8; person++) {
      await new Promise((passed) => setTimeout(passed, 90));
      sent.push(submit(commentInput(matter)));
    }
    const receipts = await Promise.all(sent);
    await stalled;
    expect(receipts.filter(({ done }) => !done)).toEqual([]);
    expect(await counted(matter.id)).toEqual({ n: 8 });
  });

  it('同一编号二十份同时到达：只存一条，回执相同（T6）', async () => {
    const matter = await buildConsultation(database, people);
    const input = commentInput(matter);
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(input)));
    expect(new Set(answers.map(({ done }) => JSON.stringify(done))).size).toBe(1);
    expect(answers[0]?.done?.lookupCode).toHaveLength(10);
    expect(await stored(input.idempotencyKey)).toHaveLength(1);
    expect(await counted(matter.id)).toEqual({ n: 1 });
  });

  it('同一编号而内容不同：CONFLICT，不改动已收到的', async () => {
    const input = commentInput(open);
    const first = await submit(input);
    const changes = [{ text: '另一条不同的意见。' }, { contact: '13900000002' }, { showName: true }];
    for (const change of changes)
      expect((await submit({ ...input, ...change })).errors).toEqual(['CONFLICT']);
    expect(await submit(input)).toEqual(first);
    expect(await stored(input.idempotencyKey)).toMatchObject([{ text: input.text }]);
  });

  it('告知更新以后，重复的请求仍得到原来的回执', async () => {
    const input = commentInput(open);
    const first = await submit(input);
    await database.sql(
      `insert into privacy_notice (version, text, effective_on) values (${NOTICE_TOLD + 1}, '新', '2026-11-20')`,
    );
    database.services.content.bump(['site']);
    expect(await submit(input)).toEqual(first);
    expect((await submit(commentInput(open))).refused).toEqual(['NOTICE_OUTDATED']);
    await database.sql('delete from privacy_notice where version = $1', [NOTICE_TOLD + 1]);
    database.services.content.bump(['site']);
  });

  it('姓名和联系方式只以密文保存，授权公开姓名的才写入规范化内容', async () => {
    const input = commentInput(open, {
      name: '欧阳若兰',
      contact: '13700001234',
      idempotencyKey: randomUUID(),
    });
    await submit(input);
    const [row] = await stored(input.idempotencyKey);
    const [contact] = await database.sql('select * from comment_contact where comment_id = $1', [row?.id]);
    expect(JSON.stringify([row, contact])).not.toMatch(/欧阳若兰|若兰|13700001234/);
    expect(row).toMatchObject({ display_name: '欧阳*' });
    expect(contact).toMatchObject({ has_contact: true });
    const agreed = commentInput(open, { name: '欧阳若兰', showName: true });
    await submit(agreed);
    expect(await stored(agreed.idempotencyKey)).toMatchObject([
      { display_name: '欧阳*', payload: expect.stringContaining('欧阳若兰') },
    ]);
  });

  it('匿名而没有留下任何信息的，没有密文', async () => {
    const input = commentInput(open, { identity: 'ANONYMOUS', name: null, contact: null, contactKind: null });
    await submit(input);
    const [row] = await stored(input.idempotencyKey);
    expect(await database.sql('select 1 from comment_contact where comment_id = $1', [row?.id])).toEqual([]);
  });
});

describe('样例B6', () => {
  it.each([
    ['张晓禾', {}, '张**'],
    ['买买提·阿不都', { name: '买买提·阿不都' }, '买**·阿**'],
    ['匿名', { identity: 'ANONYMOUS', name: null, contact: null, contactKind: null }, '匿名'],
    [
      '岚溪县物业协会，没有同意公开名称',
      { identity: 'ORGANISATION', organisation: '岚溪县物业协会', name: '孙会长' },
      '某单位',
    ],
    [
      '岚溪县物业协会，同意公开名称',
      { identity: 'ORGANISATION', organisation: '岚溪县物业协会', name: '孙会长', showName: true },
      '岚溪县物业协会',
    ],
  ])('%s 署名为 %3$s', async (_who, wish, shown) => {
    const { done } = await submit(commentInput(open, wish));
    const mine = await asked(database, null, 'myReceipt', {
      receiptNo: done?.receiptNo,
      lookupCode: done?.lookupCode,
    });
    expect(mine.done?.displayName).toBe(shown);
  });

  it.each([
    ['空白', '   ', 'COMMENT_BLANK'],
    ['过短', '同意', 'COMMENT_TOO_SHORT'],
    ['10001字', '好'.repeat(10_001), 'COMMENT_TOO_LONG'],
    ['只有表情', '😀👍🎉😀👍🎉', 'COMMENT_WITHOUT_WORDS'],
  ])('%s 的意见不予受理，指明是哪一项', async (_what, text, code) => {
    const input = commentInput(open, { stance: 'OTHER', text });
    expect((await submit(input)).findings).toMatchObject([{ code, fields: ['text'] }]);
    expect(await stored(input.idempotencyKey)).toEqual([]);
  });

  it('10000字、4字节字、组合字符原样收下', async () => {
    const text = `${'好'.repeat(9_990)}𠮷é😀①—“‏”`;
    const { done } = await submit(commentInput(open, { text }));
    const mine = await asked(database, null, 'myReceipt', {
      receiptNo: done?.receiptNo,
      lookupCode: done?.lookupCode,
    });
    expect(mine.done?.text).toBe(text.normalize('NFC'));
  });
});
