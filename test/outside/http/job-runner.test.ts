import { expect, it } from 'vitest';
import { JOBS } from '#server/outside/wiring/jobs.ts';
import { addJob } from '#server/ground/kernel/jobs.ts';
import { JobRunner } from '#server/ground/kernel/process/worker.ts';
import { clientOf } from '#server/ground/kernel/database.ts';
import { lockConnection, tryLock } from '#server/ground/kernel/session-lock.ts';
import { closeAfterFile } from '#test/kernel/closings.ts';
import { testDatabase } from '#test/kernel/database.ts';

const database = await testDatabase();
const { services } = database;
const queue = (task: string, payload: object) =>
  services.database.em.fork().transactional((em) => addJob(em.getKysely(), task, payload));

it('提交了的后台任务会办，撤销了的不会；停止时办完手上的', async () => {
  const done: unknown[] = [];
  let begun = () => {};
  let release = () => {};
  const inside = new Promise<void>((resolve) => (begun = resolve));
  const gate = new Promise<void>((resolve) => (release = resolve));
  const runner = new JobRunner(
    database.appUrl,
    {
      note: async (payload) => {
        begun();
        await gate;
        done.push(payload);
      },
    },
    services,
  );
  await services.database.em
    .fork()
    .transactional(async (em) => {
      await addJob(em.getKysely(), 'note', { no: 0 });
      throw new Error('undone');
    })
    .catch(() => undefined);
  await queue('note', { no: 1 });
  runner.start();
  await inside;
  const stopped = runner.stop();
  release();
  await stopped;
  expect(done).toEqual([{ no: 1 }]);
});

it('失败的任务留着再办，不影响其他任务', async () => {
  const done: unknown[] = [];
  let second = () => {};
  const both = new Promise<void>((resolve) => (second = resolve));
  const runner = new JobRunner(
    database.appUrl,
    {
      broken: () => Promise.reject(new Error('not now')),
      whole: async (payload) => {
        done.push(payload);
        second();
      },
    },
    services,
  );
  await queue('broken', {});
  await queue('whole', { no: 2 });
  runner.start();
  await both;
  await expect
    .poll(() => database.sql("select last_error from graphile_worker.jobs where task_identifier = 'broken'"))
    .toEqual([{ last_error: expect.stringContaining('not now') as string }]);
  await runner.stop();
  expect(done).toEqual([{ no: 2 }]);
});

/** A job in the hands of a server of this name since a minute ago. */
const inHands = (task: string, holder: string) =>
  database.sql(
    `update graphile_worker._private_jobs set attempts = 1, locked_by = $2, locked_at = now() - interval '1 minute'
     where task_id = (select id from graphile_worker._private_tasks where identifier = $1)`,
    [task, holder],
  );

it('服务没了，它手上的任务由下一个服务接着办；还在的服务手上的不动', async () => {
  const done: unknown[] = [];
  const other = await lockConnection(clientOf(database.appUrl));
  closeAfterFile(() => other.end());
  expect(await tryLock(other, 'jobs of pool-living')).toBe(true);
  await queue('left', { no: 3 });
  await inHands('left', 'pool-gone');
  await queue('busy', { no: 4 });
  await inHands('busy', 'pool-living');
  const take = async (payload: object) => void done.push(payload);
  const runner = new JobRunner(database.appUrl, { left: take, busy: take }, services);
  runner.start();
  await expect.poll(() => done).toEqual([{ no: 3 }]);
  await runner.stop();
  expect(
    await database.sql("select locked_by from graphile_worker.jobs where task_identifier = 'busy'"),
  ).toEqual([{ locked_by: 'pool-living' }]);
});

it('登记的任务里有每分钟和每天的，各处写的任务都在内', () => {
  const files = import.meta.glob<{ jobs: object }>('/server/**/*.jobs.ts', { eager: true });
  const written = Object.values(files).flatMap(({ jobs }) => Object.keys(jobs));
  expect(Object.keys(JOBS)).toEqual(expect.arrayContaining(['every-minute', 'daily', ...written]));
});
