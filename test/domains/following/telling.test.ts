/** 关注的进展: followers are notified once of each publication, at once or at eight, never at night. */
import { describe, expect, it } from 'vitest';
import { mailingServices, PUBLIC_URL, tokenIn } from './following.ts';
import { followingCounty } from './county.ts';

const { database, people, following, clock, notice, follow, no, mailbox } = await followingCounty();

const unit = people.units.housing.id;

describe('随时告知', () => {
  it('说明哪件事、发生了什么、在哪里看、怎样停；以前的事不补寄，同一件事只说一次', async () => {
    await notice('EXTENDED', '关注以前的公告');
    await clock(20, '10:05');
    const token = await follow();
    expect(await following.minute()).toEqual([]);
    await clock(20, '11:00');
    await notice('CORRECTED', '第三条的数字写错了。');
    const [letter, ...others] = await following.minute();
    expect(others).toEqual([]);
    expect(letter?.subject).toMatch(/^征求意见的内容有更正：/);
    for (const words of ['2026年11月20日11:00　第三条的数字写错了。', `${PUBLIC_URL}/zhengji/${no}/1`])
      expect(letter?.body).toContain(words);
    expect(letter?.body).not.toContain('关注以前的公告');
    expect(letter && tokenIn(letter, '/guanzhu/tuiding')).toBe(token);
    expect(letter && tokenIn(letter, '/guanzhu/wode')).not.toBe('');
    expect(await following.minute()).toEqual([]);
  });

  it('邮件带一键退订的标头（RFC 8058），指向停止这一项的链接', async () => {
    const token = await follow();
    await clock(20, '11:00');
    await notice('CORRECTED', '更正');
    const [letter] = await following.minute();
    expect(letter?.unsubscribe).toBe(`<${PUBLIC_URL}/guanzhu/tuiding/${token}>`);
    expect(letter?.oneClick).toBe('List-Unsubscribe=One-Click');
    expect(JSON.stringify(await database.sql('select * from message'))).not.toContain(token);
  });

  it('晚十点到早八点不寄，早八点一封信说完', async () => {
    await follow();
    await clock(20, '22:00');
    await notice('EXTENDED', '晚上的公告一');
    expect(await following.minute()).toEqual([]);
    await clock(21, '03:00');
    await notice('CORRECTED', '夜里的公告二');
    expect(await following.minute()).toEqual([]);
    await clock(21, '08:00');
    const letters = await following.minute();
    expect(letters.map(({ subject }) => subject)).toEqual(['您关注的事项有2条新进展']);
    expect(letters[0]?.body.indexOf('晚上的公告一')).toBeLessThan(
      letters[0]?.body.indexOf('夜里的公告二') ?? 0,
    );
  });

  it('既关注这件事又关注这个单位的，一件事只说一次；这样的信，一键退订停止全部', async () => {
    await follow();
    await follow({ kind: 'UNIT', subject: unit });
    await clock(20, '11:00');
    await notice('CORRECTED', '只说一次');
    const letters = await following.minute();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.body.split('只说一次')).toHaveLength(2);
    expect(letters[0]?.unsubscribe).toContain('/guanzhu/wode/');
  });

  it('寄出以前停止了的，不再寄', async () => {
    const token = await follow();
    await clock(20, '11:00');
    await notice('CORRECTED', '更正');
    await following.minute({ ...database.services, config: { ...database.services.config, mail: null } });
    const queued = async () => (await database.sql(`select 1 from message where status = 'QUEUED'`)).length;
    await database.sql(`update message set status = 'QUEUED' where kind = 'FOLLOW_NEWS'`);
    await following.asking(`mutation($token: String!) { stopFollow(token: $token) }`, { token });
    expect(await queued()).toBe(0);
    expect(await following.deliver()).toEqual([]);
  });
});

describe('每天汇总', () => {
  it('早八点一封，说的是上次汇总以来的；八点以后的，第二天再说', async () => {
    await follow({ pace: 'DAILY' });
    await clock(20, '11:00');
    await notice('EXTENDED', '第一天的');
    expect(await following.minute()).toEqual([]);
    await clock(21, '07:59');
    expect(await following.minute()).toEqual([]);
    await clock(21, '08:00');
    expect(await following.minute()).toHaveLength(1);
    await clock(21, '09:00');
    await notice('CORRECTED', '第二天的');
    expect(await following.minute()).toEqual([]);
    await clock(22, '08:01');
    const [second] = await following.minute();
    expect(second?.body).toContain('第二天的');
    expect(second?.body).not.toContain('第一天的');
  });

  it('八点没有开机的，开机以后补寄；再重启也不重寄', async () => {
    await follow({ pace: 'DAILY' });
    await clock(20, '11:00');
    await notice('EXTENDED', '停机以前的');
    await following.minute();
    await clock(21, '10:30');
    await database.restarted(async (services) => {
      expect(await following.minute(mailingServices(services, mailbox))).toHaveLength(1);
    });
    await database.restarted(async (services) => {
      expect(await following.minute(mailingServices(services, mailbox))).toEqual([]);
    });
  });

  it('两台服务器同时到点，只寄一封', async () => {
    await follow({ pace: 'DAILY' });
    await clock(20, '11:00');
    await notice('EXTENDED', '只一封');
    await following.minute();
    await clock(21, '08:00');
    await Promise.all([following.minute(), following.minute(), following.minute()]);
    const sent = await database.sql(`select 1 from message where kind = 'FOLLOW_NEWS'`);
    expect(sent).toHaveLength(1);
  });

  it('已经随时告知过的，汇总里不再说', async () => {
    await follow();
    await follow({ kind: 'UNIT', subject: unit, pace: 'DAILY' });
    await clock(20, '11:00');
    await notice('EXTENDED', '随时说过的');
    expect(await following.minute()).toHaveLength(1);
    await clock(21, '08:00');
    expect(await following.minute()).toEqual([]);
  });
});
