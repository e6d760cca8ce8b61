/** 国令713号第三十三条: who may take the file of a decision. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import { buildActor, buildUnit } from '#test/kernel/people.ts';
import { signedIn } from '#test/outside/http/open-site.ts';
import { fileRoom } from './room.ts';

const { database, people, site, matter, fetchFile, take, made } = await fileRoom();
const market = await buildUnit(database, 'market', '县市场监督管理局');

describe('谁可以调取卷宗', () => {
  const UNIT: readonly Role[] = [Role.UNIT_STAFF, Role.UNIT_LEAD];
  const COUNTY: readonly Role[] = [
    Role.JUSTICE_STAFF,
    Role.LEGALITY_REVIEWER,
    Role.GOV_OFFICE_STAFF,
    Role.GOV_LEADER,
    Role.HEAD_OF_GOVERNMENT,
    Role.AUDITOR,
  ];

  it.each(Object.values(Role))('%s', async (role) => {
    const { no } = await matter();
    const own = await buildActor(database, people.units.housing, [role]);
    const foreign = await buildActor(database, market, [role]);
    const expected = UNIT.includes(role)
      ? [200, 404]
      : COUNTY.includes(role)
        ? [200, 200]
        : role === Role.ARCHIVIST
          ? [404, 404]
          : [403, 403];
    expect([(await fetchFile(no, own)).status, (await fetchFile(no, foreign)).status]).toEqual(expected);
    expect([(await made(no, own)) !== null, (await made(no, foreign)) !== null]).toEqual(
      expected.map((status) => status === 200),
    );
  });

  it('没有登录的不能，也看不到有没有生成过', async () => {
    const { no } = await matter();
    await take(no);
    expect((await fetchFile(no, null)).status).toBe(401);
    expect(await made(no, null)).toBeNull();
  });

  it('档案员在决策办结后可以', async () => {
    const { no } = await matter({ phase: DecisionPhase.COMPLETED });
    expect((await fetchFile(no, people.archivist)).status).toBe(200);
    expect(await made(no, people.archivist)).toMatchObject({
      made: [{ generatedBy: people.archivist.name }],
    });
  });

  it('首次登录没有改密码的不能', async () => {
    const { no } = await matter();
    const fresh = await buildActor(database, people.units.housing, [Role.UNIT_STAFF]);
    await database.sql('update person set must_change_password = true where id = $1', [fresh.id]);
    expect((await fetchFile(no, fresh)).status).toBe(403);
  });

  it.each(['2026-999', '%00', '%E0%A4%A', '..%2F..%2Fetc', "2026-001'--"])(
    '没有 %s 这样的卷宗',
    async (no) => {
      const answer = await site.get(`/juanzong/${no}`, await signedIn(database, people.govOffice));
      expect(answer.status).toBe(404);
    },
  );

  it('调取和被拒都记入审计，写明清单的摘要', async () => {
    const { no } = await matter();
    const { answer } = await take(no);
    await fetchFile(no, people.otherLead);
    await fetchFile(no, await buildActor(database, market, [Role.UNIT_STAFF]));
    const rows = await database.sql<{ outcome: string; detail: string }>(
      `select outcome, detail from audit_event where action = 'decision.fileMade' and detail like $1 order by at, id`,
      [`${no}%`],
    );
    expect(rows).toEqual([
      { outcome: 'DONE', detail: `${no} ${answer.headers.get('x-manifest-sha256')}` },
      { outcome: 'DONE', detail: expect.stringContaining(no) },
      { outcome: 'DENIED', detail: no },
    ]);
  });
});

it('HEAD 不生成卷宗', async () => {
  const { no } = await matter();
  const answer = await fetch(`${site.url}/juanzong/${no}`, {
    method: 'HEAD',
    headers: await signedIn(database, people.clerk),
  });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
  expect((await made(no, people.clerk))?.made).toEqual([]);
});

it('POST 不是调取卷宗的办法', async () => {
  const { no } = await matter();
  const answer = await site.post(`/juanzong/${no}`, '', await signedIn(database, people.clerk));
  expect(answer.status).toBe(404);
});
