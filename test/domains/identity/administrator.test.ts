import { expect, it } from 'vitest';
import { introduce } from '#server/outside/cli/admin.ts';
import { foundAdministrator } from '#server/domains/identity/found-administrator.ts';
import { auditTrail, contextOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { askFrom, type Browser, signInFrom } from './at-the-door.ts';

const database = await testDatabase();
const people = () => database.sql('select login_name, roles, must_change_password, active from person');

it.each(['', 'a b', '-'])('登录名“%s”不合规的，不设立，也不留下单位', async (loginName) => {
  await expect(introduce(database.services, loginName)).rejects.toMatchObject({ name: 'StartRefused' });
  expect(await people()).toEqual([]);
  expect(await database.sql('select 1 from unit')).toEqual([]);
});

it('首位系统管理员由运维人员在服务器上设立，密码只显示一次，首次登录须修改', async () => {
  const lines = await introduce(database.services, 'Root.Admin');
  const password = /([a-z2-9]{4}-){3}[a-z2-9]{4}/.exec(lines.join('\n'))?.[0] ?? '';
  expect(lines.join('\n')).toContain('root.admin');
  expect(await people()).toEqual([
    { login_name: 'root.admin', roles: ['SYS_ADMIN'], must_change_password: true, active: true },
  ]);
  expect(await database.sql('select code, kind from unit')).toEqual([
    { code: 'platform', kind: 'INSTITUTION' },
  ]);
  const browser: Browser = { address: '127.0.0.1' };
  expect(await signInFrom(database, browser, 'root.admin', password)).toEqual([]);
  const viewer = await askFrom(database, browser, { query: '{ viewer { roles mustChangePassword } }' });
  expect(viewer.data).toEqual({ viewer: { roles: ['SYS_ADMIN'], mustChangePassword: true } });
  expect(await auditTrail(database)).toContainEqual(['administrator.founded', 'DONE']);
});

it('已有在用的系统管理员的，不再设立；停用之后可以', async () => {
  await expect(introduce(database.services, 'second')).rejects.toThrow('已有在用的系统管理员');
  expect(await people()).toHaveLength(1);
  await database.sql('update person set active = false');
  await introduce(database.services, 'second');
  expect(await people()).toHaveLength(2);
  expect(await database.sql('select 1 from unit')).toHaveLength(1);
});

it('只有服务器上的运维人员可以设立，登录的人不可以', async () => {
  const [person] = await database.sql<{ id: string; unit_id: string }>('select id, unit_id from person');
  const actor = {
    id: person?.id ?? '',
    name: '系统管理员',
    unitId: person?.unit_id ?? '',
    unitName: '',
    roles: [],
    organRoles: [],
    confined: false,
  };
  await expect(foundAdministrator(contextOf(database, actor), 'third')).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});
