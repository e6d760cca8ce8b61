/** 国令713号第三十三条: documents of a decision come through the door of every upload. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildUnit } from '#test/kernel/people.ts';
import { documentSite, keptFiles, storedDocuments } from './documents.ts';
import { codes } from './open-site.ts';
import { PDF } from './samples.ts';
import { done } from './uploads.ts';

const database = await testDatabase();
const { people, send, matter, executedMatter } = await documentSite(database);
const { housing, health } = people.units;
const market = await buildUnit(database, 'market', '县市场监督管理局');
const stored = () => keptFiles(database);

describe('谁可以上传决策材料', () => {
  const UNIT: readonly Role[] = [Role.UNIT_STAFF, Role.UNIT_LEAD, Role.EXECUTING_UNIT];
  const COUNTY: readonly Role[] = [
    Role.JUSTICE_STAFF,
    Role.LEGALITY_REVIEWER,
    Role.GOV_OFFICE_STAFF,
    Role.HEAD_OF_GOVERNMENT,
    Role.MARKET_SUPERVISION,
  ];

  it.each(Object.values(Role))('%s', async (role) => {
    const { id: decisionId } = await matter();
    const own = await send({ decisionId, by: await buildActor(database, housing, [role]) });
    const foreign = await send({ decisionId, by: await buildActor(database, market, [role]) });
    const expected = UNIT.includes(role) ? [201, 404] : COUNTY.includes(role) ? [201, 201] : [403, 403];
    expect([own.status, foreign.status]).toEqual(expected);
    const taken = expected.filter((status) => status === 201).length;
    expect(await storedDocuments(database, decisionId)).toHaveLength(taken);
  });

  it('配合单位、执行单位上传，公众和首次登录未改密码的不能', async () => {
    const { id: decisionId } = await matter();
    expect((await send({ decisionId, by: people.otherClerk })).status).toBe(201);
    const executed = await executedMatter();
    const executing = await buildActor(database, health, [Role.EXECUTING_UNIT]);
    expect((await send({ decisionId: executed, by: executing })).status).toBe(201);
    expect((await send({ decisionId: executed, by: people.otherClerk })).status).toBe(201);
    expect(await codes(await send({ decisionId, by: null }))).toEqual(['UNAUTHENTICATED']);
  });

  it('没有权限的，文件一个字节也不读', async () => {
    const { id: decisionId } = await matter();
    const before = stored();
    const answer = await send({ decisionId, by: people.media, bytes: Buffer.from('MZ not a document') });
    expect(await codes(answer)).toEqual(['FORBIDDEN']);
    expect(stored()).toEqual(before);
  });
});

describe('收什么样的材料', () => {
  it('存为该决策的材料，记入审计', async () => {
    const { id: decisionId } = await matter();
    const { id, url, name, sha256, mediaType } = await done(
      await send({ decisionId, name: '论证/意见.PDF' }),
    );
    expect([name, mediaType, url]).toEqual([
      '意见.pdf',
      'application/pdf',
      `/files/${id}/${encodeURIComponent('意见.pdf')}`,
    ]);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await storedDocuments(database, decisionId)).toMatchObject([
      { kind: 'EXPERT_OPINION', removed: false, uploadedById: people.clerk.id },
    ]);
    expect(await auditTrail(database)).toContainEqual(['decision.documentAdded', 'DONE']);
  });

  it.each([
    ['不是所收的类型', { bytes: Buffer.from('MZ executable') }, 'UNSUPPORTED_MEDIA_TYPE'],
    ['空文件', { bytes: Buffer.alloc(0) }, 'BAD_USER_INPUT'],
    ['材料种类不明', { fields: { kind: 'TOSTRING' } }, 'BAD_USER_INPUT'],
    ['没有说材料种类', { fields: { kind: '' } }, 'BAD_USER_INPUT'],
    ['决策编号不成样子', { decisionId: 'x' }, 'BAD_USER_INPUT'],
    ['没有这个决策', { decisionId: randomUUID() }, 'NOT_FOUND'],
    ['上传编号无效', { fields: { idempotencyKey: 'x' } }, 'BAD_USER_INPUT'],
  ])('%s的不收，什么也不留下', async (_name, sent, code) => {
    const { id: decisionId } = await matter();
    const before = stored();
    expect(await codes(await send({ decisionId, ...sent }))).toEqual([code]);
    expect(await storedDocuments(database, decisionId)).toEqual([]);
    expect(stored()).toEqual(before);
  });

  it('不超过50MB，超过的不留下', async () => {
    const { id: decisionId } = await matter();
    const before = stored();
    const huge = Buffer.alloc(50 * 1024 * 1024 + 1, 0x20);
    PDF.copy(huge);
    expect((await send({ decisionId, bytes: huge })).status).toBe(413);
    expect(stored()).toEqual(before);
    expect((await send({ decisionId, bytes: huge.subarray(0, 50 * 1024 * 1024) })).status).toBe(201);
  });

  it.each(Object.values(DecisionPhase))('%s', async (phase) => {
    const { id: decisionId } = await matter({ phase });
    const before = stored();
    const answer = await send({ decisionId });
    const over = ['DECLINED', 'TERMINATED', 'ARCHIVED'].includes(phase);
    expect(answer.status).toBe(over ? 422 : 201);
    if (!over) return;
    expect(await answer.text()).toContain('DOCUMENTS_CLOSED');
    expect(stored()).toEqual(before);
  });
});
