import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CommentInput } from '#schema/consultation/comment-input.ts';
import { submitComment } from '#server/domains/consultation/comment/submit-comment.ts';
import { attachmentToken } from '#server/ground/kernel/attachment-token.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked, commentInput } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);

const submit = (input: object) => asked(database, null, 'submitComment', { input });
const counted = async (id: string) =>
  (
    await database.sql('select sum(comments)::int as n from comment_counter where consultation_id = $1', [id])
  )[0];

describe('合批提交', () => {
  it('一行坏数据只使它自己失败，同批的人都得到回执', async () => {
    const matter = await buildConsultation(database, people);
    const inputs = Array.from({ length: 41 }, (_, index) =>
      // Past the door, which refuses NUL: what JSON can say and PostgreSQL cannot store.
      commentInput(matter, index === 23 ? { region: '坏\u0000' } : {}),
    );
    const context = contextOf(database, null);
    const results = await Promise.allSettled(
      inputs.map((input) => submitComment(context, input as unknown as CommentInput)),
    );
    expect(results.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []))).toEqual([23]);
    const receipts = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(new Set(receipts.map((one) => ('receiptNo' in one ? one.receiptNo : ''))).size).toBe(40);
    expect(await counted(matter.id)).toEqual({ n: 40 });
    const done = await database.sql(
      `select count(*)::int as n from audit_event a join comment c on c.id::text = a.target_id
       where c.consultation_id = $1 and a.outcome = 'DONE'`,
      [matter.id],
    );
    expect(done).toEqual([{ n: 40 }]);
  });

  it('两百人同时提交：全部受理，只用少数几条语句，也不重复计数', async () => {
    const matter = await buildConsultation(database, people);
    const context = contextOf(database, null);
    await submitComment(context, commentInput(matter) as unknown as CommentInput);
    const { system } = database.services;
    const real = system.query.bind(system) as (...query: unknown[]) => unknown;
    let statements = 0;
    Object.assign(system, { query: (...query: unknown[]) => ((statements += 1), real(...query)) });
    const inputs = Array.from({ length: 200 }, () => commentInput(matter) as unknown as CommentInput);
    const results = await Promise.all(inputs.map((input) => submitComment(context, input)));
    Object.assign(system, { query: real });
    expect(results.every((one) => 'receiptNo' in one)).toBe(true);
    expect(await counted(matter.id)).toEqual({ n: 201 });
    expect(statements).toBeLessThan(20);
  });
});

describe('附件', () => {
  const upload = async (matter: BuiltConsultation, wish: { size?: number; kind?: string } = {}) => {
    const id = randomUUID();
    await database.sql(
      `insert into attachment (id, consultation_id, kind, name, media_type, size, sha256, storage_key, uploaded_at)
       values ($1::uuid, $2, $3, '说明.pdf', 'application/pdf', $4, $5, $1::uuid::text, app_now())`,
      [id, matter.id, wish.kind ?? 'COMMENT', wish.size ?? 1000, `sha-${id}`],
    );
    return { id, token: attachmentToken(database.services.seal, id) };
  };

  it('先上传的附件随意见一并归入，校验值包含每个附件', async () => {
    const matter = await buildConsultation(database, people);
    const [one, two] = [await upload(matter), await upload(matter)];
    const input = commentInput(matter, { attachmentTokens: [two.token, one.token] });
    const { done } = await submit(input);
    const mine = await asked(database, null, 'myReceipt', {
      receiptNo: done?.receiptNo,
      lookupCode: done?.lookupCode,
    });
    expect(mine.done?.attachments).toHaveLength(2);
    expect(JSON.parse(String(mine.done?.payload))).toMatchObject({
      attachments: [`sha-${two.id}`, `sha-${one.id}`],
    });
    expect(
      await database.sql(
        'select attached_at is not null as held from attachment where consultation_id = $1',
        [matter.id],
      ),
    ).toEqual([{ held: true }, { held: true }]);
    expect(await submit(input)).toEqual({ done });
  });

  it('同一附件同时用在两条意见里：只有一条得到它，另一条请重新上传', async () => {
    const matter = await buildConsultation(database, people);
    const { token } = await upload(matter);
    const [one, other] = [commentInput(matter), commentInput(matter)].map((input) => ({
      ...input,
      attachmentTokens: [token],
    }));
    const answers = await Promise.all([submit(one ?? {}), submit(other ?? {})]);
    expect(answers.filter(({ done }) => done)).toHaveLength(1);
    expect(await counted(matter.id)).toEqual({ n: 1 });
    const lost = answers[0]?.done ? other : one;
    expect((await submit(lost ?? {})).refused).toEqual(['ATTACHMENT_GONE']);
  });

  it.each([
    ['别的征求意见的附件', 'other'],
    ['征求意见材料', 'dossier'],
    ['伪造的凭证', 'forged'],
  ])('%s 不能归入意见', async (_what, kind) => {
    const matter = await buildConsultation(database, people);
    const tokens: Record<string, () => Promise<string>> = {
      other: async () => (await upload(await buildConsultation(database, people))).token,
      dossier: async () => (await upload(matter, { kind: 'DRAFT' })).token,
      forged: async () => database.services.seal.close(randomUUID(), 'session').toString('base64url'),
    };
    const input = commentInput(matter, { attachmentTokens: [await tokens[kind]?.()] });
    expect((await submit(input)).refused).toEqual(['ATTACHMENT_GONE']);
    expect(await counted(matter.id)).toEqual({ n: null });
  });

  it('个数和大小按本县设定', async () => {
    const matter = await buildConsultation(database, people);
    const many: { token: string }[] = [];
    for (let file = 0; file < 6; file++) many.push(await upload(matter));
    expect(
      (await submit(commentInput(matter, { attachmentTokens: many.map(({ token }) => token) }))).refused,
    ).toEqual(['TOO_MANY_ATTACHMENTS']);
    const large = await upload(matter, { size: 11 * 1024 * 1024 });
    expect((await submit(commentInput(matter, { attachmentTokens: [large.token] }))).refused).toEqual([
      'ATTACHMENT_TOO_LARGE',
    ]);
  });
});
