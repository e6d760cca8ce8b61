/** 备份多久了：就绪检查对本机说，日志说；太久、没有过、日期不对，是告警；对外面不说。 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { backupAlarm, backupLine } from '#server/ground/kernel/backup/backup-alarm.ts';
import { backupFile, type BackupRecord, LastBackup } from '#server/ground/kernel/backup/last-backup.ts';
import { watchBackup } from '#server/ground/kernel/backup/watch-backup.ts';
import { FREE_FLOOR } from '#server/ground/kernel/media/disk-room.ts';
import { closeAfterFile } from '#test/kernel/closings.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { openSite } from './open-site.ts';

const database = await testDatabase();
const site = await openSite(database, { config: { backupWithinHours: 26 } });
const folder = mkdtempSync(join(tmpdir(), 'participation-backup-age-'));
closeAfterFile(() => Promise.resolve(rmSync(folder, { recursive: true, force: true })));
const HOUR_MS = 3_600_000;
const NOW = new Date('2026-12-07T02:30:00Z');
const hoursBefore = (now: Date, hours: number) => new Date(now.getTime() - hours * HOUR_MS);
const aged = (hours: number, more: Partial<BackupRecord> = {}): BackupRecord => ({
  takenAt: hoursBefore(new Date(), hours),
  folder: '2026-12-07T0230',
  files: 12,
  bytes: 3456,
  missing: 0,
  ...more,
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('告警', () => {
  it.each<[number, number, string | null, string]>([
    [26, 26, null, '到了时限还不算'],
    [26.1, 26, 'last backup too old', '过了时限'],
    [200, 0, null, '不看备份的'],
    [-0.5, 26, null, '时钟差一点'],
    [-30, 26, 'last backup dated in the future', '时钟错过一次，不能从此不响'],
  ])('%d小时以前的，限%d小时：%s（%s）', (hours, within, alarm) => {
    expect(backupAlarm({ takenAt: hoursBefore(NOW, hours) }, NOW, within)).toBe(alarm);
  });

  it('从来没有过的是，不看备份的不是', () => {
    expect([backupAlarm(null, NOW, 26), backupAlarm(null, NOW, 0)]).toEqual(['no backup yet', null]);
  });

  it('缺件的说缺几个', () => {
    const last = { ...aged(0), takenAt: hoursBefore(NOW, 5.9), missing: 2 };
    expect(backupLine(last, NOW)).toBe(
      'backup: 5 hours old, 2026-12-07T0230, 12 files, 3456 bytes, 2 files missing',
    );
  });
});

describe('数据目录里的记录', () => {
  it('写下的读得回来，不留半份；读不懂的当作没有', async () => {
    const last = new LastBackup(folder);
    expect(await last.read()).toBeNull();
    await last.keep(aged(40));
    const second = aged(3, { folder: 'second', missing: 1 });
    await last.keep(second);
    expect(await last.read()).toEqual(second);
    expect(readdirSync(folder)).toEqual(['backup.json']);
    for (const spoilt of ['{"takenAt":"2026-12', '{"takenAt":"soon","folder":"a"}', 'null']) {
      writeFileSync(backupFile(folder), spoilt);
      expect(await last.read()).toBeNull();
    }
  });
});

describe('就绪检查', () => {
  const { lastBackup, media } = database.services;
  const linesOf = async (headers = {}, from = site) => {
    const answer = await from.get('/readyz', headers);
    expect(answer.status).toBe(200);
    return (await answer.text()).trimEnd().split('\n');
  };

  it('本机来问，说备份多久了和告警；应答的状态不变', async () => {
    expect(await linesOf()).toEqual(['ready', 'backup: none', 'alarm: no backup yet']);
    await lastBackup.keep(aged(5));
    const line = 'backup: 5 hours old, 2026-12-07T0230, 12 files, 3456 bytes';
    expect(await linesOf()).toEqual(['ready', line]);
    await lastBackup.keep(aged(27));
    expect((await linesOf()).at(-1)).toBe('alarm: last backup too old');
    vi.spyOn(media, 'free').mockResolvedValue(FREE_FLOOR - 1);
    expect((await linesOf()).slice(2)).toEqual(['alarm: last backup too old', 'alarm: disk nearly full']);
  });

  it.each(['x-forwarded-for', 'forwarded', 'x-real-ip'])('经过代理（%s）的，只说就绪', async (header) => {
    expect(await linesOf({ [header]: '127.0.0.1' })).toEqual(['ready']);
  });

  it('演示系统和不看备份的，不提', async () => {
    const other = await openSite(database, { config: { backupWithinHours: 0 } });
    expect(await linesOf({}, other)).toEqual(['ready']);
  });
});

describe('日志', () => {
  const watched = async (last: BackupRecord | null, within = 26) => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    const lastBackup = { read: vi.fn(() => Promise.resolve(last)) };
    const log = { info: vi.fn() };
    const { services } = database;
    const own = { ...services, lastBackup, log, config: { ...services.config, backupWithinHours: within } };
    const run = () => watchBackup({}, own as unknown as typeof services, new AbortController().signal);
    await run();
    return { run, lastBackup, log };
  };

  it('多久了，说一次，一天以后再说；有了新的，说新的；没有备份过的由告警说', async () => {
    const first = { ...aged(0), takenAt: hoursBefore(NOW, 2) };
    const { run, lastBackup, log } = await watched(first);
    const said = (last: BackupRecord, hours: number) => [{ ...last, hours, within: 26 }, 'last backup'];
    for (const hours of [-23, -24]) {
      vi.setSystemTime(hoursBefore(NOW, hours));
      await run();
    }
    expect(log.info.mock.calls).toEqual([said(first, 2), said(first, 26)]);
    const second = { ...first, folder: '2026-12-08T0230', takenAt: hoursBefore(NOW, -23) };
    lastBackup.read.mockResolvedValue(second);
    await run();
    expect(log.info.mock.calls.at(-1)).toEqual(said(second, 1));
    lastBackup.read.mockResolvedValue(null);
    await run();
    expect(log.info).toHaveBeenCalledTimes(3);
  });

  it('不看备份的不说', async () => {
    const { lastBackup, log } = await watched(null, 0);
    expect([lastBackup.read, log.info].map((one) => one.mock.calls)).toEqual([[], []]);
  });
});
