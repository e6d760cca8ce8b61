import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildUnit } from '#test/kernel/people.ts';
import {
  answered,
  askFrom,
  type Browser,
  buildAccount,
  findingsOf,
  PASSWORD,
  signInFrom,
} from './at-the-door.ts';
import { enrols, wait } from './factor-door.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:10Z' });
const unit = await buildUnit(database, 'house');
const admin = await buildAccount(database, unit, 'guanli', [Role.SYS_ADMIN]);
const worker = await buildAccount(database, unit, 'zhao', [Role.UNIT_STAFF]);
const desk: Browser = { address: '10.5.0.1' };
const theirs: Browser = { address: '10.5.0.2' };
const RESET = `mutation ($id: ID!, $reason: Text!) { resetSecondFactor(id: $id, reason: $reason) {
  ... on Person { secondFactor sessionCount mustChangePassword }
  ... on Refusal { findings { code message fields basis } } } }`;
const REASON = '手机丢失，本人到场提出';
const reset = (id: string, reason = REASON, from = desk) =>
  askFrom(database, from, { query: RESET, variables: { id, reason } });
const codes = async (...asked: Parameters<typeof reset>) =>
  findingsOf(await reset(...asked), 'resetSecondFactor').map(({ code }) => code);

beforeEach(async () => {
  await database.sql('delete from session');
  await database.sql('delete from sign_in_attempt');
  await database.sql(
    `update person set second_factor = null, second_factor_step = null, recovery_codes = '{}'`,
  );
  await wait(database, 300);
  await signInFrom(database, desk, 'guanli', PASSWORD);
  await enrols(database, theirs, 'zhao');
});

describe('管理员重置别人的两步验证', () => {
  it('名单上看得到谁启用了；重置以后会话作废，密码不变，原因记在审计里', async () => {
    const list = { query: '{ persons(first: 9) { nodes { loginName secondFactor } } }' };
    const { nodes } = answered(await askFrom(database, desk, list), 'persons') as { nodes: unknown[] };
    expect(nodes).toEqual([
      { loginName: 'guanli', secondFactor: false },
      { loginName: 'zhao', secondFactor: true },
    ]);
    expect((await reset(worker.id)).data?.resetSecondFactor).toEqual({
      secondFactor: false,
      sessionCount: 0,
      mustChangePassword: false,
    });
    expect((await askFrom(database, theirs, { query: '{ viewer { id } }' })).data).toEqual({ viewer: null });
    expect(await signInFrom(database, theirs, 'zhao', PASSWORD)).toEqual([]);
    const audit = await database.sql(
      `select actor_name, target_id, detail from audit_event where action = 'person.secondFactorReset'`,
    );
    expect(audit).toEqual([{ actor_name: admin.name, target_id: worker.id, detail: REASON }]);
  });

  it('不写原因的、没有启用的、自己的，都不予重置', async () => {
    expect(await codes(worker.id, '。')).toEqual(['SECOND_FACTOR_REASON']);
    expect(await codes(admin.id)).toEqual(['SECOND_FACTOR_OWN', 'SECOND_FACTOR_OFF']);
    await enrols(database, desk, 'guanli');
    expect(await codes(admin.id)).toEqual(['SECOND_FACTOR_OWN']);
    expect(await signInFrom(database, { address: '10.5.0.3' }, 'zhao', PASSWORD)).toEqual(['CODE_NEEDED']);
  });

  it('别人不能重置；重置密码不动两步验证', async () => {
    await expect(
      reset(admin.id, REASON, theirs).then(({ errors }) => errors?.[0]?.extensions?.code),
    ).resolves.toBe('FORBIDDEN');
    const issued = await askFrom(database, desk, {
      query: `mutation ($id: ID!) { resetPassword(id: $id) { ... on PersonWithPassword { password } } }`,
      variables: { id: worker.id },
    });
    const { password } = answered(issued, 'resetPassword') as { password: string };
    expect(await signInFrom(database, theirs, 'zhao', password)).toEqual(['CODE_NEEDED']);
    await database.sql('update person set password_hash = $1 where id = $2', [
      worker.passwordHash,
      worker.id,
    ]);
    await database.sql('update person set must_change_password = false');
  });
});
