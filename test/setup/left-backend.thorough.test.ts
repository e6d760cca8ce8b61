/** 内置数据库：留下一句没有算完的查询，也能再次启动。 */
import pg from 'pg';
import { expect, it } from 'vitest';
import { startPostgres } from '#server/ground/kernel/postgres/embedded-postgres.ts';
import { holder, killed, testFolder, testHome } from './homes.ts';

/** One answer from the database. */
async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(`select ${question} as answer`);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

it('服务和数据库都被kill -9，还有一句没有算完的查询：先结束它，再启动', async () => {
  const home = testHome(testFolder(), 'data');
  const first = holder(home);
  const [, postmaster, url] = /pid (\d+) ready (\S+)/.exec(await first.ready) ?? [];
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  // Counts for minutes, and never looks whether its postmaster lives.
  const counting = client
    .query('select count(*) from generate_series(1, 20000000000)')
    .catch(() => undefined);
  await expect
    .poll(() =>
      ask(
        url ?? '',
        `(select count(*)::int from pg_stat_activity where query like '%20000000000%' and pid <> pg_backend_pid())`,
      ),
    )
    .toBe(1);
  await killed(first.child);
  process.kill(Number(postmaster), 'SIGKILL');
  const postgres = await startPostgres({ home, options: { fsync: 'off' } });
  expect(await ask(postgres.ownerUrl, '1')).toBe(1);
  await postgres.stop();
  await counting;
});
