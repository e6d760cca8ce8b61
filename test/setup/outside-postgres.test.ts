import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { type EmbeddedPostgres, startPostgres } from '#server/ground/kernel/postgres/embedded-postgres.ts';
import { type Examined, examineOutside, faultsOf } from '#server/ground/kernel/postgres/outside-postgres.ts';
import { testFolder, testHome } from './homes.ts';

const owner: Examined = {
  role: 'owner',
  database: 'canyu',
  version: 15,
  encoding: 'UTF8',
  han: true,
  superuser: false,
  creates: true,
};
const app: Examined = { ...owner, role: 'app', creates: false };

describe('外部数据库：启动时查明是否合用', () => {
  it.each([
    { app: {}, owner: {}, wrong: [] },
    { app: {}, owner: { version: 14 }, wrong: ['PostgreSQL版本为14'] },
    { app: {}, owner: { encoding: 'SQL_ASCII', han: false }, wrong: ['数据库编码为SQL_ASCII'] },
    { app: {}, owner: { han: false }, wrong: ['数据库的字符类型（LC_CTYPE）不认汉字'] },
    { app: { database: 'other' }, owner: {}, wrong: ['与DATABASE_URL不是同一个数据库'] },
    { app: { role: 'owner' }, owner: {}, wrong: ['两个地址登录后是同一角色（owner）'] },
    { app: { superuser: true }, owner: {}, wrong: ['应用角色app是超级用户或可绕过行级权限'] },
    {
      app: { superuser: true },
      owner: { creates: false },
      wrong: ['应用角色app是超级用户或可绕过行级权限', '角色owner不能建表'],
    },
  ])('$wrong', ({ app: one, owner: other, wrong }) => {
    const found = faultsOf({ ...app, ...one }, { ...owner, ...other });
    expect(found.map((fault) => fault.wrong)).toEqual(wrong);
  });

  describe('问真实的数据库', () => {
    const home = testHome(testFolder(), 'outside');
    let server: EmbeddedPostgres;
    beforeAll(async () => {
      server = await startPostgres({ home, options: { fsync: 'off' } });
      const client = new pg.Client({ connectionString: server.ownerUrl });
      await client.connect();
      await client.query('create role app login');
      await client.query(`create database plain template template0 locale_provider libc locale 'C'`);
      await client.query(
        `create database latin template template0 encoding 'LATIN1' locale_provider libc locale 'C'`,
      );
      await client.end();
    });
    afterAll(() => server.stop());

    it('合用的没有话说', async () => {
      expect(await examineOutside(server.appUrl, server.ownerUrl)).toEqual([]);
    });

    it('角色对调、字符类型不合的，一次说全', async () => {
      const [asOwner, asApp] = [server.urlOf('owner', 'plain'), server.urlOf('app', 'plain')];
      const found = await examineOutside(asOwner, asApp);
      expect(found.map(({ name }) => name)).toEqual([
        'DATABASE_URL',
        'DATABASE_URL',
        'MIGRATION_DATABASE_URL',
      ]);
    });

    it('不是UTF-8的，说的是编码而不是连不上', async () => {
      const found = await examineOutside(server.urlOf('app', 'latin'), server.urlOf('owner', 'latin'));
      expect(found.map(({ wrong }) => wrong)).toEqual(['数据库编码为LATIN1']);
    });

    it('连不上的，两个都说', async () => {
      const found = await examineOutside(server.urlOf('nobody', 'plain'), server.urlOf('owner', 'none'));
      expect(found.map(({ name }) => name)).toEqual(['DATABASE_URL', 'MIGRATION_DATABASE_URL']);
    });
  });
});
