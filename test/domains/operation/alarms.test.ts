/** 平台告警: what raises one, whom it is told to, and how often. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type AlarmFacts, alarmFinding, ALARMS, alarmsIn } from '#server/domains/operation/alarm-kinds.ts';
import { diskDaysLeft } from '#server/engines/files/disk-days.queries.ts';
import { watchAlarms } from '#server/domains/operation/watch-alarms.ts';
import { certificateEnd } from '#server/ground/kernel/certificate.ts';
import { FREE_FLOOR } from '#server/ground/kernel/media/disk-room.ts';
import { Role } from '#server/law/people/role.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildActor, peopledDatabase } from '#test/kernel/people.ts';

const NOW = new Date('2026-12-10T02:00:00Z');
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

const QUIET: AlarmFacts = {
  now: NOW,
  last: null,
  backup: null,
  free: FREE_FLOOR,
  daysLeft: null,
  queue: {
    due: 9,
    running: 1,
    later: 3,
    retrying: 2,
    failed: 4,
    failedLately: 0,
    unsent: 5,
    unsentSeconds: 3600,
    recordedAhead: false,
    archiveStands: false,
  },
  certificateEnd: null,
  up: 9999,
};
const queue = (change: Partial<NonNullable<AlarmFacts['queue']>>): Partial<AlarmFacts> => ({
  queue: { ...(QUIET.queue as NonNullable<AlarmFacts['queue']>), ...change },
});

describe('什么时候告警', () => {
  it.each<[string, Partial<AlarmFacts>, string[]]>([
    ['平常', {}, []],
    ['数据库没有应答、磁盘读不到：看得到的照样说', { queue: null, free: null, daysLeft: null }, []],
    ['没有备份过', { backup: 'no backup yet' }, ['no backup yet']],
    ['备份过了时限', { backup: 'last backup too old' }, ['last backup too old']],
    ['备份在现在之后', { backup: 'last backup dated in the future' }, ['last backup dated in the future']],
    ['磁盘差一字节到底线', { free: FREE_FLOOR - 1, daysLeft: 1 }, ['disk nearly full']],
    ['照近来的速度还有21日', { daysLeft: 21 }, ['disk full within weeks']],
    ['照近来的速度还有22日', { daysLeft: 22 }, []],
    ['通知等了一小时零一秒', queue({ unsentSeconds: 3601 }), ['messages stand still']],
    ['刚启动一小时的，还没有来得及发', { ...queue({ unsentSeconds: 9999 }), up: 3600 }, []],
    ['没有要发的，等了多久不算', queue({ unsent: 0, unsentSeconds: 9999 }), []],
    ['近一日有任务不再重试', queue({ failedLately: 1 }), ['jobs given up']],
    ['时钟比记录早', queue({ recordedAhead: true }), ['clock behind the records']],
    ['最近一段日志归档不了', queue({ archiveStands: true }), ['log archive stands still']],
    ['证书到期的那一刻', { certificateEnd: NOW }, ['certificate ended']],
    ['证书还有20日', { certificateEnd: inDays(20) }, ['certificate ends soon']],
    ['证书还有21日', { certificateEnd: inDays(21) }, []],
  ])('%s', (_, change, raised) => expect(alarmsIn({ ...QUIET, ...change })).toEqual(raised));

  it('每一项都说怎样处理', () =>
    expect(ALARMS.filter((alarm) => (alarmFinding(alarm).fix ?? '') === '')).toEqual([]));
});

it('证书到哪一刻为止，连上去看；连不上的不知道', async () => {
  const pem = readFileSync(new URL('certificate.pem', import.meta.url), 'utf8');
  const server = createServer({ key: pem, cert: pem });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  expect(await certificateEnd(`https://localhost:${port}`)).toEqual(new Date('2026-12-21T09:05:36Z'));
  await new Promise((done) => void server.close(done));
  expect(await certificateEnd(`https://localhost:${port}`)).toBeNull();
});

describe('告知系统管理员', async () => {
  const { database, people } = await peopledDatabase(NOW.toISOString());
  const { services } = database;
  const sql: typeof database.sql = (text, values) => database.sql(text, values);
  const first = await buildActor(database, people.units.office, [Role.SYS_ADMIN]);
  await sql('update person set email = $1 where id = $2', ['yun@example.test', first.id]);
  afterEach(() => void vi.restoreAllMocks());

  /** Another server each time: what this one said is no business of the next. */
  const watch = () =>
    watchAlarms(
      {},
      { ...services, config: { ...services.config, backupWithinHours: 0 } },
      new AbortController().signal,
    );
  const told = async () =>
    (
      await sql<{ subject: string }>(`select subject from message where unique_key like 'ALARM:DISK_FULL:%'`)
    ).map(({ subject }) => subject);

  it('一项告警一日一次，几台服务器也一次；第二日还在的，再告知', async () => {
    vi.spyOn(services.media, 'free').mockResolvedValue(FREE_FLOOR - 1);
    vi.spyOn(services.log, 'error').mockReturnValue();
    await watch();
    await watch();
    expect(await told()).toEqual(['平台告警：存放文件的磁盘快满了，附件已经不收']);
    await database.setClock('2026-12-11T02:00:00Z');
    await watch();
    expect(await told()).toHaveLength(2);
  });

  it('磁盘照最近30日存入的文件还可用几日；更早的不算', async () => {
    const { id } = await buildConsultation(database, people);
    const stored = (key: string, size: number, ago: string) =>
      sql(
        `insert into attachment (id, kind, consultation_id, name, media_type, size, sha256, storage_key, uploaded_at)
         values (gen_random_uuid(), 'DRAFT', $1, 'a', 'a', $2, 'a', $3, app_now() - $4::interval)`,
        [id, size, key, ago],
      );
    const before = await diskDaysLeft(services.system, 20_000);
    await stored('earlier', 9_000_000, '31 days');
    expect(await diskDaysLeft(services.system, 20_000)).toBe(before);
    await stored('lately', 3_000_000, '29 days');
    expect(await diskDaysLeft(services.system, 20_000_000)).toBe(200);
  });
});
