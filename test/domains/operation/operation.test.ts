/** 平台运行情况: the administrator reads at the desk what the metrics say; nobody else does. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { FREE_FLOOR } from '#server/ground/kernel/media/disk-room.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { release } from '#server/ground/kernel/process/release.ts';
import { Role } from '#server/law/people/role.ts';

import { ask } from '#test/kernel/ask.ts';
import { buildActor, peopledDatabase } from '#test/kernel/people.ts';

const { database, people } = await peopledDatabase('2026-12-10T02:00:00Z');
const admin = await buildActor(database, people.units.office, [Role.SYS_ADMIN]);
const { services } = database;

const QUERY = `{ operation { alarms { code fix } facts { term detail } slow { term detail } } }`;

interface Told {
  alarms: { code: string; fix: string }[];
  facts: { term: string; detail: string }[];
  slow: { term: string; detail: string }[];
}

async function operation(actor: Actor | null) {
  const { data, errors } = await ask(database, actor, { query: QUERY });
  const told = (data as { operation?: Told } | null)?.operation;
  return {
    alarms: told?.alarms.map(({ code }) => code),
    facts: Object.fromEntries(told?.facts.map(({ term, detail }) => [term, detail]) ?? []),
    slow: told?.slow ?? [],
    codes: errors?.map(({ extensions }) => extensions.code) ?? [],
  };
}

describe('平台运行情况', () => {
  it('只有系统管理员看得到', async () => {
    expect((await operation(null)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await operation(people.govOffice)).codes).toEqual(['FORBIDDEN']);
    expect((await operation(admin)).facts).toMatchObject({
      通知: '该发的都已发出',
      后台任务: '到时没有开始的0件，不再重试的0件',
      网站证书: 'PUBLIC_URL不是https地址，没有看管',
      程序版本: release(),
    });
  });

  it('该发没有发的通知、最早的等了多久', async () => {
    await database.sql(
      `insert into message (id, unique_key, kind, recipient_masked, subject, body, status, created_at)
       values ($1::uuid, $1::uuid::text, 'REMINDER', 'z***', '催', '信', 'QUEUED', app_now() - interval '90 minutes')`,
      [randomUUID()],
    );
    vi.spyOn(process, 'uptime').mockReturnValue(9999);
    const { alarms, facts } = await operation(admin);
    expect(facts).toMatchObject({ 通知: '1份没有发出，最早的等了90分钟' });
    expect(alarms).toContain('MESSAGES_STAND_STILL');
  });

  it('磁盘快满的、没有备份过的，用中文说', async () => {
    vi.spyOn(services.media, 'free').mockResolvedValue(FREE_FLOOR - 1);
    vi.spyOn(services.lastBackup, 'read').mockResolvedValue(null);
    vi.spyOn(services.config, 'backupWithinHours', 'get').mockReturnValue(26);
    const { alarms, facts } = await operation(admin);
    expect(facts).toMatchObject({ 最近一次备份: '还没有', 可用磁盘: '0.5 GB，最近30日没有存入文件' });
    expect(alarms?.slice(0, 2)).toEqual(['BACKUP_NEVER', 'DISK_FULL']);
    vi.restoreAllMocks();
  });

  it('较慢的查询说平均多久、几次，不带填入的值', async () => {
    await services.system.query("select pg_sleep(0.9), $1::text as whose, '柳树湾' as place", ['周小满']);
    const { facts, slow } = await operation(admin);
    expect(facts.较慢的查询).toMatch(/^[1-5]条，见下$/);
    const term = expect.stringMatching(/^平均\d+毫秒，1次$/);
    expect(slow).toContainEqual({ term, detail: expect.stringContaining('pg_sleep') });
    expect(JSON.stringify(slow)).not.toMatch(/周小满|柳树湾/);
  });
});
