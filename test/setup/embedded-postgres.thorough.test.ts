import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startPostgres } from '#server/ground/kernel/postgres/embedded-postgres.ts';
import { identityFor } from '#server/ground/kernel/postgres/postgres-identity.ts';
import { processState } from '#server/ground/kernel/process/process-state.ts';
import { holder, killed, processesWith, testFolder, testHome } from './homes.ts';

const options = { fsync: 'off' };

/** One answer from the database, as its owner. */
async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(`select ${question}`);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

/** Starts in `home`, asks, stops. */
async function during<T>(home: string, work: (postgres: EmbeddedPostgres, said: string[]) => Promise<T>) {
  const said: string[] = [];
  const postgres = await startPostgres({ home, options, report: (step) => said.push(step) });
  try {
    return await work(postgres, said);
  } finally {
    await postgres.stop();
  }
}

describe('内置数据库：任何目录、任何用户、任何时刻断电断进程都能再次启动', () => {
  const folder = testFolder();
  const home = testHome(folder, '我的 项目, “数据”');

  it('首次启动建库并说明进度：UTF-8，认得汉字，不靠本机的区域设置，路径含空格与中文', async () => {
    await during(home, async ({ ownerUrl }, said) => {
      expect(said.some((step) => step.startsWith('首次运行'))).toBe(true);
      expect(await ask(ownerUrl, `current_user || ' ' || current_database()`)).toBe('owner participation');
      expect(await ask(ownerUrl, `current_setting('server_encoding')`)).toBe('UTF8');
      expect(await ask(ownerUrl, String.raw`'决策' ~ '^\w+$' and 'Ä' ilike 'ä'`)).toBe(true);
      const locales = await ask(
        ownerUrl,
        `(select datcollate || ' ' || datctype from pg_database where datname = current_database())`,
      );
      expect(locales).toBe('C C');
    });
  });

  it('停止后什么也不留下：没有进程、套接字和锁', async () => {
    const { cluster, socketDir, real } = await during(home, async ({ socketDir, home: real, pid }) => {
      expect(processState(pid)?.zombie).toBe(false);
      expect(statSync(socketDir).mode & 0o777).toBe(0o700);
      return { cluster: join(real, 'pg'), socketDir, real };
    });
    expect(processesWith(cluster)).toEqual([]);
    expect(readdirSync(socketDir)).toEqual([]);
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(real, 'server.lock'))).toBe(false);
  });

  it('默认刷盘，只开套接字', async () => {
    const postgres = await startPostgres({ home });
    const settings = ['fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'work_mem'];
    const values = await Promise.all(
      settings.map((name) => ask(postgres.ownerUrl, `current_setting('${name}')`)),
    );
    await postgres.stop();
    expect(values).toEqual(['on', 'on', 'on', '', '32MB']);
  });

  it('同一数据目录的第二个服务被拒绝，第一个不受影响', async () => {
    await during(home, async ({ ownerUrl, pid }) => {
      await expect(startPostgres({ home, options })).rejects.toThrow(`进程${process.pid}`);
      const second = await holder(home).ready;
      expect(second).toContain(`进程${process.pid}`);
      expect(await ask(ownerUrl, '1')).toBe(1);
      expect(processState(pid)).not.toBeNull();
    });
  });

  it('服务被kill -9后，遗留的数据库先正常收尾再启动', async () => {
    const first = holder(home);
    const orphan = Number(/pid (\d+) ready/.exec(await first.ready)?.[1]);
    await killed(first.child);
    expect(processState(orphan)?.zombie).toBe(false);
    await during(home, async ({ ownerUrl, pid }, said) => {
      expect(said.join()).toContain(`进程${orphan}`);
      expect(pid).not.toBe(orphan);
      expect(processState(orphan)?.zombie ?? true).toBe(true);
      expect(await ask(ownerUrl, '1')).toBe(1);
    });
  });

  it('锁文件里的进程号已属别的程序，或已是僵尸，不妨碍启动', async () => {
    // As the database's user: PostgreSQL takes a process it may not signal for a dead one.
    const parent = spawn('sh', ['-c', '(read _ <&3) & echo $!; exec sleep 60'], {
      ...identityFor(home),
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    });
    const [line] = (await once(parent.stdout as Readable, 'data')) as [Buffer];
    const zombie = Number(line.toString());
    // The child ends only when its parent no longer is a shell, which would bury it.
    await expect.poll(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8')).toBe('sleep\n');
    (parent.stdio[3] as Writable).end();
    await expect.poll(() => processState(zombie)?.zombie).toBe(true);
    const real = await during(home, async (postgres) => postgres.home);
    for (const pid of [zombie, parent.pid]) {
      writeFileSync(join(real, 'pg/postmaster.pid'), `${pid}\n${join(real, 'pg')}\n0\n5432\n`);
      writeFileSync(join(real, 'run/.s.PGSQL.5432.lock'), `${pid}\n${join(real, 'pg')}\n0\n5432\n`);
      writeFileSync(join(real, 'server.lock'), JSON.stringify({ pid, born: 'before' }));
      expect(await during(home, ({ ownerUrl }) => ask(ownerUrl, '1'))).toBe(1);
    }
    await killed(parent);
  });

  it('数据库自己倒下时自动再启动', async () => {
    await during(home, async (postgres, said) => {
      const before = postgres.pid;
      process.kill(before, 'SIGKILL');
      // Until it is dead the old one may still answer.
      await expect.poll(() => postgres.pid).not.toBe(before);
      const answer = () => ask(postgres.ownerUrl, '1').catch(() => null);
      await expect.poll(answer).toBe(1);
      expect(said.join()).toContain('意外退出');
    });
  });

  it('建库中途被kill -9，下次启动从头建成', async () => {
    const half = testHome(folder, 'half');
    mkdirSync(half, { mode: 0o711 });
    const { child } = holder(half);
    const draft = () => readdirSync(half).find((name) => name.startsWith('pg.new-')) ?? 'none';
    const begun = () => existsSync(join(half, draft(), 'base'));
    await expect.poll(begun, { interval: 5 }).toBe(true);
    await killed(child);
    expect(await during(half, ({ ownerUrl }) => ask(ownerUrl, 'current_database()'))).toBe('participation');
  });

  it('路径过长放不下套接字时改用短目录并说明', async () => {
    const long = testHome(folder, '很长的目录'.repeat(12));
    const short = await during(long, async ({ ownerUrl, socketDir, home: real }, said) => {
      expect(await ask(ownerUrl, '1')).toBe(1);
      expect(socketDir.startsWith(real)).toBe(false);
      expect(said.join()).toContain(socketDir);
      expect(statSync(socketDir).mode & 0o777).toBe(0o700);
      return socketDir;
    });
    expect(existsSync(short)).toBe(false);
  });
});

describe.skipIf(process.getuid?.() !== 0)('root且上级目录不对外开放（0700）', () => {
  const closed = testFolder(0o700);
  const home = testHome(closed, 'data');

  it('数据改存/var/lib下以路径命名的目录，说明在何处，下次仍在那里', async () => {
    const look = async ({ home: real, ownerUrl }: EmbeddedPostgres, said: string[]) => ({
      real,
      said: said.join(),
      cluster: await ask(ownerUrl, 'system_identifier::text from pg_control_system()'),
    });
    const first = await during(home, look);
    const second = await during(home, look);
    expect(first.real).toMatch(/^\/var\/lib\/public-participation-.*-data-/);
    expect(first.said).toContain(first.real);
    expect([second.real, second.cluster]).toEqual([first.real, first.cluster]);
  });

  it('已有数据而上级目录后来关闭的，不另建空库，拒绝启动并说明', async () => {
    const cluster = join(closed, 'earlier/pg');
    mkdirSync(cluster, { recursive: true });
    writeFileSync(join(cluster, 'PG_VERSION'), '18\n');
    await expect(startPostgres({ home: join(closed, 'earlier') })).rejects.toThrow('chmod o+x');
  });
});
