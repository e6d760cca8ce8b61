/** 国令713号第十三条、第二十条: where the link of a letter goes is not written by the unit whose draft is judged (函的联系方式). */
import { describe, expect, it } from 'vitest';
import {
  type AddressedLetter,
  awaitsAddress,
  refuseAddressEntry,
  refuseOwnAddress,
  refuseResend,
  refuseUnsent,
} from '#server/law/procedure/letter-address.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const letter: AddressedLetter = {
  byLink: true,
  addressed: false,
  listed: false,
  reply: null,
  recalledAt: null,
  interest: null,
};

describe('由谁录入', () => {
  it.each<[string, string | null, string[]]>([
    ['不参与的单位', 'justice', []],
    ['承办单位', 'house', ['LETTER_ADDRESS_OF_OWN_MATTER']],
    ['配合单位', 'civil', ['LETTER_ADDRESS_OF_OWN_MATTER']],
  ])('%s', (_, unitId, found) => {
    expect(codes(refuseOwnAddress(unitId, ['house', 'civil']))).toEqual(found);
  });
});

describe('录入哪些函的、录入什么', () => {
  const open = { byLink: true, kept: false };
  it.each<[string, { byLink: boolean; kept: boolean }, string, boolean, string[]]>([
    ['电子邮箱', open, 'czj@danwei.example', false, []],
    ['没有写', open, ' ', false, ['INQUIRY_CONTACT_REQUIRED']],
    ['邮箱写错', open, 'a@b', false, ['CONTACT_MALFORMED']],
    ['没有短信服务，发不到手机', open, '13800000000', false, ['INQUIRY_CONTACT_UNSENDABLE']],
    ['有短信服务，发得到手机', open, '13800000000', true, []],
    ['座机收不到链接', open, '0000-5550112', true, ['INQUIRY_CONTACT_UNSENDABLE']],
    ['在工作台答复的单位', { byLink: false, kept: false }, 'a@b.example', false, ['LETTER_ADDRESS_AT_DESK']],
    ['专家库中的专家', { byLink: true, kept: true }, 'a@b.example', false, ['LETTER_ADDRESS_IN_LIBRARY']],
  ])('%s', (_, standing, contact, texting, found) => {
    const findings = refuseAddressEntry(standing, contact, texting);
    expect(codes(findings)).toEqual(found);
    expect(findings.flatMap(({ fields }) => fields).filter((field) => field !== 'contact')).toEqual([]);
  });
});

describe('没有录入以前', () => {
  it.each<[string, Partial<AddressedLetter>, boolean]>([
    ['凭链接答复、还没有录入', {}, true],
    ['已经录入', { addressed: true }, false],
    ['专家在专家库中', { listed: true }, false],
    ['单位在工作台答复', { byLink: false }, false],
    ['已经书面答复', { reply: 'AGREE' }, false],
    ['已经撤回', { recalledAt: new Date() }, false],
    ['已经回避', { interest: 'DIRECT' }, false],
  ])('%s', (_, more, waits) => {
    expect(awaitsAddress({ ...letter, ...more })).toBe(waits);
  });

  it('不能重发，不能催办；链接过期以后由承办单位打电话催办', () => {
    expect(codes(refuseResend('王建国', null, false))).toEqual(['LETTER_UNADDRESSED']);
    expect(codes(refuseResend('王建国', 'wjg@xuexiao.example', false))).toEqual([]);
    expect(codes(refuseResend('王建国', '13800000000', false))).toEqual(['INQUIRY_CONTACT_UNSENDABLE']);
    expect(codes(refuseUnsent('王建国', { sent: false, ended: false }))).toEqual(['LETTER_UNADDRESSED']);
    expect(codes(refuseUnsent('王建国', { sent: true, ended: false }))).toEqual([]);
    expect(codes(refuseUnsent('王建国', { sent: false, ended: true }))).toEqual([]);
  });
});
