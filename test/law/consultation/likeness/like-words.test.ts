import { describe, expect, it } from 'vitest';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { directionOf, numbersOf } from '#server/law/consultation/likeness/decisive-words.ts';
import { bandsOf } from '#server/law/consultation/likeness/like-bands.ts';
import { arriving, groupNow, nothingKnown, place } from '#server/law/consultation/likeness/like-group.ts';
import { likeWords, type Said } from '#server/law/consultation/likeness/like-words.ts';

const said = (text: string, more: Partial<Said> = {}): Said => ({
  stance: Stance.AMEND,
  clauseNo: null,
  text,
  ...more,
});

/** Whether the second of two opinions is put with the first, or only said to be perhaps alike. */
function putTogether(first: Said, second: Said): 'JOINED' | 'SUGGESTED' | 'APART' {
  const known = nothingKnown();
  const [one, other] = [first, second].map((words, at) =>
    place(known, arriving(`${at}`, 'matter', words), `${at}`),
  );
  if (one && other && groupNow(known, one.groupId) === groupNow(known, other.groupId)) return 'JOINED';
  return other?.nearId ? 'SUGGESTED' : 'APART';
}

const LETTER =
  '我是老码头一带的住户，希望公交公司把首班车的时间定得早一些，发车间隔稳定一些，让家长放心，也让上早班的人不走夜路。';

describe('决定要求的字词', () => {
  it.each([
    ['不应当对业主收费', '应当对业主收费'],
    ['反对合并', '支持合并'],
    ['取消教学点', '保留教学点'],
    ['票价降低一些', '票价提高一些'],
    ['首班车提前', '首班车推迟'],
    ['不同意', '同意'],
    ['无须公示', '公示'],
  ])('“%s”和“%s”，要求不同', (one, other) => {
    expect(directionOf(one)).not.toBe(directionOf(other));
  });

  it.each([
    ['不仅要修路，还要装灯', '要修路，还要装灯'],
    ['非常希望修路', '希望修路'],
    ['无论如何要修路', '如何要修路'],
    ['别人家门口都修了', '人家门口都修了'],
  ])('“%s”和“%s”，“不仅”“非常”这样的词不算否定', (one, other) => {
    expect(directionOf(one)).toBe(directionOf(other));
  });

  it.each([
    ['票价定为2元', '2'],
    ['票价定为两元', '2'],
    ['十二元和12元，一百零五天', '105 12 12'],
    ['票价定为2.5元，60周岁免费', '2.5 60'],
    ['一起想办法，统一安排', ''],
    ['第三条，延长到八点', '3 8'],
  ])('“%s”里的数字是“%s”', (text, numbers) => {
    expect(numbersOf(text)).toBe(numbers);
  });
});

describe('两条意见', () => {
  it.each<[title: string, one: Said, other: Said, result: ReturnType<typeof putTogether>]>([
    ['标点、空格、全角半角不同，文字相同', said(LETTER), said(LETTER.replaceAll(/[，。]/gu, ' ')), 'JOINED'],
    ['改了几个字', said(LETTER), said(LETTER.replace('老码头', '新码头').replace('放心', '安心')), 'JOINED'],
    [
      '一样的话，一条支持，一条反对',
      said(LETTER, { stance: Stance.SUPPORT }),
      said(LETTER, { stance: Stance.OPPOSE }),
      'APART',
    ],
    ['加了一个“不”字', said(LETTER), said(LETTER.replace('希望', '不希望')), 'APART'],
    ['数字不同，只作提示', said(`${LETTER}票价2元。`), said(`${LETTER}票价3元。`), 'SUGGESTED'],
    [
      '照抄以后自己又加写一段，只作提示',
      said(LETTER),
      said(`${LETTER}另外我家门口的路灯坏了半年，请一并派人看看修理的事情。`),
      'SUGGESTED',
    ],
    ['很短的，一字不差才算', said('票价贵了'), said('票价贵了点'), 'APART'],
    ['很短的，一字不差', said('票价贵了'), said('票价贵了！'), 'JOINED'],
    [
      '很短的，说的不是同一条',
      said('写得好', { clauseNo: '第一条' }),
      said('写得好', { clauseNo: '第二条' }),
      'APART',
    ],
    [
      '不长的，只换了所求的东西，只作提示',
      said('希望多开几班车去镇上'),
      said('希望多开几条路去镇上'),
      'SUGGESTED',
    ],
    ['各说各的', said(LETTER), said('建议把镇上卫生院的夜间门诊开起来，老人半夜发烧没有地方看病。'), 'APART'],
  ])('%s', (_title, one, other, result) => {
    expect(putTogether(one, other)).toBe(result);
  });

  it('一条意见把两组连起来的，两组成为一组', () => {
    const known = nothingKnown();
    const put = (id: string, text: string) => place(known, arriving(id, 'matter', said(text)), id).groupId;
    const one = put('1', `甲乙丙丁戊己庚辛壬癸子丑寅${LETTER.slice(13)}`);
    const other = put('2', LETTER.replace('让家长放心，也让上早班的人', '天地玄黄宇宙洪荒日月盈昃辰'));
    expect(one).not.toBe(other);
    put('3', LETTER);
    expect(groupNow(known, one)).toBe(groupNow(known, other));
  });
});

describe('比对的索引', () => {
  const bands = (text: string, matter: string) => bandsOf(likeWords(said(text)), matter);

  it('改了几个字的，有共同的键；各说各的、另一件事项的、反过来说的，没有', () => {
    const own = new Set(bands(LETTER, 'one'));
    const shared = (those: readonly bigint[]) => those.some((band) => own.has(band));
    expect(shared(bands(LETTER.replace('放心', '安心'), 'one'))).toBe(true);
    expect(shared(bands('建议把镇上卫生院的夜间门诊开起来，老人半夜发烧没有地方看病。', 'one'))).toBe(false);
    expect(shared(bands(LETTER, 'other'))).toBe(false);
    expect(shared(bands(LETTER.replace('希望', '不希望'), 'one'))).toBe(false);
  });

  it('很短的没有键', () => {
    expect(bands('同意', 'one')).toEqual([]);
  });
});
