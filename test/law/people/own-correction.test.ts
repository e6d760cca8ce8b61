import { describe, expect, it } from 'vitest';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import {
  type Correctable,
  type OwnWords,
  refuseCorrectingNow,
  refuseCorrection,
} from '#server/law/people/own-correction.ts';

const FACTS: Correctable = {
  sealed: true,
  held: false,
  identity: IdentityKind.PERSON,
  nameSettled: false,
  needed: false,
};
const KEPT: OwnWords = { name: '周文娟', organisation: null, contactKind: 'PHONE', contact: '13900000001' };

const codes = (facts: Partial<Correctable>, asked: Partial<OwnWords>) =>
  refuseCorrection({ ...FACTS, ...facts }, KEPT, { ...KEPT, ...asked }).map(({ code }) => code);

describe('个人信息保护法第四十六条 个人发现其个人信息不准确或者不完整的，有权请求更正、补充', () => {
  it.each<[string, Partial<Correctable>, Partial<OwnWords>, string[]]>([
    ['改姓名', {}, { name: '周文鹃' }, []],
    ['改号码', {}, { contact: '13900000002' }, []],
    ['改成邮箱', {}, { contactKind: 'EMAIL', contact: 'zhou@example.com' }, []],
    ['不再留联系方式', {}, { contactKind: null, contact: null }, []],
    ['号码写法不同的是同一个', {}, { contact: '+86 139-0000-0001' }, ['NOTHING_CHANGED']],
    ['没有保存的，没有可以更正的', { sealed: false }, { name: '周' }, ['NOTHING_TO_CORRECT']],
    ['案件正在用到的', { held: true }, { name: '周' }, ['CORRECTION_HELD']],
    ['已经按姓名核定的，姓名不能在网上改', { nameSettled: true }, { name: '李四' }, ['NAME_SETTLED']],
    ['已经按姓名核定的，联系方式可以改', { nameSettled: true }, { contact: '13900000002' }, []],
    ['号码不对的，与第一次填写一样判断', {}, { contact: '12' }, ['CONTACT_MALFORMED']],
    ['只留一种联系方式', {}, { contact: '13900000001，13900000002' }, ['ONE_CONTACT_ONLY']],
    ['个人不填写单位', {}, { organisation: '某公司' }, ['PERSON_CARRIES_ORGANISATION']],
    ['不收身份证号', {}, { name: '110101190001010011' }, ['ID_NUMBER_NOT_COLLECTED']],
    ['什么都不留的，用删除', {}, { name: ' ', contactKind: null, contact: null }, ['NOTHING_LEFT']],
    [
      '报名要有姓名和联系方式',
      { needed: true },
      { name: '', contactKind: null, contact: null },
      ['NAME_REQUIRED', 'CONTACT_REQUIRED'],
    ],
    [
      '单位要有名称和联系人',
      { identity: IdentityKind.ORGANISATION },
      { name: null },
      ['ORGANISATION_NAME_REQUIRED', 'CONTACT_PERSON_REQUIRED'],
    ],
  ])('%s', (_, facts, asked, expected) => expect(codes(facts, asked)).toEqual(expected));

  it('本条的理由都写明本条', () => {
    const found = [
      ...refuseCorrectingNow({ sealed: false, held: false }),
      ...refuseCorrectingNow({ sealed: true, held: true }),
      ...refuseCorrection({ ...FACTS, nameSettled: true }, KEPT, { ...KEPT, name: '李四' }),
    ];
    expect(found).toHaveLength(3);
    for (const one of found) expect(one).toMatchObject({ basis: 'LAW', article: '个人信息保护法第四十六条' });
  });
});
