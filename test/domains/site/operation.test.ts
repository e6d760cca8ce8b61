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

const QUERY = `{ operation { version alarms backupWatched backupAt backupFolder backupMissing diskFree
  jobsFailed messagesUnsent unsentMinutes } }`;

async function operation(actor: Actor | null) {
  const { data, errors } = await ask(database, actor, { query: QUERY });
  return {
    told: (data as { operation?: Record<string, unknown> } | null)?.operation,
    codes: errors?.map(({ extensions }) => extensions.code) ?? [],
  };
}

describe('平台运行情况', () => {
  it('只有系统管理员看得到', async () => {
    expect((await operation(null)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await operation(people.govOffice)).codes).toEqual(['FORBIDDEN']);
    expect((await operation(admin)).told).toMatchObject({
      version: release(),
      messagesUnsent: 0,
      jobsFailed: 0,
    });
  });

  it('该发没有发的通知、最早的等了多久', async () => {
    await database.sql(
      `insert into message (id, unique_key, kind, recipient_masked, subject, body, status, created_at)
       values ($1::uuid, $1::uuid::text, 'REMINDER', 'z***', '催', '信', 'QUEUED', app_now() - interval '90 minutes')`,
      [randomUUID()],
    );
    expect((await operation(admin)).told).toMatchObject({ messagesUnsent: 1, unsentMinutes: 90 });
  });

  it('磁盘快满的、没有备份过的，用中文说', async () => {
    vi.spyOn(services.media, 'free').mockResolvedValue(FREE_FLOOR - 1);
    vi.spyOn(services.lastBackup, 'read').mockResolvedValue(null);
    vi.spyOn(services.config, 'backupWithinHours', 'get').mockReturnValue(26);
    const { told } = await operation(admin);
    expect(told).toMatchObject({ backupWatched: true, backupAt: null });
    expect(told?.alarms).toEqual(['还没有备份过', '存放文件的磁盘快满了，附件已经不收']);
    vi.restoreAllMocks();
  });
});
