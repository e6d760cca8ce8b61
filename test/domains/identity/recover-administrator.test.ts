import { describe, expect, it } from 'vitest';
import { recover } from '#server/outside/cli/admin.ts';
import { Role } from '#server/law/people/role.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildUnit } from '#test/kernel/people.ts';
import { askFrom, type Browser, buildAccount, PASSWORD, signInFrom } from './at-the-door.ts';
import { enrols, phone } from './factor-door.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:10Z' });
const unit = await buildUnit(database, 'house');
await buildAccount(database, unit, 'guanli', [Role.SYS_ADMIN]);
await buildAccount(database, unit, 'zhao', [Role.UNIT_STAFF]);
await buildAccount(database, unit, 'gone', [Role.SYS_ADMIN], { active: false });
const desk: Browser = { address: '10.5.0.1' };

describe('运维人员在服务器上恢复系统管理员', () => {
  it('唯一的管理员丢了手机：得到一次性密码，两步验证停用，会话作废，记入审计', async () => {
    const { uri } = await enrols(database, desk, 'guanli');
    expect(await signInFrom(database, { address: '10.5.0.3' }, 'guanli', PASSWORD)).toEqual(['CODE_NEEDED']);
    const lines = (await recover(database.services, 'Guanli')).join('\n');
    const password = /([a-z2-9]{4}-){3}[a-z2-9]{4}/.exec(lines)?.[0] ?? '';
    expect((await askFrom(database, desk, { query: '{ viewer { id } }' })).data).toEqual({ viewer: null });
    expect(await signInFrom(database, desk, 'guanli', PASSWORD, await phone(database, uri))).toEqual([
      'SIGN_IN_WRONG',
    ]);
    expect(await signInFrom(database, desk, 'guanli', password)).toEqual([]);
    expect(await auditTrail(database)).toContainEqual(['administrator.recovered', 'DONE']);
  });

  it.each(['zhao', 'gone', 'niemand'])('不是在用的系统管理员的，不恢复：%s', async (loginName) => {
    await expect(recover(database.services, loginName)).rejects.toThrow('没有在用的系统管理员');
    expect(await signInFrom(database, { address: '10.5.0.4' }, 'zhao', PASSWORD)).toEqual([]);
  });
});
