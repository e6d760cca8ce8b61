/** 字形和数字的统一: what is typed one way and printed another is the same word; a place found leads back to the original. */
import { describe, expect, it } from 'vitest';
import { SYNONYMS_1 as SYNONYMS } from '#migrations/data/synonyms.ts';
import { arabicNumerals } from '#server/domains/search/arabic-numerals.ts';
import { foldText, originalSpan } from '#server/domains/search/fold-text.ts';
import { partsOf } from '#server/domains/search/instead.ts';
import { pinyinIn } from '#server/domains/search/pinyin.ts';
import { saidText } from '#server/domains/search/said-text.ts';
import { excerptOf } from '#server/domains/search/search-excerpt.ts';
import * as search from '#server/domains/search/search-words.ts';

const searchWords = (asked: string) => search.searchWords(asked, SYNONYMS);
const wordsApart = (asked: string) => search.wordsApart(asked, SYNONYMS);
const waysOf = (word: string) => search.waysOf(word, SYNONYMS);

const arabic = (text: string) => arabicNumerals(foldText(text)).text;

describe('数字', () => {
  it.each([
    ['第十二条', '第12条'],
    ['第12条', '第12条'],
    ['第１２条', '第12条'],
    ['第一百零三条', '第103条'],
    ['第二十条', '第20条'],
    ['第二百一十五条', '第215条'],
    ['二〇二六年', '2026年'],
    ['三十日', '30日'],
    ['五年', '5年'],
    ['两千零五人', '2005人'],
    ['一万二千元', '12000元'],
    ['三亿五千万元', '350000000元'],
    ['1,200元', '1200元'],
    ['第二', '第2'],
  ])('%s 写作 %s', (text, said) => {
    expect(arabic(text)).toBe(said);
  });

  it.each(['统一', '一起', '万一', '千百年来', '百二', '二二得四', '十三四岁'])(
    '%s 不是一个数，照原样',
    (text) => {
      expect(arabic(text)).toBe(text === '二二得四' ? '22得四' : text);
    },
  );
});

describe('字形', () => {
  it.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['５Ｇ基站', '5g基站'],
    ['㎡', 'm2'],
    ['票价　调整\n方案', '票价 调整 方案'],
    ['（征求意见稿）', '(征求意见稿)'],
    ['〔2026〕', '(2026)'],
  ])('%s 与 %s 相同', (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  it('找到的位置指回原文，字数变了也不差', () => {
    const text = '面积１２㎡，𠮷祥里第二十三条';
    const folded = arabicNumerals(foldText(text));
    const at = folded.text.indexOf('第23条');
    const [start, end] = originalSpan(folded, at, at + '第23条'.length);
    expect(text.slice(start, end)).toBe('第二十三条');
  });
});

describe('检索词', () => {
  it.each([['票'], ['   '], ['a '], ['字'.repeat(51)], ['一 二 三 四 五 六 七 八 九十']])(
    '“%s”不能检索',
    (asked) => {
      expect(() => searchWords(asked)).toThrow();
    },
  );

  it('几个词各自要有；只有单字的，合起来找', () => {
    expect(searchWords('路灯　 学校').map(([word]) => word)).toEqual(['路灯', '学校']);
    expect(searchWords('路 灯').map(([word]) => word)).toEqual(['路灯']);
  });

  it('同义的字词和数字的两种写法都找', () => {
    expect(waysOf('公交票价')).toEqual(expect.arrayContaining(['公交票价', '公共汽车票价', '公交车费']));
    expect(waysOf('第十二条')).toEqual(['第十二条', '第12条']);
    expect(waysOf('路灯')).toEqual(['路灯']);
  });

  it('拼音打的，是同义的字词的，找同义的那些', () => {
    expect(search.waysOf('xuequ', SYNONYMS)).toEqual(expect.arrayContaining(['XUEQU', '招生服务片区']));
  });

  it('检索的文字有数字的，两种写法都在，没有数字的不重复', () => {
    expect(saidText('办法', '第十二条　公布票价。统一执行。')).toBe(
      '办法\n第十二条 公布票价。统一执行。\n第12条 公布票价',
    );
  });

  it('没有找到时可以试的，都比原来短，两个字以上', () => {
    expect(partsOf('公交 泊车')).toEqual(['公交', '泊车']);
    expect(partsOf('免费停车场')).toEqual(['免费停车', '费停车场', '免费停', '停车场', '免费', '车场']);
    expect(partsOf('路灯')).toEqual([]);
  });
});

describe('摘录', () => {
  const words = searchWords('第12条');
  it.each([
    [
      '前后各留若干字',
      `${'前'.repeat(9)}第十二条${'后'.repeat(9)}`,
      `…${'前'.repeat(3)}`,
      '第十二条',
      `${'后'.repeat(3)}…`,
    ],
    ['句首', '第12条以后', '', '第12条', '以后'],
    ['没有的，从头起', '没有这几个字', '', '', '没有这几个字'],
    ['扩展区汉字不切断', `${'𠮷'.repeat(5)}第十二条`, `…${'𠮷'.repeat(3)}`, '第十二条', ''],
  ])('%s', (_, text, before, found, after) => {
    expect(excerptOf(text, words, 3)).toEqual({ before, found, after });
  });
});

it.each([
  ['老年人免费', ['老年人', '免费']],
  ['公交车票价', ['公交车', '票价']],
  ['公交票价听证会', ['公交', '票价', '听证会']],
  ['坐公交多少钱', ['公交']],
  ['摊位费涨不涨', ['摊位']],
  ['12月1日供暖', ['-12-01', '供暖']],
  ['江怀民县长', ['江怀', '县长']],
  ['養老服務設施', null],
  ['票价', null],
  ['公交 票价', null],
])('“%s”拆成词', (asked, words) => {
  expect(wordsApart(asked)?.map(([word]) => word) ?? null).toEqual(words);
});

it('繁体照简体找', () => {
  expect(searchWords('票價')[0]?.[0]).toBe('票价');
});

describe('日期', () => {
  it.each([
    ['12月1日', '-12-01'],
    ['12月1号', '-12-01'],
    ['十二月一日', '-12-01'],
    ['12-1', '-12-01'],
    ['12.1', '-12-01'],
    ['2026年12月1日', '2026-12-01'],
    ['二〇二六年十二月一日', '2026-12-01'],
    ['2026-12-1', '2026-12-01'],
    ['2026/12/01', '2026-12-01'],
    ['２０２６．１２．１', '2026-12-01'],
  ])('%s 就是 %s', (typed, day) => {
    expect(searchWords(typed)).toEqual([[day]]);
  });

  it.each(['2026-002', '2026-002-1', '13月1日', '2月32日', '18.5度', '12-1-3'])('%s 不是日期', (typed) => {
    expect(searchWords(typed)[0]?.[0]).toBe(typed);
  });

  it('写着日期的，哪一种写法都找得到；2月1日不是12月1日', () => {
    const said = saidText('自2026年12月1日起施行');
    expect(said).toContain('2026-12-01');
    expect(saidText('12月1日开栓')).toContain('-12-01');
    expect(said).not.toContain('-02-01');
  });

  it('摘录里标出的是原文', () => {
    expect(excerptOf('定于二〇二六年十二月一日开栓。', searchWords('12-1'), 9).found).toBe(
      '二〇二六年十二月一日',
    );
  });
});

describe('拼音', () => {
  it.each([
    ['jianghuaimin', '县长江怀民主持', '江怀民'],
    ['gongjiao', '城乡公交票价', '公交'],
    ["xi'an", '西安路', '西安'],
    ['lüxing', '旅行社', '旅行'],
  ])('%s 在“%s”里找到%s', (typed, text, found) => {
    const words = searchWords(typed);
    expect(pinyinIn(text)).toContain(words[0]?.[1]);
    expect(excerptOf(text, words, 9).found).toBe(found);
  });
});

it.each(['“公交票价”', '公交票价？', '《公交票价》', '，公交票价。'])('%s 两边的标点不算', (typed) => {
  expect(searchWords(typed)[0]?.[0]).toBe('公交票价');
});

it('文号的括号不论哪一种', () => {
  for (const typed of ['岚政发〔2026〕4号', '岚政发[2026]4号', '岚政发（2026）4号'])
    expect(searchWords(typed)[0]?.[0]).toBe('岚政发(2026)4号');
});
