import { describe, expect, it } from 'vitest';
import { actorOfSession } from '#server/domains/identity/session.queries.ts';
import { tokenHashOf } from '#server/domains/identity/session-token.ts';
import { Role } from '#server/law/people/role.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildUnit } from '#test/kernel/people.ts';
import { askFrom, type Browser, buildAccount, PASSWORD, signInFrom, signInQuestion } from './at-the-door.ts';

const NOW = '2026-11-20T02:00:00Z';
const database = await testDatabase({ now: NOW });
const unit = await buildUnit(database, 'house', '县住房和城乡建设局');
const after = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
const at = (address: string): Browser => ({ address });

const resultsOf = (codes: readonly string[][]) => codes.map(([code]) => code ?? 'OK');

describe('登录', () => {
  it('口令正确即登录；令牌只以散列保存；记录是谁、从哪里登录', async () => {
    const person = await buildAccount(database, unit, 'li.xiuying', [Role.UNIT_STAFF]);
    const browser = at('10.1.0.1');
    const answer = await askFrom(database, browser, signInQuestion('Li.XiuYing', PASSWORD));
    expect(answer.data?.signIn).toMatchObject({
      loginName: 'li.xiuying',
      name: '李秀英',
      unit: { name: '县住房和城乡建设局' },
      desks: [
        'WORKBENCH',
        'INBOX',
        'CALLS',
        'CATALOGUE',
        'DISCLOSURE',
        'PROPOSALS',
        'DECISIONS',
        'CONSULTATIONS',
        'HEARINGS',
        'MEETINGS',
        'REPRESENTATIVES',
        'OPINIONS',
        'REPORTS',
        'ACTIVITIES',
        'EVENTS',
        'SUGGESTIONS',
        'CASES',
        'REQUESTS',
        'HOTLINE',
        'CONCERNS',
        'VILLAGES',
        'ANNUAL_REPORTS',
        'PLAN_TASKS',
        'PUSHES',
        'COMPLIANCE',
        'LEDGER',
        'PAPERS',
        'MESSAGES',
        'CALENDAR',
      ],
    });
    const token = browser.token ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const stored = await database.sql<{ token_hash: string }>('select * from session where person_id = $1', [
      person.id,
    ]);
    expect(stored.map(({ token_hash }) => token_hash)).toEqual([tokenHashOf(token)]);
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(await actorOfSession(database.services, tokenHashOf(token))).toMatchObject({ id: person.id });
    const audit = await database.sql(
      `select action, outcome, actor_name, address, target_id from audit_event where action = 'person.signedIn'`,
    );
    expect(audit).toEqual([
      {
        action: 'person.signedIn',
        outcome: 'DONE',
        actor_name: '李秀英',
        address: '10.1.0.1',
        target_id: person.id,
      },
    ]);
  });

  it('口令错误、没有此人、账号已停用，答复完全相同', async () => {
    await buildAccount(database, unit, 'gone', [Role.UNIT_STAFF], { active: false });
    await buildAccount(database, unit, 'wrong', [Role.UNIT_STAFF]);
    const answers = await Promise.all(
      [
        ['wrong', 'not the password'],
        ['nobody', PASSWORD],
        ['gone', PASSWORD],
      ].map(([name = '', password = '']) =>
        askFrom(database, at('10.1.0.2'), signInQuestion(name, password)),
      ),
    );
    const told = answers.map(({ data }) => data?.signIn as unknown);
    expect(told[0]).toMatchObject({ findings: [{ code: 'SIGN_IN_WRONG', basis: 'DESIGN' }] });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    const refused = await database.sql(
      `select target_id is null as unknown, detail, actor_name from audit_event where outcome = 'REFUSED'`,
    );
    expect(refused).toHaveLength(3);
    expect(refused).toContainEqual({
      unknown: true,
      detail: '登录名或者密码不正确。（平台账号安全要求）',
      actor_name: null,
    });
  });
});

describe('连续错误后须等候，等候只及于同一账号的同一地址', () => {
  it.each(['locked', 'never-was'])('第五次错误后，正确的口令也要等：%s', async (loginName) => {
    await database.setClock(NOW);
    await buildAccount(database, unit, 'locked', [Role.UNIT_STAFF]).catch(() => null);
    const codes: string[][] = [];
    for (let attempt = 0; attempt < 6; attempt += 1)
      codes.push(await signInFrom(database, at('10.2.0.1'), loginName, 'guess'));
    expect(resultsOf(codes)).toEqual([...Array<string>(5).fill('SIGN_IN_WRONG'), 'SIGN_IN_WAIT']);
    expect(await signInFrom(database, at('10.2.0.1'), loginName, PASSWORD)).toEqual(['SIGN_IN_WAIT']);
  });

  it('本人从别处登录不受影响', async () => {
    expect(await signInFrom(database, at('10.2.0.2'), 'locked', PASSWORD)).toEqual([]);
  });

  it('答复写明何时可以再试；一分钟后可以，再错则等候加倍', async () => {
    const answer = await askFrom(database, at('10.2.0.1'), signInQuestion('locked', PASSWORD));
    expect(JSON.stringify(answer.data)).toContain('10:02');
    await database.setClock(after(90));
    expect(await signInFrom(database, at('10.2.0.1'), 'locked', 'guess')).toEqual(['SIGN_IN_WRONG']);
    await database.setClock(after(90 + 110));
    expect(await signInFrom(database, at('10.2.0.1'), 'locked', PASSWORD)).toEqual(['SIGN_IN_WAIT']);
    await database.setClock(after(90 + 130));
    expect(await signInFrom(database, at('10.2.0.1'), 'locked', PASSWORD)).toEqual([]);
    expect(await signInFrom(database, at('10.2.0.1'), 'locked', 'guess')).toEqual(['SIGN_IN_WRONG']);
  });

  it('同时猜二十次，也只有五次被核对', async () => {
    await database.setClock(NOW);
    await buildAccount(database, unit, 'burst', [Role.UNIT_STAFF]);
    const codes = await Promise.all(
      Array.from({ length: 20 }, () => signInFrom(database, at('10.2.0.3'), 'burst', 'guess')),
    );
    const wrong = resultsOf(codes).filter((code) => code === 'SIGN_IN_WRONG');
    expect(wrong).toHaveLength(5);
  });

  it('四处分散地猜，陌生地址一起等候；本人常用的地址照常登录', async () => {
    await database.setClock(NOW);
    const { id } = await buildAccount(database, unit, 'hunted', [Role.UNIT_STAFF]);
    expect(await signInFrom(database, at('10.3.0.1'), 'hunted', PASSWORD)).toEqual([]);
    await database.sql(
      `insert into sign_in_attempt (subject, address, failures, failed_at) values ($1, '', 49, $2)`,
      [id, NOW],
    );
    expect(await signInFrom(database, at('10.3.0.2'), 'hunted', 'guess')).toEqual(['SIGN_IN_WRONG']);
    expect(await signInFrom(database, at('10.3.0.3'), 'hunted', PASSWORD)).toEqual(['SIGN_IN_WAIT']);
    expect(await signInFrom(database, at('10.3.0.1'), 'hunted', PASSWORD)).toEqual([]);
    await database.setClock(after(65));
    expect(await signInFrom(database, at('10.3.0.3'), 'hunted', PASSWORD)).toEqual([]);
  });

  it('IPv6按网段计，换地址不能重新计数', async () => {
    await database.setClock(NOW);
    await buildAccount(database, unit, 'six', [Role.UNIT_STAFF]);
    for (let attempt = 1; attempt <= 5; attempt += 1)
      await signInFrom(database, at(`2001:db8:1:2::${attempt}`), 'six', 'guess');
    expect(await signInFrom(database, at('2001:db8:1:2:9::9'), 'six', PASSWORD)).toEqual(['SIGN_IN_WAIT']);
    expect(await signInFrom(database, at('2001:db8:1:3::1'), 'six', PASSWORD)).toEqual([]);
  });

  it('过了一天的错误不再计；无人认领的记录会被清除，等候中的不会', async () => {
    await database.setClock(after(2 * 86_400));
    await database.sql(
      `insert into sign_in_attempt (subject, address, failures, failed_at, blocked_until)
       values ('stranger', '1.1.1.1', 9, $1, $2), ('waiting', '1.1.1.1', 9, $3, $4)`,
      [NOW, after(3600), after(2 * 86_400 - 60), after(2 * 86_400 + 3600)],
    );
    expect(await signInFrom(database, at('10.2.0.3'), 'burst', PASSWORD)).toEqual([]);
    const left = await database.sql<{ subject: string }>(
      `select subject from sign_in_attempt where subject in ('stranger', 'waiting')`,
    );
    expect(left).toEqual([{ subject: 'waiting' }]);
    await expect(database.services.system.query('delete from sign_in_attempt where true')).rejects.toThrow(
      /permission denied/,
    );
  });
});
