import { describe, expect, it } from 'vitest';
import { DeliveryWay, refuseCallRecord, writtenWay } from '#server/law/people/notification.ts';

describe('R-67、R-71、R-83 按本人留的方式告知', () => {
  it.each([
    ['留邮箱的发邮件', 'EMAIL', 'a@lanxi.example', true, DeliveryWay.MAIL],
    ['留手机、有短信服务的发短信', 'PHONE', '13800138000', true, DeliveryWay.SMS],
    ['带国家代码的手机也发短信', 'PHONE', '+86 13800138000', true, DeliveryWay.SMS],
    ['留手机、没有短信服务的打电话', 'PHONE', '13800138000', false, null],
    ['固定电话打电话', 'PHONE', '0571-1234567', true, null],
    ['没有留的，由单位按自己掌握的方式', null, null, true, null],
  ])('%s', (_, contactKind, contact, texting, way) =>
    expect(writtenWay({ contactKind, contact }, texting)).toBe(way),
  );

  it('没有人等待告知的，不登记', () => {
    expect(refuseCallRecord(true)).toEqual([]);
    expect(refuseCallRecord(false)).toMatchObject([{ code: 'NOTHING_TO_TELL' }]);
  });
});
