/** 个人信息保护法第四十四条、第四十五条: by a code to the contact one left, all that was sent from it. */
import { describe, expect, it } from 'vitest';
import { codeWay, refuseOwnCode, refuseOwnContact, refuseOwnTyped } from '#server/law/people/own-code.ts';
import type { Finding } from '#server/law/refusal.ts';

const BOTH = { mail: true, sms: true };
const codes = (findings: readonly Finding[]) => findings.map(({ code, fields }) => [code, ...fields]);

describe('索取找回验证码', () => {
  it.each([
    ['13800138000', BOTH, []],
    ['＋86 １３８-0013-8000', BOTH, []],
    ['Wang@Example.cn', BOTH, []],
    ['  ', BOTH, [['OWN_CONTACT_MISSING', 'contact']]],
    ['0571-88888888', BOTH, [['OWN_CODE_NO_MOBILE', 'contact']]],
    ['wang@', BOTH, [['CONTACT_MALFORMED', 'contact']]],
    ['wang@example.cn', { mail: false, sms: true }, [['OWN_CODE_NO_MAIL', 'contact']]],
    ['13800138000', { mail: true, sms: false }, [['OWN_CODE_NO_SMS', 'contact']]],
    ['13800138000', { mail: false, sms: false }, [['OWN_CODE_NO_WAY']]],
  ])('%s %j：%j', (contact, ways, expected) => {
    expect(codes(refuseOwnContact(contact, ways))).toEqual(expected);
  });

  it('座机收不到，县里没有开通的不提供', () => {
    expect(codeWay('13800138000', BOTH)).toBe('PHONE');
    expect(codeWay('wang@example.cn', BOTH)).toBe('EMAIL');
    expect(codeWay('0571-88888888', BOTH)).toBeNull();
    expect(codeWay('13800138000', { mail: true, sms: false })).toBeNull();
    expect(codeWay('wang@example.cn', { mail: false, sms: true })).toBeNull();
  });
});

it('填写的两项，问题一次说全；错的验证码一律同样答复', () => {
  expect(codes(refuseOwnTyped('', '12345', BOTH))).toEqual([
    ['OWN_CONTACT_MISSING', 'contact'],
    ['OWN_CODE_DIGITS', 'code'],
  ]);
  expect(refuseOwnTyped('13800138000', '012345', BOTH)).toEqual([]);
  expect(codes(refuseOwnCode(false))).toEqual([['OWN_CODE_WRONG', 'code']]);
  expect(refuseOwnCode(true)).toEqual([]);
});
