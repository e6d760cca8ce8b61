/** 依次升级：等的人知道在等谁，等得到，也停得下；连接断了说得明白。 */
import { describe, expect, it, vi } from 'vitest';
import { MIGRATING, migrate } from '#server/ground/kernel/migrate.ts';
import { refuseOlderRelease } from '#server/ground/kernel/newer-release.ts';
import { isStartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { takeTurn } from '#server/ground/kernel/process/take-turn.ts';
import { testDatabase } from '#test/kernel/database.ts';

const database = await testDatabase();
const { ownerUrl, appUrl } = database;

const hold = () => takeTurn(ownerUrl, MIGRATING, { report: () => undefined });

/** A second server that comes while the first migrates. */
async function second(signal?: AbortSignal) {
  const first = await hold();
  const report = vi.fn<(step: string) => void>();
  let done = false;
  const migrated = migrate(ownerUrl, appUrl, { report, signal }).then(() => (done = true));
  migrated.catch(() => undefined);
  const waits = () => expect.poll(() => report.mock.calls).toEqual([[MIGRATING.waiting]]);
  return { first, migrated, waits, done: () => done };
}

describe('另一个服务正在升级数据库', () => {
  it('后来的等，过几秒说出在等什么；先来的完成以后接着启动', async () => {
    const { first, migrated, waits, done } = await second();
    await waits();
    expect(done()).toBe(false);
    await first.release();
    expect(await migrated).toBe(true);
  });

  it('先来的进程死了，锁随连接一起没有，后来的接着升级', async () => {
    const { first, migrated, waits } = await second();
    await waits();
    await cutConnections('granted');
    expect(await migrated).toBe(true);
    await vi.waitFor(() => expect(first.lost.aborted).toBe(true));
    await first.release();
  });

  it('等的时候连接断了，说明原因，不是一串程序错误', async () => {
    const { first, migrated, waits } = await second();
    await waits();
    await cutConnections('waiting');
    const error: unknown = await migrated.catch((failed: unknown) => failed);
    expect(isStartRefused(error)).toBe(true);
    expect(String(error)).toContain('与数据库的连接断了');
    await first.release();
  });

  it('等的时候要它停，就不再等，也没有占住', async () => {
    const asked = new AbortController();
    const { first, migrated, waits } = await second(asked.signal);
    await waits();
    asked.abort();
    await expect(migrated).rejects.toBe(asked.signal.reason);
    await first.release();
    await (await hold()).release();
  });

  it('连不上的，也说明原因', async () => {
    const nowhere = ownerUrl.replace(/[^/]*$/, 'no_such_database');
    const error: unknown = await migrate(nowhere, appUrl).catch((failed: unknown) => failed);
    expect(isStartRefused(error)).toBe(true);
  });

  /** Ends the connection that holds the lock, or those that wait for it. */
  async function cutConnections(which: 'granted' | 'waiting'): Promise<void> {
    const holds = `exists (select from pg_locks l where l.pid = a.pid and l.locktype = 'advisory')`;
    const cut = await database.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity a where application_name = 'participation-turn'
       and datname = current_database() and ${which === 'granted' ? holds : `not ${holds}`}`,
    );
    expect(cut).toHaveLength(1);
  }
});

describe('数据库里有这个版本不认识的升级', () => {
  const KNOWN = ['Migration20261126000000', 'Migration20261128000000'];
  const refused =
    (...executed: string[]) =>
    () =>
      refuseOlderRelease(executed, KNOWN);

  it('都认识的、还没有升级过的、基线以前的，不拒绝', () => {
    expect(refused(...KNOWN)).not.toThrow();
    expect(refused()).not.toThrow();
    expect(refused('Migration20261125120000', 'Migration20261126000000')).not.toThrow();
  });

  it('不认识的，说出有几步、最新的是哪一步', () => {
    const later = ['Migration20270102000000', 'Migration20270101000000'];
    expect(refused(...KNOWN, ...later)).toThrow(/不认识其中2步升级（最新一步是 Migration20270102000000）/);
    expect(refused(KNOWN[0] ?? '', 'Migration20261127000000')).toThrow(/Migration20261127000000/);
  });
});
