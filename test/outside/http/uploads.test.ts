import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jobs } from '#server/engines/files/attachment.jobs.ts';
import { filesOf } from '#server/domains/consultation/comment/comment-files.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { codes } from './open-site.ts';
import { DOCX } from './samples.ts';
import { done, uploads } from './uploads.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { upload } = await uploads(database, people);

describe('谁可以为什么事上传', () => {
  it('征求意见期间，任何人可以上传意见的附件，得到只有自己有的凭据', async () => {
    const { id: consultationId } = await buildConsultation(database, people, {});
    const { id, token } = await done(await upload({ fields: { consultationId } }));
    expect(token).not.toContain(id);
    const files = await filesOf(database.services, {
      attachmentTokens: [token],
      consultationId,
      idempotencyKey: randomUUID(),
    });
    expect(files.map((file) => file.id)).toEqual([id]);
  });

  it.each([
    ['还没有公布', { state: 'APPROVED' }, 422],
    ['已经截止', { opensOn: '2026-09-01', closesOn: '2026-10-10', state: 'CLOSED' }, 422],
    ['已经撤回', { state: 'WITHDRAWN' }, 422],
  ] as const)('%s的征求意见不收附件', async (_name, wish, status) => {
    const { id } = await buildConsultation(database, people, { ...wish });
    const answer = await upload({ fields: { consultationId: id } });
    expect(answer.status).toBe(status);
    expect(JSON.stringify(await answer.json())).toContain('WRONG_STAGE');
  });

  it('征求意见材料由本单位工作人员在拟稿时添加，立即生效', async () => {
    const { id: consultationId } = await buildConsultation(database, people, { state: 'DRAFT' });
    const fields = { purpose: 'dossier', kind: 'BASIS', consultationId };
    const { id } = await done(await upload({ fields, by: people.clerk }));
    const [row] = await database.sql(
      'select kind, attached_at is not null as attached, uploaded_by_id from attachment where id = $1',
      [id],
    );
    expect(row).toEqual({ kind: 'BASIS', attached: true, uploaded_by_id: people.clerk.id });
    expect((await upload({ fields, by: people.otherClerk })).status).toBe(404);
    expect(await codes(await upload({ fields }))).toEqual(['UNAUTHENTICATED']);
    expect(await codes(await upload({ fields, by: people.secrecy }))).toEqual(['FORBIDDEN']);
    const passed = await buildConsultation(database, people, { state: 'APPROVED' });
    expect(
      (await upload({ fields: { ...fields, consultationId: passed.id }, by: people.clerk })).status,
    ).toBe(422);
    expect(
      (await auditTrail(database))
        .filter(([action]) => action === 'attachment.attached')
        .map(([, outcome]) => outcome),
    ).toEqual(expect.arrayContaining(['DONE', 'DENIED', 'REFUSED']));
  });

  it('已经公布的，作更正附件收下，不列在材料里；作材料不收，没有公布的不收更正附件', async () => {
    const { id: consultationId, no } = await buildConsultation(database, people, {});
    const fields = { purpose: 'correction', kind: 'BASIS', consultationId };
    const drafted = await buildConsultation(database, people, { state: 'DRAFT' });
    for (const wrong of [{ purpose: 'dossier' }, { consultationId: drafted.id }]) {
      const refused = await upload({ fields: { ...fields, ...wrong }, by: people.clerk });
      expect(refused.status).toBe(422);
      expect(JSON.stringify(await refused.json())).toContain('WRONG_STAGE');
    }
    expect(await codes(await upload({ fields }))).toEqual(['UNAUTHENTICATED']);
    const { id } = await done(await upload({ fields, by: people.clerk }));
    const [row] = await database.sql('select attached_at from attachment where id = $1', [id]);
    expect(row).toEqual({ attached_at: null });
    const answer = await ask(database, null, {
      query: `{ consultation(no: "${no}", round: 1) { attachments { id } } }`,
    });
    expect(answer).toMatchObject({ data: { consultation: { attachments: [] } } });
  });

  it('来信扫描件由工作人员上传，等代录时用', async () => {
    const { id: consultationId } = await buildConsultation(database, people, {});
    const { id } = await done(
      await upload({ fields: { purpose: 'scan', consultationId }, by: people.clerk }),
    );
    const [row] = await database.sql('select kind, attached_at from attachment where id = $1', [id]);
    expect(row).toEqual({ kind: 'SCAN', attached_at: null });
    expect(await codes(await upload({ fields: { purpose: 'scan', consultationId } }))).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  it.each([
    ['用途不明', { purpose: 'toString' }],
    ['不属于任何征求意见', { consultationId: 'x' }],
    ['材料种类不明', { purpose: 'dossier', kind: 'COMMENT' }],
    ['更正附件种类不明', { purpose: 'correction', kind: 'SCAN' }],
    ['上传编号无效', { idempotencyKey: 'x' }],
  ])('%s的不收', async (_name, fields) => {
    expect(await codes(await upload({ fields }))).toEqual(['BAD_USER_INPUT']);
  });

  it('同一编号重复上传同一文件得到同一附件，换了文件则不行', async () => {
    const { id: consultationId } = await buildConsultation(database, people, {});
    const fields = { consultationId, idempotencyKey: randomUUID() };
    const [one, two] = [await done(await upload({ fields })), await done(await upload({ fields }))];
    expect(two.id).toBe(one.id);
    expect(await codes(await upload({ fields, bytes: DOCX }))).toEqual(['CONFLICT']);
    const others = await database.sql('select id from attachment where consultation_id = $1', [
      consultationId,
    ]);
    expect(others).toHaveLength(1);
  });
});

it('上传后一天没有随意见提交的附件，连同文件一起清除', async () => {
  const [old, fresh] = [await done(await upload()), await done(await upload())];
  await database.sql("update attachment set uploaded_at = app_now() - interval '25 hours' where id = $1", [
    old.id,
  ]);
  const [row] = await database.sql<{ storage_key: string }>(
    'select storage_key from attachment where id = $1',
    [old.id],
  );
  await jobs['sweep-attachments']({}, database.services);
  const left = await database.sql<{ id: string }>('select id from attachment where id in ($1, $2)', [
    old.id,
    fresh.id,
  ]);
  expect(left.map(({ id }) => id)).toEqual([fresh.id]);
  expect(await database.services.media.size(row?.storage_key ?? '')).toBeNull();
});
