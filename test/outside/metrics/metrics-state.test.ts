/** 监控说的情形：后台任务、没有发的信、数据库的连接、看直播的人、备份、磁盘；不应答的数据库也是一个读数。 */
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addJob } from '#server/ground/kernel/jobs.ts';
import { release } from '#server/ground/kernel/process/release.ts';
import { FREE_FLOOR } from '#server/ground/kernel/media/disk-room.ts';
import { openLiveRoom } from '#test/domains/playback/live-room.ts';
import { EventStream } from '#test/outside/http/event-stream.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { scrape, valueOf } from './scrape.ts';

const { database, running } = await openLiveRoom();
const { services } = database;
const site = await openSite(database, { config: { metricsPort: 0, backupWithinHours: 26 } });
const now = async (series: string) => valueOf(await scrape(site), series);

afterEach(() => vi.restoreAllMocks());

describe('在等什么', () => {
  it('后台任务按办的情形计，办不成的另计', async () => {
    const add = (task: string, at?: Date) =>
      services.database.em
        .fork()
        .transactional((em) => addJob(em.getKysely(), task, {}, at ? { runAt: at } : {}));
    const jobs = async () => {
      const text = await scrape(site);
      return ['due', 'later', 'retrying', 'failed', 'running'].map((state) =>
        valueOf(text, `participation_jobs{state="${state}"}`),
      );
    };
    await database.sql('delete from graphile_worker._private_jobs');
    expect(await jobs()).toEqual([0, 0, 0, 0, 0]);
    await add('a');
    await add('b', new Date('2099-01-01T00:00:00Z'));
    await add('c', new Date('2099-01-01T00:00:00Z'));
    await add('d');
    await add('e');
    const set = (task: string, change: string) =>
      database.sql(`update graphile_worker._private_jobs set ${change} where task_id =
        (select id from graphile_worker._private_tasks where identifier = '${task}')`);
    await set('c', 'attempts = 3');
    await set('d', 'attempts = max_attempts');
    await set('e', "locked_at = now(), locked_by = 'x'");
    expect(await jobs()).toEqual([1, 1, 1, 1, 1]);
  });

  it('该发没有发的信，最早的等了多久；等到早上再发的不算', async () => {
    const put = (status: string, age: string, morning: string | null = null) =>
      database.sql(
        `insert into message (id, unique_key, kind, recipient_masked, subject, body, status, created_at, not_before)
         values ($1::uuid, $1::uuid::text, 'REMINDER', 'z***', '催', '信', $2, app_now() - $3::interval, app_now() + $4::interval)`,
        [randomUUID(), status, age, morning],
      );
    expect(await now('participation_messages_unsent')).toBe(0);
    await put('QUEUED', '10 minutes');
    await put('QUEUED', '3 hours', '-1 hour');
    await put('QUEUED', '5 hours', '2 hours');
    await put('SENT', '9 hours');
    const text = await scrape(site);
    expect(valueOf(text, 'participation_messages_unsent')).toBe(2);
    const oldest = valueOf(text, 'participation_messages_unsent_oldest_seconds') ?? 0;
    expect(Math.abs(oldest - 3600)).toBeLessThan(60);
  });

  it('数据库的连接：用着几条，最多几条，几个在等', async () => {
    const used = 'participation_database_connections{pool="system",state="used"}';
    const before = (await now(used)) ?? Number.NaN;
    const held = await Promise.all([services.system.connect(), services.system.connect()]);
    expect(((await now(used)) ?? 0) - before).toBe(2);
    for (const client of held) client.release();
    const text = await scrape(site);
    expect(valueOf(text, used)).toBe(before);
    const told = [
      'connections_max{pool="system"}',
      'connections_max{pool="requests"}',
      'waiting{pool="system"}',
    ];
    expect(told.map((one) => valueOf(text, `participation_database_${one}`))).toEqual([8, 16, 0]);
    expect(valueOf(text, 'participation_database_lines_in_flight{pool="reading"}')).toBe(0);
  });

  it('数据库不应答的，说它不应答，别的照说', async () => {
    vi.spyOn(services.system, 'query').mockRejectedValue(new Error('gone'));
    const text = await scrape(site);
    expect(valueOf(text, 'participation_database_up')).toBe(0);
    expect(text).not.toMatch(/^participation_(?:jobs|messages)/m);
    expect(valueOf(text, `participation_build_info{version="${release()}"}`)).toBe(1);
    vi.restoreAllMocks();
    expect(await now('participation_database_up')).toBe(1);
  });
});

it('正在看直播的人数', async () => {
  const meeting = await running();
  const viewers = 'participation_live_viewers{kind="meeting"}';
  const before = (await now(viewers)) ?? Number.NaN;
  const viewer = await new EventStream(`${site.url}/huiyi/${meeting.no}/zhibo/events`).open();
  await viewer.until(() => true);
  expect(((await now(viewers)) ?? 0) - before).toBe(1);
  viewer.close();
  await expect.poll(() => now(viewers)).toBe(before);
});

it('备份的年龄、磁盘的余地、告警；进程自己的忙闲', async () => {
  const alarm = (name: string) => `participation_alarm{alarm="${name}"}`;
  const bare = await scrape(site);
  expect(valueOf(bare, 'participation_backup_age_seconds')).toBeNull();
  expect(valueOf(bare, alarm('no backup yet'))).toBe(1);
  const takenAt = new Date(Date.now() - 27 * 3_600_000);
  await services.lastBackup.keep({ takenAt, folder: '周小满', files: 3, bytes: 42, missing: 1 });
  vi.spyOn(services.media, 'free').mockResolvedValue(FREE_FLOOR - 1);
  const text = await scrape(site);
  expect(text).not.toContain('周小满');
  expect(Math.abs((valueOf(text, 'participation_backup_age_seconds') ?? 0) - 27 * 3600)).toBeLessThan(60);
  expect(valueOf(text, 'participation_backup_missing_files')).toBe(1);
  expect(valueOf(text, 'participation_disk_free_bytes')).toBe(FREE_FLOOR - 1);
  const raised = ['no backup yet', 'last backup too old', 'disk nearly full'];
  expect(raised.map((one) => valueOf(text, alarm(one)))).toEqual([0, 1, 1]);
  expect(valueOf(text, 'nodejs_eventloop_lag_seconds')).not.toBeNull();
  expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(0);
});
