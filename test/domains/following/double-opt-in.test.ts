/** 关注: nothing is sent before it is confirmed, nobody learns who follows, nobody is flooded (个人信息保护法第六条、第四十七条). */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { followingIn, lettersIn, tokenIn } from './following.ts';
import { followingCounty } from './county.ts';

const { database, plain, people, following, notice, follow, no, mailbox } = await followingCounty();

const other = await buildConsultation(database, people);

const MISSING = [
  ['DECISION', '1999-1'],
  ['UNIT', 'x'],
  ['UNIT', randomUUID()],
] as const;
const TAKEN = { __typename: 'FollowAsked', confirmHours: 48 };
const follows = () => database.sql('select * from follow');
const followers = () => database.sql('select * from follower');

describe('申请关注，确认以后才算', () => {
  it('寄出确认信，写明关注什么、不是本人不用理会；确认以后凭链接看到自己的关注', async () => {
    expect(await following.ask({ subject: no, address: ' Wang@Example.CN ' })).toEqual(TAKEN);
    const [letter] = await following.deliver();
    expect(letter).toMatchObject({ to: 'wang@example.cn', unsubscribe: '' });
    expect(letter?.subject).toMatch(/^请确认关注：/);
    expect(letter?.body).toContain('不是您本人的，不用理会：48小时内没有确认，这个邮箱就从本平台删除。');
    const token = letter ? tokenIn(letter, '/guanzhu/queren') : '';
    expect(await following.confirm(token)).toMatchObject({
      address: 'w***@example.cn',
      follows: [{ pace: 'AT_ONCE', confirmed: true, ended: false }],
    });
    expect(await auditTrail(database)).toEqual([
      ['follow.asked', 'DONE'],
      ['follow.confirmed', 'DONE'],
    ]);
  });

  it('同意的是所见的那一版告知；告知里说到关注，换了新版也不改', async () => {
    const [notice] = await database.sql<{ version: number; text: string }>(
      'select version, text from privacy_notice order by version desc limit 1',
    );
    expect(notice?.text).toContain('七、关注：');
    expect(notice?.text).toContain('八、网络地址：');
    const token = await follow();
    await database.sql(
      `insert into privacy_notice (version, text, effective_on) values ($1, '新版', app_today())`,
      [(notice?.version ?? 0) + 1],
    );
    const { follow: found } = await following.asking(
      `query($token: String!) { follow(token: $token) { noticeVersion } }`,
      { token },
    );
    await database.sql('delete from privacy_notice where version > $1', [notice?.version]);
    expect(found).toEqual({ noticeVersion: notice?.version });
  });

  it('没有确认的，什么进展也不寄', async () => {
    await following.ask({ subject: no });
    await following.deliver();
    await database.setClock('2026-11-20T03:00:00Z');
    await notice('EXTENDED', '延长');
    expect(await following.minute()).toEqual([]);
  });

  it('发送记录和数据库里都没有链接，也没有写明的邮箱', async () => {
    await following.ask({ subject: no, address: 'wang.xiaoming@example.cn' });
    const [letter] = await following.deliver();
    const token = letter ? tokenIn(letter, '/guanzhu/queren') : '';
    expect(token).toMatch(/^[\w-]{32}$/);
    const kept = JSON.stringify([
      await follows(),
      await followers(),
      await database.sql('select * from message'),
      await database.sql('select * from audit_event'),
    ]);
    for (const secret of [token, 'xiaoming', Buffer.from('xiaoming').toString('hex')])
      expect(kept).not.toContain(secret);
  });

  it('48小时没有确认，链接失效，邮箱删除，发送记录里的也删除', async () => {
    await following.ask({ subject: no });
    const [letter] = await following.deliver();
    const token = letter ? tokenIn(letter, '/guanzhu/queren') : '';
    await database.setClock('2026-11-22T01:59:00Z');
    await following.minute();
    expect(await followers()).toHaveLength(1);
    await database.setClock('2026-11-22T02:00:01Z');
    const dead = { __typename: 'Refusal', findings: [{ code: 'FOLLOW_LINK_DEAD' }] };
    expect(await following.confirm(token)).toEqual(dead);
    await following.minute();
    expect([...(await follows()), ...(await followers())]).toEqual([]);
    expect(await database.sql(`select recipient, recipient_masked as masked from message`)).toEqual([
      { recipient: null, masked: '' },
    ]);
    expect(await following.confirm(token)).toEqual(dead);
  });

  it('邮件迟迟没有发出的，过了期限不再寄没有用的链接', async () => {
    await following.ask({ subject: no });
    await database.setClock('2026-11-22T03:00:00Z');
    await following.minute();
    expect(lettersIn(mailbox)).toEqual([]);
    expect(await database.sql('select status from message')).toEqual([{ status: 'OBSOLETE' }]);
  });
});

describe('不让人打探，也不让人骚扰', () => {
  it('已经关注的再申请，答复一模一样；信里说已经关注，原来的设定不变', async () => {
    await follow();
    expect(await following.ask({ subject: no, pace: 'DAILY' })).toEqual(TAKEN);
    const [letter] = await following.deliver();
    expect(letter?.subject).toMatch(/^您已经关注：/);
    const own = letter ? tokenIn(letter, '/guanzhu/wode') : '';
    expect(await following.mine(own)).toMatchObject({ follows: [{ pace: 'AT_ONCE' }] });
  });

  it('一个邮箱一天只收三封确认信，不论谁申请；答复仍然一样，第二天再收', async () => {
    for (const subject of [no, other.no, no, other.no, no])
      expect(await following.ask({ subject })).toEqual(TAKEN);
    expect(await following.deliver()).toHaveLength(3);
    await database.setClock('2026-11-21T02:00:00Z');
    await following.ask({ subject: other.no });
    expect(await following.deliver()).toHaveLength(1);
  });

  it('同时申请许多次，也不超过三封', async () => {
    await following.ask({ subject: no });
    await Promise.all(Array.from({ length: 8 }, () => following.ask({ subject: no })));
    expect(await following.deliver()).toHaveLength(3);
  });

  it('同一张表单提交两次，只寄一封', async () => {
    const idempotencyKey = randomUUID();
    await following.ask({ subject: no, idempotencyKey });
    await following.ask({ subject: no, idempotencyKey });
    expect(await following.deliver()).toHaveLength(1);
  });

  it.each([
    [{ address: 'x' }, ['CONTACT_MALFORMED']],
    [{ address: '' }, ['FOLLOW_ADDRESS_MISSING']],
    [{ noticeVersion: 0 }, ['NOTICE_OUTDATED']],
  ])('%j 不予受理：%j', async (wrong, codes) => {
    expect(await following.ask({ subject: no, ...wrong })).toEqual({
      __typename: 'Refusal',
      findings: codes.map((code) => ({ code })),
    });
    expect(await followers()).toEqual([]);
  });

  it('没有这件事、这个单位的，关注不了', async () => {
    for (const [kind, subject] of MISSING)
      await expect(following.ask({ kind, subject })).rejects.toThrow('NOT_FOUND');
  });

  it('没有开通邮件的县，不收邮箱', async () => {
    const without = followingIn(plain, mailbox);
    expect(await without.ask({ subject: no })).toEqual({
      __typename: 'Refusal',
      findings: [{ code: 'FOLLOW_NO_MAIL' }],
    });
    expect(await followers()).toEqual([]);
  });
});
