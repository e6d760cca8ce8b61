/** 密钥：换了、丢了的，不启动；数据库记着每个密钥的校验值。 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { holdKeys } from '#server/ground/kernel/config/key-check.ts';
import { freshSecrets, storedSecrets } from '#server/ground/kernel/config/secrets.ts';
import { Seal } from '#server/ground/kernel/seal.ts';
import { proveKeys } from '#server/outside/wiring/prove-keys.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { foundations, testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { testFolder, testHome } from './homes.ts';
import { realStart } from './real-start.ts';

const COMMON = { PORT: '0', HOST: '127.0.0.1', DEMO: '0', LOG_LEVEL: 'warn' };
const other = () => randomBytes(32).toString('base64');

describe('外部数据库，密钥由环境变量给出', () => {
  const { secrets } = foundations(tmpdir());
  const keys = {
    SESSION_KEY: secrets.sessionKey.toString('base64'),
    CONTACT_KEY: secrets.contactKey.toString('base64'),
  };
  let home = testFolder();
  let database: Awaited<ReturnType<typeof testDatabase>>;
  const start = (change: object = {}, ...args: string[]) =>
    realStart(
      {
        ...COMMON,
        DATABASE_URL: database.appUrl,
        MIGRATION_DATABASE_URL: database.ownerUrl,
        DATA_DIR: home,
        ...keys,
        ...change,
      },
      ...args,
    );
  const checks = () =>
    database.sql<{ name: string; value: string }>(
      `select * from key_check where name <> 'STORE' order by name`,
    );

  beforeEach(async () => {
    database = await testDatabase();
    home = testFolder();
    await database.sql('delete from clock_offset');
  });

  /** The database of before: without the table, with a comment and its sealed contact. */
  async function older(): Promise<void> {
    const people = await buildPeople(database);
    const consultation = await buildConsultation(database, people);
    await buildComment(database, consultation, { contact: { kind: 'PHONE', value: '13800000000' } });
    await database.sql('drop table key_check');
    await database.sql(`delete from mikro_orm_migrations where name = 'Migration20261129100000'`);
  }

  it('空的数据库，首次启动记下校验值，值里没有密钥；原来的密钥再启动如常', async () => {
    expect(await start()).toMatchObject({ code: null });
    const kept = await checks();
    expect(kept.map(({ name }) => name)).toEqual(['CONTACT_KEY', 'SESSION_KEY']);
    for (const { value } of kept) {
      expect(Object.values(keys)).not.toContain(value);
      expect(Buffer.from(value, 'base64')).toHaveLength(32);
    }
    expect(await start()).toMatchObject({ code: null });
    expect(await checks()).toEqual(kept);
  });

  it('换了的不启动：说出是哪一个、取自哪里、会损失什么、怎样改回；设立管理员、恢复卷宗也不办理', async () => {
    await start();
    const refused = async (name: string, words: readonly string[], ...args: string[]) => {
      const { code, said } = await start({ [name]: other() }, ...args);
      expect(code).toBe(1);
      for (const one of [`密钥 ${name} 不是这个数据库的`, `环境变量 ${name}`, ...words])
        expect(said).toContain(one);
      expect(said).not.toContain(' at ');
    };
    await refused('SESSION_KEY', ['查询码', '改回原来的值']);
    await refused('CONTACT_KEY', ['联系方式', '改回原来的值']);
    await refused('CONTACT_KEY', [], 'admin', 'guanli');
    await refused('CONTACT_KEY', [], 'restore', 'test/setup');
    expect(await database.sql('select from person')).toEqual([]);
  });

  it('没有校验值的旧数据库：密钥解得开已有的联系方式、算得出查询码的，记下校验值', async () => {
    await older();
    expect(await start()).toMatchObject({ code: null });
    expect(await checks()).toHaveLength(2);
  });

  it('没有校验值的旧数据库：解不开联系方式、算不出查询码的密钥，不启动，也不记；密钥文件丢了的，不另生成', async () => {
    await older();
    for (const name of ['SESSION_KEY', 'CONTACT_KEY']) {
      const { code, said } = await start({ [name]: other() });
      expect([code, said.includes(`密钥 ${name} 不是这个数据库的`)]).toEqual([1, true]);
    }
    expect(await checks()).toEqual([]);

    const fresh = { home: testFolder(), secrets: freshSecrets(), secretsFrom: 'FRESH' as const };
    const { services } = database;
    const prove = () => proveKeys({ ...services, seal: new Seal(fresh.secrets) });
    const lost = '缺少密钥 SESSION_KEY、CONTACT_KEY';
    await expect(holdKeys(services.system, fresh, prove)).rejects.toThrow(lost);
    expect(storedSecrets(fresh.home)).toBeNull();
    expect(await checks()).toEqual([]);
  });

  it('没有校验值、也没有可以验证的数据，记下校验值', async () => {
    await database.sql('drop table key_check');
    await database.sql(`delete from mikro_orm_migrations where name = 'Migration20261129100000'`);
    expect(await start()).toMatchObject({ code: null });
    expect(await checks()).toHaveLength(2);
  });
});

describe('内置数据库，密钥在数据目录里', () => {
  const home = testHome(testFolder(), 'data');
  const file = join(home, 'secrets.json');
  const start = (change: object = {}) => realStart({ ...COMMON, DATA_DIR: home, ...change });

  it('文件没有了，不另生成；放回去如常；环境变量不同的，说明用的是哪一个，也照样核对', async () => {
    expect(await start()).toMatchObject({ code: null });
    const kept = readFileSync(file, 'utf8');
    renameSync(file, `${file}.away`);
    const lost = await start();
    expect(lost.code).toBe(1);
    for (const words of ['缺少密钥 SESSION_KEY、CONTACT_KEY', file, '请把原来的 secrets.json 从备份放回'])
      expect(lost.said).toContain(words);
    expect(existsSync(file)).toBe(false);

    const { sessionKey, contactKey } = JSON.parse(kept) as { sessionKey: string; contactKey: string };
    const settings = { SESSION_KEY: sessionKey, CONTACT_KEY: contactKey };
    writeFileSync(file, JSON.stringify({ sessionKey: other(), contactKey }));
    const wrong = await start();
    expect(wrong.said).toContain(`密钥 SESSION_KEY 不是这个数据库的（取自文件 ${file}）`);
    const set = await start(settings);
    expect(set.code).toBe(null);
    expect(set.said).toContain('密钥用的是环境变量 SESSION_KEY、CONTACT_KEY');

    renameSync(`${file}.away`, file);
    expect((await start(settings)).said).not.toContain('密钥用的是环境变量');
    const unset = await start({ ...settings, CONTACT_KEY: other() });
    expect([unset.code, unset.said.includes('去掉环境变量 SESSION_KEY、CONTACT_KEY')]).toEqual([1, true]);
    expect(await start()).toMatchObject({ code: null });
  });
});
