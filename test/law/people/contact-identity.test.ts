import { describe, expect, it } from 'vitest';
import { contactIdentity, keptContact } from '#server/law/people/contact-identity.ts';
import { contactOf, isPhone, mobileIn, refuseContact } from '#server/law/consultation/comment-contact.ts';

/** Each row is one contact in all the ways in which people write it. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  '13800005550': [
    '13800005550',
    ' 138 0000 5550 ',
    '138-0000-5550',
    '138–0000–5550',
    '138—0000—5550',
    '138‐0000‐5550',
    '+8613800005550',
    '+86 138 0000 5550',
    '+86-138-0000-5550',
    '(+86)13800005550',
    '008613800005550',
    '8613800005550',
    '１３８００００５５５０',
    '＋８６　１３８　００００　５５５０',
  ],
  '057188881234': [
    '0571-8888 1234',
    '(0571)88881234',
    '（0571）8888-1234',
    '0571 88881234',
    '057188881234',
    '０５７１－８８８８１２３４',
    '+86 571 8888 1234',
    '+86-0571-88881234',
    '0571-8888-1234',
  ],
  '057188881234#801': [
    '0571 88881234-801',
    '(0571)88881234-801',
    '0571-88881234转801',
    '0571-88881234 转 801',
    '0571-88881234分机801',
    '0571-88881234 ext. 801',
    '+86 571 8888 1234 #801',
  ],
  '88881234': ['88881234', '8888-1234', '8888 1234'],
  '88881234#12': ['88881234-12', '8888-1234转12'],
  'wang.fang@example.cn': ['wang.fang@example.cn', 'Wang.Fang@Example.CN', ' ＷＡＮＧ.fang＠example.cn '],
};

describe('同一联系方式', () => {
  it.each(Object.entries(SAME).flatMap(([identity, ways]) => ways.map((way) => [way, identity] as const)))(
    '“%s”就是%s',
    (way, identity) => {
      expect(contactIdentity(way)).toBe(identity);
      const contactKind = way.includes('@') || way.includes('＠') ? 'EMAIL' : 'PHONE';
      expect(refuseContact({ contactKind, contact: way })).toEqual([]);
    },
  );

  it.each([
    ['１３８　００００　５５５０', '13800005550'],
    ['+86 138-0000-5550', '13800005550'],
    ['(0791)8888888', '0791-8888888'],
    ['01088881234', '010-88881234'],
    ['+86 571 8888 1234 #801', '0571-88881234转801'],
    ['8888 1234', '88881234'],
    [' wang＠example．com ', 'wang@example.com'],
    ['Wang.Fang@Example.cn', 'Wang.Fang@Example.cn'],
  ])('“%s”保存为“%s”，再保存一次不变', (typed, kept) => {
    expect(keptContact(typed)).toBe(kept);
    expect(keptContact(kept)).toBe(kept);
    expect(contactIdentity(kept)).toBe(contactIdentity(typed));
    expect(contactOf(typed)).toEqual({ contactKind: kept.includes('@') ? 'EMAIL' : 'PHONE', contact: kept });
  });

  it('不同的号码、不同的分机、不同的邮箱不是同一联系方式', () => {
    const others = ['13800005551', '0571-88881235', '0571-88881234-802', '0572-88881234', 'wang@example.cn'];
    const all = [...Object.keys(SAME), ...others.map(contactIdentity)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('手机号码怎样写都能发短信，固定电话不能', () => {
    for (const way of SAME['13800005550'] ?? []) expect(mobileIn(way)).toBe('13800005550');
    for (const way of SAME['057188881234'] ?? []) expect(mobileIn(way)).toBeNull();
  });

  it.each(['', '1380000555', '138000055501', '请打给我', '12', '0571-', '13800005550-1', '138000x5550'])(
    '“%s”不是电话号码',
    (text) => {
      expect(isPhone(text)).toBe(false);
    },
  );

  it('不是电话的写法仍按原样比较，去掉空格和大小写的差别', () => {
    expect(contactIdentity(' WeChat-号 ')).toBe('wechat-号');
  });
});
