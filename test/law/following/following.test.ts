/** R-71、R-83 关注: who is notified when, until when a request may be confirmed, how often an address is asked. */
import { describe, expect, it } from 'vitest';
import {
  confirmableUntil,
  followWay,
  paceBy,
  refuseCode,
  refuseCodeAsked,
  refuseDeadLink,
  refuseFollowing,
  toldUpTo,
} from '#server/law/following/following.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { endsMatter, FollowPace, MOMENT_LABELS, MomentKind } from '#server/law/following/following-words.ts';

const at = (text: string) => new Date(`${text}+08:00`);
const codes = (asking: Partial<Parameters<typeof refuseFollowing>[0]>) =>
  refuseFollowing({
    address: 'wang@example.cn',
    ways: { mail: true, sms: false },
    ended: false,
    ...asking,
  }).map(({ code, fields }) => [code, ...fields]);

describe('告知关注人的时间', () => {
  it.each([
    [FollowPace.AT_ONCE, '2026-11-20T15:30:00', '2026-11-20T15:30:00'],
    [FollowPace.AT_ONCE, '2026-11-20T21:59:59', '2026-11-20T21:59:59'],
    [FollowPace.AT_ONCE, '2026-11-20T22:00:00', null],
    [FollowPace.AT_ONCE, '2026-11-21T07:59:59', null],
    [FollowPace.AT_ONCE, '2026-11-21T08:00:00', '2026-11-21T08:00:00'],
    [FollowPace.DAILY, '2026-11-20T15:30:00', '2026-11-20T08:00:00'],
    [FollowPace.DAILY, '2026-11-21T07:59:59', null],
    [FollowPace.DAILY, '2026-11-21T08:00:00', '2026-11-21T08:00:00'],
  ])('%s 在%s 告知到%s', (pace, now, upTo) => {
    expect(toldUpTo(pace, at(now))).toEqual(upTo === null ? null : at(upTo));
  });
});

describe('申请关注', () => {
  it('四十八小时内确认', () => {
    expect(confirmableUntil(at('2026-11-20T10:00'))).toEqual(at('2026-11-22T10:00'));
  });

  it.each([
    [{}, []],
    [{ address: '  ' }, [['FOLLOW_ADDRESS_MISSING', 'address']]],
    [{ address: '13800138000' }, [['CONTACT_MALFORMED', 'contact']]],
    [{ address: 'a@b.cn, c@d.cn' }, [['ONE_CONTACT_ONLY', 'contact']]],
    [{ address: 'a@b.cn\nBcc: c@d.cn' }, [['ONE_CONTACT_ONLY', 'contact']]],
    [{ ways: { mail: false, sms: false } }, [['FOLLOW_NO_MAIL']]],
    [{ ended: true }, [['FOLLOW_MATTER_ENDED']]],
    [{ ended: true, ways: { mail: false, sms: false } }, [['FOLLOW_NO_MAIL'], ['FOLLOW_MATTER_ENDED']]],
  ])('%j：%j', (asking, expected) => {
    expect(codes(asking)).toEqual(expected);
  });

  it.each([
    ['13800138000', [], DeliveryWay.SMS],
    ['+86 138-0013-8000', [], DeliveryWay.SMS],
    ['wang@example.cn', [], DeliveryWay.MAIL],
    ['0571-88888888', [['FOLLOW_NO_MOBILE', 'address']], DeliveryWay.SMS],
    ['1380013800', [['FOLLOW_NO_MOBILE', 'address']], DeliveryWay.SMS],
    ['', [['FOLLOW_ADDRESS_MISSING', 'address']], DeliveryWay.SMS],
  ])('开通短信的：%s：%j', (address, expected, way) => {
    const ways = { mail: true, sms: true };
    expect(codes({ address, ways })).toEqual(expected);
    expect(followWay(address, ways)).toBe(way);
    expect(followWay(address, { mail: true, sms: false })).toBe(DeliveryWay.MAIL);
  });

  it.each([
    ['app:oX_3-b', { mail: true, sms: true, app: true }, []],
    ['app:oX_3-b', { mail: false, sms: false, app: true }, []],
    ['app:oX_3-b', { mail: true, sms: true }, [['FOLLOW_NO_APP', 'address']]],
    ['app:', { mail: true, sms: true, app: true }, [['FOLLOW_NO_APP', 'address']]],
    ['app:王 小明', { mail: true, sms: true, app: true }, [['FOLLOW_NO_APP', 'address']]],
    ['wang@example.cn', { mail: false, sms: false, app: true }, [['FOLLOW_NO_MAIL']]],
  ])('从微信或者App来的：%s，%j：%j', (address, ways, expected) => {
    expect(codes({ address, ways })).toEqual(expected);
  });

  it('短信一天最多一条：不论选了什么，都是每天汇总', () => {
    expect(paceBy(DeliveryWay.SMS, FollowPace.AT_ONCE)).toBe(FollowPace.DAILY);
    expect(paceBy(DeliveryWay.MAIL, FollowPace.AT_ONCE)).toBe(FollowPace.AT_ONCE);
  });

  it('没有开通短信的，不发验证码；错的验证码一律同样答复', () => {
    expect(refuseCodeAsked('13800138000', false).map(({ code }) => code)).toEqual(['FOLLOW_NO_SMS']);
    expect(refuseCodeAsked('wang@example.cn', true).map(({ code }) => code)).toEqual(['FOLLOW_NO_MOBILE']);
    expect(refuseCodeAsked('138 0013 8000', true)).toEqual([]);
    expect(refuseCode(false).map(({ code }) => code)).toEqual(['FOLLOW_CODE_WRONG']);
    expect(refuseCode(true)).toEqual([]);
  });

  it('失效的链接说明失效，有效的不说', () => {
    expect(refuseDeadLink(true)).toEqual([]);
    expect(refuseDeadLink(false).map(({ code }) => code)).toEqual(['FOLLOW_LINK_DEAD']);
  });
});

describe('动态', () => {
  it('每一种都有叫法', () => {
    expect(Object.keys(MOMENT_LABELS).toSorted()).toEqual(Object.values(MomentKind).toSorted());
  });

  it('没有通过、终止、废止、执行完毕，事项到此结束', () => {
    expect(Object.values(MomentKind).filter(endsMatter)).toEqual([
      MomentKind.DECISION_REJECTED,
      MomentKind.DECISION_TERMINATED,
      MomentKind.DECISION_REPEALED,
      MomentKind.DECISION_COMPLETED,
    ]);
  });
});
