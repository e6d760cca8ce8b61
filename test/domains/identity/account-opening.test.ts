/** R-93 开通账号: by a link, once, within seven days, with a password that nobody else has seen. */
import { beforeEach, describe, expect, it } from 'vitest';
import { withoutSecretLinks } from '#server/ground/kernel/secret-link.ts';
import { Role } from '#server/law/people/role.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import {
  answered,
  askFrom,
  type Browser,
  buildAccount,
  findingsOf,
  PASSWORD,
  signInFrom,
} from './at-the-door.ts';

const database = await testDatabase();
const { admin, units } = await buildPeople(database);
const NEXT = '梨花开在三月里-自己设的密码';
const PHONE: Browser = { address: '10.0.0.7' };

beforeEach(async () => {
  await database.setClock('2026-11-20T02:00:00Z');
  await database.sql('delete from session');
  await database.sql(`delete from person where login_name = 'zhao'`);
});

/** A new link of an account that somebody signs in to at the moment. */
async function linked() {
  const { id } = await buildAccount(database, units.housing, 'zhao', [Role.UNIT_STAFF]);
  const answer = await ask(database, admin, {
    query: 'mutation ($id: ID!) { resetPassword(id: $id) { ... on PersonWithPassword { password link } } }',
    variables: { id },
  });
  const { password, link } = answered(answer, 'resetPassword') as { password: string; link: string };
  return { id, password, link, token: link.split('/').at(-1) ?? '' };
}

async function shown(token: string) {
  const answer = await askFrom(database, PHONE, {
    query: 'query ($token: String!) { accountToOpen(token: $token) { loginName name unitName until } }',
    variables: { token },
  });
  return answered(answer, 'accountToOpen');
}

async function open(token: string, next = NEXT) {
  const answer = await askFrom(database, PHONE, {
    query: `mutation ($token: String!, $next: String!) { openAccount(token: $token, next: $next) {
      ... on StaffName { id name } ... on Refusal { findings { code message fields } } } }`,
    variables: { token, next },
  });
  return findingsOf(answer, 'openAccount').map(({ code, fields }) => [code, ...fields]);
}

const DEAD = [['OPENING_LINK_DEAD', 'token']];

describe('开通链接', () => {
  it('打开看到是谁的账号，设密码以后直接登录，不再要求修改；记入审计，链接不进日志', async () => {
    const { id, link, token } = await linked();
    expect(await shown(token)).toEqual({
      loginName: 'zhao',
      name: '李秀英',
      unitName: units.housing.name,
      until: expect.stringMatching(/^2026-11-27T02:00/),
    });
    expect(await open(token)).toEqual([]);
    expect(await signInFrom(database, PHONE, 'zhao', NEXT)).toEqual([]);
    expect(await database.sql(`select must_change_password as must from person where id = '${id}'`)).toEqual([
      { must: false },
    ]);
    expect((await auditTrail(database)).map(([action]) => action)).toContain('person.opened');
    expect(withoutSecretLinks(`GET ${link}`)).not.toContain(token);
  });

  it('用过一次就作废；同时用两次，只成一次', async () => {
    const { token } = await linked();
    const both = await Promise.all([open(token), open(token, `${NEXT}二`)]);
    expect(both.flat()).toEqual(DEAD);
    expect(await open(token)).toEqual(DEAD);
    expect(await shown(token)).toBeNull();
  });

  it.each<[title: string, happens: (made: { id: string; password: string }) => Promise<unknown>]>([
    ['满七日的', () => database.setClock('2026-11-27T02:00:00Z')],
    ['账号停用的', ({ id }) => database.sql(`update person set active = false where id = '${id}'`)],
    [
      '又发了一个的',
      ({ id }) =>
        ask(database, admin, {
          query: 'mutation ($id: ID!) { resetPassword(id: $id) { __typename } }',
          variables: { id },
        }),
    ],
  ])('%s，打不开', async (_, happens) => {
    const made = await linked();
    await happens(made);
    expect(await shown(made.token)).toBeNull();
    expect(await open(made.token)).toEqual(DEAD);
  });

  it('改动一个字符的、编造的，打不开', async () => {
    const { token } = await linked();
    const other = (sign = '') => (sign === 'A' ? 'B' : 'A');
    for (const at of [0, 22, 30, token.length - 2]) {
      const changed = token.slice(0, at) + other(token[at]) + token.slice(at + 1);
      expect(await open(changed)).toEqual(DEAD);
    }
    for (const made of ['', 'kaitong', 'A'.repeat(59), 'A'.repeat(5000)])
      expect(await open(made)).toEqual(DEAD);
    expect(await open(token)).toEqual([]);
  });

  it('太短的、常见的、含登录名的密码，一次说全；链接还在', async () => {
    const { token } = await linked();
    expect(await open(token, 'zhao')).toEqual([
      ['PASSWORD_TOO_SHORT', 'next'],
      ['PASSWORD_GUESSABLE', 'next'],
      ['PASSWORD_HAS_LOGIN_NAME', 'next'],
    ]);
    expect(await open(token)).toEqual([]);
  });

  it('当前登录的人，重置以后退出；旧密码不再作数', async () => {
    const { token } = await linked();
    expect(await open(token)).toEqual([]);
    expect(await signInFrom(database, PHONE, 'zhao', PASSWORD)).toEqual(['SIGN_IN_WRONG']);
  });
});
