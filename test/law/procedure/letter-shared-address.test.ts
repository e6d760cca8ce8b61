/** 国令713号第十三条、第二十条: every addressee has an address of their own, and none of those who bring the matter. */
import { describe, expect, it } from 'vitest';
import { refuseSharedAddress } from '#server/law/procedure/letter-shared-address.ts';
import { found } from '#test/law/boundaries/found.ts';

const OTHERS = {
  addressees: [
    { name: '清河镇商会', contact: 'shanghui@qinghe.example' },
    { name: '黎教授', contact: '0000-5550101' },
  ],
  staff: [
    { name: '李建国', contact: 'lijianguo@qinghe.example' },
    { name: '李建国', contact: '13800000001' },
  ],
};

describe('第十三条、第二十条 受函人各用各的联系方式', () => {
  const SHARED = ['LETTER_ADDRESS_SHARED'];
  const STAFF = ['LETTER_ADDRESS_OF_STAFF'];
  it.each<[string, string, string[]]>([
    ['自己的邮箱', 'xiehui@qinghe.example', []],
    ['另一受函人的邮箱', 'shanghui@qinghe.example', SHARED],
    ['大小写、空格不同', ' ShangHui@qinghe.example', SHARED],
    ['全角写的', 'ｓｈａｎｇｈｕｉ@qinghe.example', SHARED],
    ['承办人员的邮箱', 'lijianguo@qinghe.example', STAFF],
    ['承办人员的手机，写法不同', '+86 138 0000 0001', STAFF],
    ['没有填的，由别的要求去问', ' ', []],
  ])('%s', (_, contact, expected) => {
    expect(found(refuseSharedAddress(contact, OTHERS))).toEqual(expected);
  });

  it('点出是谁的', () => {
    expect(refuseSharedAddress('shanghui@qinghe.example', OTHERS)[0]?.message).toContain('清河镇商会');
    expect(refuseSharedAddress('13800000001', OTHERS)[0]?.message).toContain('李建国');
  });
});
