/** 国令713号第三十三条: the documents of a decision, as each may read them and take them out. */
import { describe, expect, it } from 'vitest';
import { offer } from '#test/kernel/offers.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import { record } from '#test/outside/http/documents.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople, buildUnit } from '#test/kernel/people.ts';
import { buildDocument, documentRemoved, documentsSeen, refused } from './documents.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const market = await buildUnit(database, 'market', '县市场监督管理局');
const stranger = await buildActor(database, market, [Role.UNIT_STAFF]);

const matter = (plan = {}) => buildDecision(database, people, { coUnits: [people.units.health], ...plan });
const document = (decisionId: string, wish = {}) => buildDocument(database, people, { decisionId, ...wish });

const seenBy = (actor: Actor | null, no: string) => documentsSeen(database, actor, no);
const removed = (actor: Actor | null, id: string, version = 1) =>
  documentRemoved(database, actor, id, version);

describe('阅看决策材料', () => {
  it('写明种类、名称、大小、校验值、上传人和地址', async () => {
    const { id: decisionId, no } = await matter();
    const { id } = await document(decisionId);
    expect((await seenBy(people.clerk, no)).documents).toEqual([
      {
        id,
        kind: 'RISK_REPORT',
        name: '风险评估报告.pdf',
        mediaType: 'application/pdf',
        size: 34,
        sha256: 'a'.repeat(64),
        url: `/files/${id}/${encodeURIComponent('风险评估报告.pdf')}`,
        uploadedAt: '2026-11-20T02:00:00.000Z',
        uploadedByName: people.clerk.name,
        published: false,
        version: 1,
        disclosure: null,
        withheldGround: null,
        withheldLaw: null,
        publicPartId: null,
        isPublicPart: false,
        viewerCan: [
          { action: 'remove', allowed: true, findings: [] },
          { action: 'setDisclosure', allowed: true, findings: [] },
        ],
      },
    ]);
  });

  it('公众和外单位只看到已公布的，公众看不到上传人', async () => {
    const { id: decisionId, no } = await matter();
    await document(decisionId, { name: '内部.pdf' });
    await document(decisionId, { name: '公开.pdf', published: true });
    const shown = async (actor: Actor | null) =>
      (await seenBy(actor, no)).documents.map(({ name, uploadedByName }) => [name, uploadedByName]);
    const open = ['公开.pdf', people.clerk.name];
    expect(await shown(null)).toEqual([['公开.pdf', null]]);
    expect(await shown(stranger)).toEqual([open]);
    for (const actor of [
      people.clerk,
      people.otherClerk,
      people.justiceStaff,
      people.govOffice,
      people.auditor,
    ])
      expect(await shown(actor)).toEqual([['内部.pdf', people.clerk.name], open]);
  });

  it('执行单位看得到', async () => {
    const { id: decisionId, no } = await matter({ phase: DecisionPhase.EXECUTING });
    await document(decisionId);
    await database.sql('update decision set executing_unit_ids = array[$2]::uuid[] where id = $1', [
      decisionId,
      market.id,
    ]);
    const seen = await seenBy(stranger, no);
    expect([seen.documents.length, seen.viewerCanAddDocument.allowed]).toEqual([1, true]);
  });

  it.each([
    ['承办单位', people.clerk, true],
    ['配合单位', people.otherLead, true],
    ['司法局', people.justiceStaff, true],
    ['县政府办', people.govOffice, true],
    ['外单位', stranger, false],
    ['审计员', people.auditor, false],
    ['公众', null, false],
  ])('%s能否上传、移除，事先说明', async (_name, actor, allowed) => {
    const { id: decisionId, no } = await matter();
    await document(decisionId, { published: true });
    const seen = await seenBy(actor, no);
    expect(seen.viewerCanAddDocument).toEqual({ allowed, findings: [] });
    const own = actor === people.clerk ? [] : [{ code: 'DOCUMENT_OF_ANOTHER' }];
    const findings = allowed ? [...own, { code: 'DOCUMENT_PUBLISHED' }] : [];
    expect(offer(seen.documents[0]?.viewerCan ?? [], 'remove')).toMatchObject({ allowed: false, findings });
  });

  it('事项终止以后不能再上传，事先说明', async () => {
    const { no } = await matter({ phase: DecisionPhase.TERMINATED });
    const { viewerCanAddDocument } = await seenBy(people.clerk, no);
    expect(viewerCanAddDocument).toEqual({ allowed: false, findings: [{ code: 'DOCUMENTS_CLOSED' }] });
  });
});

describe('移除决策材料', () => {
  it('没有用过的由上传人移除，别人不能移除；记入审计，不再列出；再移除一次找不到', async () => {
    const { id: decisionId, no } = await matter();
    const { id } = await document(decisionId);
    for (const actor of [people.otherClerk, people.lead, people.govOffice])
      expect(await removed(actor, id)).toEqual(refused('DOCUMENT_OF_ANOTHER'));
    expect(await removed(people.clerk, id)).toEqual({
      __typename: 'Decision',
      id: decisionId,
      documents: [],
    });
    expect((await seenBy(people.clerk, no)).documents).toEqual([]);
    expect(await removed(people.clerk, id, 2)).toEqual(['NOT_FOUND']);
    expect(await auditTrail(database)).toContainEqual(['decision.documentRemoved', 'DONE']);
  });

  it('已经公布的不能移除', async () => {
    const { id: decisionId, no } = await matter();
    const { id } = await document(decisionId, { published: true });
    expect(await removed(people.clerk, id)).toEqual(refused('DOCUMENT_PUBLISHED'));
    expect((await seenBy(null, no)).documents).toHaveLength(1);
    expect(await auditTrail(database)).toContainEqual(['decision.documentRemoved', 'REFUSED']);
  });

  it.each([
    ['所列材料中', (id: string) => ({ fileIds: ['其他', id] })],
    ['某一位专家名下', (id: string) => ({ experts: [{ name: '王某', fileIds: [id] }] })],
    ['单独一项里', (id: string) => ({ minutesFileId: id })],
  ])('决策记录%s提到的不能移除，事先就说明', async (_place, content) => {
    const { id: decisionId, no } = await matter();
    const { id } = await document(decisionId);
    const other = await document(decisionId, { name: '没有提到.pdf' });
    await record(database, decisionId, people.clerk, content(id));
    const [named, unnamed] = (await seenBy(people.clerk, no)).documents;
    expect(offer(named?.viewerCan ?? [], 'remove').findings).toEqual([{ code: 'DOCUMENT_RECORDED' }]);
    expect(offer(unnamed?.viewerCan ?? [], 'remove').allowed).toBe(true);
    expect(await removed(people.clerk, id)).toEqual(refused('DOCUMENT_RECORDED'));
    expect(await removed(people.clerk, other.id)).toMatchObject({ __typename: 'Decision' });
  });

  it('已经公布又写入记录、归档了的，理由一次说全', async () => {
    const { id: decisionId } = await matter({ phase: DecisionPhase.ARCHIVED });
    const { id } = await document(decisionId, { published: true });
    await record(database, decisionId, people.clerk, { fileIds: [id] });
    expect(await removed(people.clerk, id)).toEqual(
      refused('DOCUMENTS_CLOSED', 'DOCUMENT_PUBLISHED', 'DOCUMENT_RECORDED'),
    );
  });

  it('版本不对的不移除；外单位的找不到，公布了的也一样', async () => {
    const { id: decisionId, no } = await matter();
    const { id } = await document(decisionId);
    const open = await document(decisionId, { published: true });
    expect(await removed(people.clerk, id, 2)).toEqual(['CONFLICT']);
    expect(await removed(stranger, id)).toEqual(['NOT_FOUND']);
    expect(await removed(stranger, open.id)).toEqual(['NOT_FOUND']);
    expect(await removed(null, id)).toEqual(['UNAUTHENTICATED']);
    expect(await removed(people.auditor, id)).toEqual(['FORBIDDEN']);
    expect(await removed(people.clerk, crypto.randomUUID())).toEqual(['NOT_FOUND']);
    expect((await seenBy(people.clerk, no)).documents).toHaveLength(2);
  });
});
