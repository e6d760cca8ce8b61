/** Documents of a decision, once they have come: read by row security, sent twice, taken out, swept away. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jobs } from '#server/engines/files/attachment.jobs.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildUnit } from '#test/kernel/people.ts';
import { documentSite, keptFiles, publish, record, storedDocuments } from './documents.ts';
import { codes, openSite, signedIn } from './open-site.ts';
import { DOCX, PDF } from './samples.ts';
import { done } from './uploads.ts';

const database = await testDatabase();
const { people, site, send, matter, executedMatter } = await documentSite(database);
const market = await buildUnit(database, 'market', '县市场监督管理局');
const stored = () => keptFiles(database);

describe('同一编号重复上传', () => {
  it('得到同一材料，只存一份；换了文件、换了种类的不行', async () => {
    const { id: decisionId } = await matter();
    const fields = { idempotencyKey: randomUUID() };
    const before = stored().length;
    const first = await done(await send({ decisionId, fields }));
    expect((await done(await send({ decisionId, fields }))).id).toBe(first.id);
    expect(await codes(await send({ decisionId, fields, bytes: DOCX }))).toEqual(['CONFLICT']);
    expect(await codes(await send({ decisionId, fields: { ...fields, kind: 'DRAFT' } }))).toEqual([
      'CONFLICT',
    ]);
    expect(await storedDocuments(database, decisionId)).toHaveLength(1);
    expect(stored()).toHaveLength(before + 1);
  });

  it('同时到达的也只存一份', async () => {
    const { id: decisionId } = await matter();
    const fields = { idempotencyKey: randomUUID() };
    const before = stored().length;
    const answers = await Promise.all(Array.from({ length: 6 }, () => send({ decisionId, fields })));
    const ids = await Promise.all(answers.map(async (answer) => (await done(answer)).id));
    expect(new Set(ids).size).toBe(1);
    expect(stored()).toHaveLength(before + 1);
  });

  it('答复丢了、服务重新启动以后再传，还是同一材料，照样读得到', async () => {
    const { id: decisionId } = await matter();
    const fields = { idempotencyKey: randomUUID() };
    const before = await openSite(database);
    const first = await done(await send({ decisionId, fields, at: before }));
    await before.stop();
    const after = await openSite(database);
    expect((await done(await send({ decisionId, fields, at: after }))).id).toBe(first.id);
    const answer = await after.get(first.url, await signedIn(database, people.clerk));
    expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
  });

  it('已经移除的不再当作收到', async () => {
    const { id: decisionId } = await matter();
    const fields = { idempotencyKey: randomUUID() };
    await done(await send({ decisionId, fields }));
    await database.sql('update decision_file set removed_at = app_now() where decision_id = $1', [
      decisionId,
    ]);
    expect(await codes(await send({ decisionId, fields }))).toEqual(['CONFLICT']);
  });
});

describe('读取材料', () => {
  const statuses = async (url: string, requesters: readonly (Actor | null)[]) => {
    const found: number[] = [];
    for (const requester of requesters)
      found.push((await site.get(url, requester ? await signedIn(database, requester) : {})).status);
    return found;
  };

  it('公布以前只有本事项的单位和县里的岗位读得到，公布以后人人可读', async () => {
    const decisionId = await executedMatter();
    const { id, url } = await done(await send({ decisionId }));
    const stranger = await buildActor(database, market, [Role.UNIT_STAFF]);
    const inside = [people.clerk, people.otherClerk, people.justiceStaff, people.auditor];
    const outside = [null, stranger, people.admin, people.media];
    expect(await statuses(url, inside)).toEqual([200, 200, 200, 200]);
    expect(await statuses(url, outside)).toEqual([404, 404, 404, 404]);
    await publish(database, id);
    expect(await statuses(url, outside)).toEqual([200, 200, 200, 200]);
  });

  it('移除的谁也读不到', async () => {
    const { id: decisionId } = await matter();
    const { url } = await done(await send({ decisionId }));
    await database.sql('update decision_file set removed_at = app_now() where decision_id = $1', [
      decisionId,
    ]);
    expect(await statuses(url, [null, people.clerk, people.govOffice])).toEqual([404, 404, 404]);
  });
});

it('移除一天以后清除文件，留下记载；记录提到的、没有移除的不动', async () => {
  const { id: decisionId } = await matter();
  const names = ['移除已久', '刚刚移除', '写入记录', '没有移除'];
  const ids: string[] = [];
  for (const name of names) ids.push((await done(await send({ decisionId, name: `${name}.pdf` }))).id);
  await record(database, decisionId, people.clerk, { experts: [{ fileIds: [ids[2]] }] });
  await database.sql(
    `update decision_file set removed_at = app_now() - case id when $1 then interval '23 hours' else interval '25 hours' end
     where decision_id = $3 and id <> $2`,
    [ids[1], ids[3], decisionId],
  );
  await jobs['sweep-attachments']({}, database.services);
  const rows = await storedDocuments(database, decisionId);
  const sizes = await Promise.all(rows.map(({ storageKey }) => database.services.media.size(storageKey)));
  expect(sizes.map((size) => size !== null)).toEqual([false, true, true, true]);
});
