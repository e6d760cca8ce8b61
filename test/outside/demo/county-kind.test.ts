/** 演示县、正式的县: which of both a database is does not change with a setting. */
import { tmpdir } from 'node:os';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBackend } from '#server/main.ts';
import { refuseOtherKind } from '#server/outside/demo/demo-start.ts';
import { foundations, testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const { services, appUrl, ownerUrl } = database;

const mark = (scope: string) =>
  database.sql('insert into content_version (scope, counter) values ($1, 1)', [scope]);
const found = () => buildPeople(database);

beforeEach(async () => {
  await database.sql('truncate unit cascade');
  await database.sql(`delete from content_version where scope in ('demo', 'demo-begun')`);
});

describe('一个数据库是演示县还是正式的县', () => {
  const said = (demo: boolean) =>
    refuseOtherKind(services, demo).then(
      () => '',
      (refused: Error) => refused.message,
    );

  it.each([
    ['空的，两样都可以', [], '', ''],
    ['演示讲到一半', [() => mark('demo-begun'), found], '', '不能当作正式的县使用'],
    ['演示讲完', [() => mark('demo'), found], '', '不能当作正式的县使用'],
    ['有单位，不是演示讲的', [found], '不能当作演示县启动：请设DEMO=0', ''],
  ])('%s', async (_case, making, asDemo, asCounty) => {
    for (const make of making) await make();
    const answers = [await said(true), await said(false)];
    for (const [at, words] of [asDemo, asCounty].entries()) {
      if (words === '') expect(answers[at]).toBe('');
      else expect(answers[at]).toContain(words);
    }
  });
});

it('正式的县忘了设DEMO=0，服务不启动：待发的信不算已发，也不放进演示发件箱', async () => {
  await found();
  const { config, home, secrets } = foundations(tmpdir());
  const installation = {
    home,
    secrets,
    secretsFrom: 'ENVIRONMENT' as const,
    ownerUrl,
    appUrl,
    stop: async () => undefined,
  };
  const entry = { styles: [], scripts: [], preloads: [] };
  const assets = { citizen: entry, staff: entry, dev: false };
  const plan = { config: { ...config, demo: true }, installation, assets, report: () => undefined };
  await expect(createBackend(plan)).rejects.toThrow('不能当作演示县启动');
});
