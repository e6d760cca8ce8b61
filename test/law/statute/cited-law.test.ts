/** 引用的核对: a citation against the library, on a day (R-15, 国令713号第十二条). */
import { describe, expect, it } from 'vitest';
import { citedArticles, citedName } from '#server/law/statute/article-citation.ts';
import { type Citation, refuseCitations } from '#server/law/statute/cited-law.ts';
import { CITED, day, LIBRARY, TODAY } from './library.ts';

const found = (given: Partial<Citation>, on = TODAY) =>
  refuseCitations([{ ...CITED, ...given }], LIBRARY, on, 'basis');

const NUMBER = 'CITED_NUMBER_WRONG';
const WORDS = 'CITED_WORDS_DIFFER';
const ARTICLE = 'CITED_ARTICLE_UNKNOWN';
const PART = 'CITED_PART_UNKNOWN';

describe('引用和法规库', () => {
  it.each<[string, Partial<Citation>, string[]]>([
    ['照原文引用', {}, []],
    ['名称带书名号', { title: '《某县公共停车管理办法》' }, []],
    ['没有写文号', { docNo: '' }, []],
    ['文号的括号是半角', { docNo: '某政规[2025]3号' }, []],
    ['别的文号', { docNo: '某政规〔2025〕13号' }, [NUMBER]],
    ['旧版本的文号', { docNo: '某政规〔2020〕1号' }, [NUMBER]],
    ['另一部的文号', { docNo: '主席令第92号' }, [NUMBER]],
    ['名称写错，文号是它的', { title: '某县停车管理规定' }, ['CITED_TITLE_WRONG']],
    ['本库没有的', { title: '某县绿化办法', docNo: '某政规〔2024〕9号' }, []],
    ['略写中华人民共和国，没有收录正文', { title: '价格法', docNo: '', article: '第二十三条' }, []],
    ['已经废止', { title: '某县集市管理规定', docNo: '某政规〔2019〕2号' }, ['CITED_REPEALED']],
    ['还没有施行', { title: '某县集市条例', docNo: '某人大〔2026〕1号' }, ['CITED_NOT_IN_FORCE']],
    ['没有这一条', { article: '第四条' }, [ARTICLE]],
    ['有一条没有，有一条有', { article: '第三条、第九条' }, [ARTICLE]],
    ['两条都没有', { article: '第八条、第九条' }, [ARTICLE, ARTICLE]],
    ['没有这一款', { article: '第二条第三款' }, [PART]],
    ['没有这一项', { article: '第二条第二款第（三）项' }, [PART]],
    ['之一', { article: '第二条之一', quotation: '夜间停车不收费。' }, []],
    ['没有这个之一', { article: '第三条之一' }, [ARTICLE]],
    ['条号用阿拉伯数字', { article: '第2条第1款' }, []],
    ['全文适用', { article: '全文', quotation: '' }, []],
    ['全文适用，引文在其中', { article: '全文', quotation: '夜间停车不收费。' }, []],
    ['文号和条款都不对，一起指出', { docNo: '某政规〔2025〕13号', article: '第四条' }, [NUMBER, ARTICLE]],
    ['文号和引文都不对，一起指出', { docNo: '错1号', quotation: '停车免费。' }, [NUMBER, WORDS]],
  ])('%s', (_name, given, codes) => expect(found(given).map(({ code }) => code)).toEqual(codes));

  it.each<[string, string, string, string[]]>([
    ['一字不差', '第三条', '不得擅自设置障碍物，妨碍停车。', []],
    ['标点和全半角不论', '第三条', '不得擅自设置障碍物,妨碍停车', []],
    ['带引号', '第三条', '“不得擅自设置障碍物，妨碍停车。”', []],
    ['带条号', '第三条', '第三条　不得擅自设置障碍物，妨碍停车。', []],
    ['应当改成可以', '第二条第一款', '停车可以收费的，公布标准；免费的，设置标志。', [WORDS]],
    ['漏了不得', '第三条', '擅自设置障碍物，妨碍停车。', [WORDS]],
    ['一句里截去后半', '第二条第一款', '停车应当收费的。', [WORDS]],
    ['分号前的一句', '第二条第一款', '停车应当收费的，公布标准。', []],
    ['分号后的一句', '第二条第一款', '免费的，设置标志。', []],
    ['用省略号略去中间', '第二条', '停车应当收费的，……设置标志。', []],
    ['用省略号略去末尾', '第三条', '不得擅自设置障碍物……', []],
    ['用六个点略去', '第三条', '不得擅自设置障碍物......', []],
    ['省略号两边的次序颠倒', '第二条', '免费的，设置标志……停车应当收费的，公布标准', [WORDS]],
    ['第二款的话引作第一款', '第二条第一款', '收费标准由县人民政府价格主管部门制定，……', [WORDS]],
    ['引一项', '第二条第二款第（二）项', '公共停车场，按时计收。', []],
    ['引到项里，不带序号', '第二条', '路内停车，按次计收；', []],
    [
      '两款分行',
      '第二条',
      '停车应当收费的，公布标准；免费的，设置标志。\n收费标准由县人民政府价格主管部门制定，并向社会公布：',
      [],
    ],
    ['两条分行', '第二条之一、第三条', '夜间停车不收费。\n不得擅自设置障碍物，妨碍停车。', []],
    ['几条的范围', '第一条至第三条', '为了方便群众停车，制定本办法。……妨碍停车。', []],
    ['后面多一句', '第三条', '不得擅自设置障碍物，妨碍停车。违者罚款。', [WORDS]],
    ['没有抄原文', '第三条', '', []],
  ])('引文：%s', (_name, article, quotation, codes) =>
    expect(found({ article, quotation }).map(({ code }) => code)).toEqual(codes),
  );

  it.each<[string, string, Partial<Citation>, string[]]>([
    ['施行以前', '2019-12-31', {}, ['CITED_NOT_IN_FORCE']],
    ['旧版本的日子用旧文号', '2024-01-01', { docNo: '某政规〔2020〕1号' }, []],
    ['旧版本的日子用新文号', '2024-01-01', {}, [NUMBER]],
    ['废止的前一天', '2026-06-30', { title: '某县集市管理规定', docNo: '' }, []],
    ['废止的当天', '2026-07-01', { title: '某县集市管理规定', docNo: '' }, ['CITED_REPEALED']],
    ['新法施行的当天', '2027-01-01', { title: '某县集市条例', docNo: '' }, []],
  ])('%s', (_name, on, given, codes) => expect(found(given, day(on)).map(({ code }) => code)).toEqual(codes));

  it('指出是第几条依据的哪一栏，写明对的是什么', () => {
    const [number, words] = refuseCitations(
      [CITED, { ...CITED, docNo: '某政规〔2025〕13号', quotation: '停车可以收费的，公布标准。' }],
      LIBRARY,
      TODAY,
      'basis',
    );
    expect(number).toMatchObject({ fields: ['basis.1.docNo'], fix: '改为某政规〔2025〕3号。' });
    expect(words?.fields).toEqual(['basis.1.quotation']);
    expect(words?.message).toContain('“停车可以收费的公布标准”，条文是“停车应当收费的公布标准免…”');
  });
});

describe('引用的条款', () => {
  it.each([
    ['第十五条', '第15条'],
    ['第十五条、第十六条', '第15条 第16条'],
    ['第十五、十六条', '第15条 第16条'],
    ['第三条至第五条', '第3条 第4条 第5条'],
    ['第二十三条第一款第（二）项', '第23条第1款第（2）项'],
    ['第二十三条第一款第二项', '第23条第1款第（2）项'],
    ['第十五条之一', '第15条之1'],
    ['第15条', '第15条'],
    ['全文', ''],
    ['第三章', ''],
  ])('%s', (text, names) => expect(citedArticles(text).map(citedName).join(' ')).toBe(names));
});
