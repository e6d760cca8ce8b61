import { describe, expect, it } from 'vitest';
import { maskPersonal, personalSpans } from '#server/law/people/mask-personal.ts';
import { checkDigitFits, isBankCard, isIdNumber } from '#server/law/people/personal-number.ts';
import { oneOf, seeded } from '#test/law/decision/seeded.ts';

const ID = '〔身份证号已隐去〕';
const CARD = '〔银行卡号已隐去〕';
const MOBILE = '〔手机号已隐去〕';
const EMAIL = '〔邮箱已隐去〕';
const PLATE = '〔车牌号已隐去〕';

/** Invented numbers: an impossible region, a check digit worked out, no card or car of anyone. */
const MASKED = [
  ['身份证号110101190001010011，请核实', `身份证号${ID}，请核实`],
  ['110101190001010014', ID],
  ['我是110101199003070038的本人', `我是${ID}的本人`],
  ['11010119900307002X', ID],
  ['11010119900307002x', ID],
  ['110101 19900307 0038', ID],
  ['110101-19900307-0038', ID],
  ['１１０１０１１９９００３０７００３８', ID],
  ['旧号110101900307003', `旧号${ID}`],
  ['两个：110101199003070038、110101199003070038', `两个：${ID}、${ID}`],
  ['电话13800000001', `电话${MOBILE}`],
  ['138 0000 0001', MOBILE],
  ['138-0000-0001', MOBILE],
  ['1380-000-0001', MOBILE],
  ['+8613800000001', MOBILE],
  ['+86 138 0000 0001', MOBILE],
  ['008613800000001', MOBILE],
  ['8613800000001', MOBILE],
  ['１３８０００００００１', MOBILE],
  ['13800000001 13900000002', `${MOBILE} ${MOBILE}`],
  ['请拨19900000001。', `请拨${MOBILE}。`],
  ['张晓禾13800000001谢谢', `〔姓名已隐去〕${MOBILE}谢谢`],
  ['卡号6222020000000000000', `卡号${CARD}`],
  ['6222 0200 0000 0000 000', CARD],
  ['6222-0200-0000-0000-000', CARD],
  ['4000000000000002', CARD],
  ['5500 0000 0000 0004', CARD],
  ['邮箱zhang.xiaohe+1@mail.lanxi.example', `邮箱${EMAIL}`],
  ['zhang＠lanxi.example', EMAIL],
  ['写信到a@b.cn，谢谢', `写信到${EMAIL}，谢谢`],
  ['1380000@qq.example', EMAIL],
  ['13800000001@lanxi.example', EMAIL],
  ['13800000001赣A12345', `${MOBILE}${PLATE}`],
  ['赣A12345，13800000001', `${PLATE}，${MOBILE}`],
  ['车牌赣A12345', `车牌${PLATE}`],
  ['赣A·12345', PLATE],
  ['赣a12b45', PLATE],
  ['新能源车京AD12345停在路口', `新能源车${PLATE}停在路口`],
  ['粤Z1234港', PLATE],
  ['教练车赣C1234学', `教练车${PLATE}`],
  ['110101199003070038 13800000001 赣A12345', `${ID} ${MOBILE} ${PLATE}`],
] as const;

const KEPT = [
  ['票价由1元调整为2元', '没有号码'],
  ['990000000000000011', '不是省级代码开头，也不是银行卡'],
  ['110101209913320013', '既无出生日期，校验码也不符'],
  ['110101901332003', '旧号中没有这一天'],
  ['6222020000000000005', '银行卡校验不符'],
  ['4000000000000003', '银行卡校验不符'],
  ['1000000000000008', '不是银行卡的开头'],
  ['12800000001', '没有12开头的手机号'],
  ['138000000012', '十二位'],
  ['1380000000', '十位'],
  ['0000-5550102', '单位的固定电话'],
  ['12345', '热线'],
  ['岚府字〔2026〕9号', '文号'],
  ['2026-11-05至2026-12-07', '日期'],
  ['投资12345678901234元', '十四位的金额'],
  ['第20261120000001号', '编号'],
  ['京A级景区', '不是车牌'],
  ['川渝ABCDEF', '没有数字'],
  ['赣A1234', '少一位'],
  ['赣I12345', '没有字母I'],
  ['@岚溪发布', '不是邮箱'],
  ['a@b', '没有域名'],
  ['3.14159265358979323846', '圆周率'],
  ['', '空'],
] as const;

describe('正文中的身份证号、银行卡号、手机号、邮箱、车牌号隐去后才给人看', () => {
  it.each(MASKED)('%s', (text, shown) => {
    expect(maskPersonal(text)).toBe(shown);
  });
});

describe('不能证明是个人号码的，原样保留', () => {
  it.each(KEPT)('%s（%s）', (text) => {
    expect(maskPersonal(text)).toBe(text);
  });

  it('表中不少于四十例', () => {
    expect(MASKED.length + KEPT.length).toBeGreaterThanOrEqual(40);
  });
});

describe('GB 11643 公民身份号码的校验码；银行卡号的Luhn校验', () => {
  it.each([
    ['110101199003070038', true],
    ['11010119900307002X', true],
    ['110101190001010014', true],
    ['110101190001010011', false],
    ['110101199003070037', false],
  ])('%s的校验码相符：%s', (number, fits) => {
    expect(checkDigitFits(number)).toBe(fits);
  });

  it('校验码相符或者出生日期成立，就是身份证号：抄错一位仍认得出人', () => {
    expect(isIdNumber('110101190001010011')).toBe(true);
    expect(isIdNumber('110101209913320013')).toBe(false);
    expect(isIdNumber('990101199003070038')).toBe(false);
  });

  it('银行卡号改动任何一位都不再成立', () => {
    const card = '6222020000000000000';
    expect(isBankCard(card)).toBe(true);
    for (let place = 1; place < card.length; place += 1) {
      const wrong = card.slice(0, place) + ((Number(card[place]) + 1) % 10) + card.slice(place + 1);
      expect([wrong, isBankCard(wrong)]).toEqual([wrong, false]);
    }
    expect(isBankCard(card.slice(0, 15))).toBe(false);
  });
});

describe('隐去号码，其余文字一字不动', () => {
  it('任意拼接：个人号码无一遗漏，其余原样（不变量）', () => {
    const random = seeded(85);
    const words = ['建议', '票价', '，', '2元', '\n', '😀', '岚府字〔2026〕9号', '。'];
    for (let round = 0; round < 500; round += 1) {
      const pieces = Array.from({ length: 8 }, () => {
        const [text, shown] = oneOf(random, MASKED);
        return random() < 0.4 ? { text, shown } : { text: oneOf(random, words), shown: null };
      });
      const parted = pieces.flatMap(({ text, shown }) => [
        { text: '；', shown: null },
        { text, shown },
      ]);
      const text = parted.map((piece) => piece.text).join('');
      expect(maskPersonal(text)).toBe(parted.map((piece) => piece.shown ?? piece.text).join(''));
    }
  });

  it('位置按原文计，全角不移位，不相重叠', () => {
    const text = '😀电话：１３８０００００００１，邮箱13800000001@lanxi.example';
    const spans = personalSpans(text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '１３８０００００００１',
      '13800000001@lanxi.example',
    ]);
    expect(spans.map(({ kind }) => kind)).toEqual(['MOBILE', 'EMAIL']);
  });

  it('再隐去一次，不再有变化', () => {
    for (const [text] of MASKED) expect(maskPersonal(maskPersonal(text))).toBe(maskPersonal(text));
  });
});
