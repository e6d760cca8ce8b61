/** A draft as it is typed or pasted becomes clauses, and what is doubtful is said. */
import { describe, expect, it } from 'vitest';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { readDraft, readDraftText } from '#server/law/draft/read-draft.ts';
import { ReadWarningCode } from '#server/law/draft/read-warnings.ts';

const K = ClauseKind;
const rows = (text: string) => readDraftText(text).tree.clauses.map(({ kind, no, text }) => [kind, no, text]);
const nos = (text: string) => readDraftText(text).tree.clauses.map(({ no }) => no);
const doubts = (text: string) => readDraftText(text).warnings.map(({ code, line, no }) => [code, line, no]);

describe('章节和条款', () => {
  it('编、分编、章、节、条、条之一依次读出，序号里的空格不算', () => {
    const text = [
      '第一编　总则',
      '第一分编 通则',
      '第 一 章　总　则',
      '第一节 一般规定',
      '第　一　条　为了保护，制定本办法。',
      '（一）东街；',
      '１．门牌一号；',
      '第一条之一 附带适用。',
      '第二编 附则',
      '第２条：本办法施行。',
    ].join('\n');
    expect(rows(text)).toEqual([
      [K.PART, '第一编', '总则'],
      [K.PART, '第一分编', '通则'],
      [K.CHAPTER, '第一章', '总则'],
      [K.SECTION, '第一节', '一般规定'],
      [K.ARTICLE, '第一条', '为了保护，制定本办法。\n（一）东街；\n１．门牌一号；'],
      [K.ARTICLE, '第一条之一', '附带适用。'],
      [K.PART, '第二编', '附则'],
      [K.ARTICLE, '第２条', '本办法施行。'],
    ]);
  });

  it.each([
    ['第一百零三条 甲', '第一百零三条'],
    ['第一千二百六十条 甲', '第一千二百六十条'],
    ['第二〇二四条 甲', '第二〇二四条'],
    ['第一○三条 甲', '第一○三条'],
    ['第１２条 甲', '第１２条'],
    ['第12条 甲', '第12条'],
    ['\uFEFF\u3000\u3000第\u200B十二条\u3000甲\u3000', '第十二条'],
  ])('“%s”是%s', (text, no) => expect(rows(text)).toEqual([[K.ARTICLE, no, '甲']]));

  it('说到某章某条的句子不是标题，也不是条款', () => {
    const text =
      '第一条 甲。\n第二条规定的除外。\n第二条、第三条一并适用。\n第一章规定的职责，由县政府承担。\n第二条乙。';
    expect(rows(text)).toEqual([
      [K.ARTICLE, '第一条', text.split('\n').slice(0, 4).join('\n').slice(4)],
      [K.ARTICLE, '第二条', '乙。'],
    ]);
  });

  it('文件设为标题的，写成句子也是标题', () => {
    const lines = [
      { text: '第一章 目标、任务，措施', level: 0 },
      { text: '第一条 甲。' },
      { text: '第二章 说明，其他' },
    ];
    expect(readDraft(lines).tree.clauses).toEqual([
      { kind: K.CHAPTER, no: '第一章', text: '目标、任务，措施' },
      { kind: K.ARTICLE, no: '第一条', text: '甲。\n第二章 说明，其他' },
    ]);
  });

  it('规划分章而不分条的，章下面按“一、”切分', () => {
    expect(rows('第一章 现状\n一、基础\n（一）人口\n第二章 目标\n一、近期')).toEqual([
      [K.CHAPTER, '第一章', '现状'],
      [K.ITEM, '一', '基础\n（一）人口'],
      [K.CHAPTER, '第二章', '目标'],
      [K.ITEM, '一（2）', '近期'],
    ]);
  });

  it('方案的行首引用一条法律，仍是方案', () => {
    expect(nos('一、依据\n第二十条 规定如下。\n二、措施\n三、保障')).toEqual(['一', '二', '三']);
  });
});

describe('附件', () => {
  it('附件里的条款留在附件里', () => {
    expect(rows('一、甲。\n附件1：管理办法\n第一条 乙。\n第二条 丙。')).toEqual([
      [K.ITEM, '一', '甲。'],
      [K.ANNEX, '附件1', '管理办法\n第一条 乙。\n第二条 丙。'],
    ]);
  });

  it('通知后面附的才是草案：附件清单不吞掉条款', () => {
    const text =
      '关于征求意见的通知\n附件：\n1. 停车管理办法\n停车管理办法\n第一条 甲。\n第二条 乙。\n附件2\n丙';
    expect(nos(text)).toEqual(['前言', '第一条', '第二条', '附件2']);
  });

  it('年份不是附件的序号', () => {
    expect(rows('一、甲\n附件 2026年度项目表')).toEqual([
      [K.ITEM, '一', '甲'],
      [K.ANNEX, '附件', '2026年度项目表'],
    ]);
  });
});

describe('目录', () => {
  const contents = '目　录\n第一章 总则……1\n第二章 附则\t3\n';
  const body = '第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。';

  it('有“目录”的略去，并说明略去了哪几行', () => {
    expect(nos(`停车管理办法\n${contents}${body}`)).toEqual(['前言', '第一章', '第一条', '第二章', '第二条']);
    expect(doubts(`停车管理办法\n${contents}${body}`)).toEqual([[ReadWarningCode.CONTENTS_SKIPPED, 2, '']]);
  });

  it('没有写“目录”二字的，三个以上的标题连着又重来一遍，也是目录', () => {
    const three = '第一章 总则\n第二章 管理\n第三章 附则\n';
    expect(doubts(`${three}${body}`)[0]).toEqual([ReadWarningCode.CONTENTS_SKIPPED, 1, '']);
    expect(nos(`${three}${body}`)).toEqual(['第一章', '第一条', '第二章', '第二条']);
  });

  it('没有重来一遍的不是目录，一个字也不丢', () => {
    expect(nos('第一编 总则\n第一章 甲\n第一节 乙\n第一条 丙')).toEqual([
      '第一编',
      '第一章',
      '第一节',
      '第一条',
    ]);
    expect(rows('目录\n一、重大行政决策事项\n二、其他')).toEqual([
      [K.ITEM, '一', '重大行政决策事项'],
      [K.ITEM, '二', '其他'],
    ]);
  });
});

describe('粘贴的表格', () => {
  it('制表符隔开、列数相同的几行是一张表', () => {
    expect(rows('第一条 标准：\n类别\t元\n住宅\t2\n商业\t\n第二条 施行。')).toEqual([
      [K.ARTICLE, '第一条', '标准：\n| 类别 | 元 |\n| 住宅 | 2 |\n| 商业 |  |'],
      [K.ARTICLE, '第二条', '施行。'],
    ]);
  });

  it('单独一行、列数不同、以序号开头、目录的，都不是表', () => {
    const text = '第一条\t甲\n（一）\t乙\n1.\t丙\n签章\t日期\n第二条\t丁\ta\tb\n戊\t己';
    expect(rows(text)).toEqual([
      [K.ARTICLE, '第一条', '甲\n（一） 乙\n1. 丙\n签章 日期'],
      [K.ARTICLE, '第二条', '丁 a b\n戊 己'],
    ]);
    expect(nos('目录\n总则\t1\n附则\t3\n第一条 甲')).toEqual(['第一条']);
  });
});

describe('题目', () => {
  it.each([
    ['岚溪县停车管理办法\n（征求意见稿）\n第一条 甲。', '岚溪县停车管理办法（征求意见稿）'],
    ['《岚溪县停车管理办法（草案）》\n第一条 甲。', '岚溪县停车管理办法（草案）'],
    [
      '岚溪县城乡公共汽车客运票价\n调整方案\n为改善出行，制定本方案。\n一、甲',
      '岚溪县城乡公共汽车客运票价调整方案',
    ],
    ['岚溪县停车管理办法\n实施细则\n第一条 甲', '岚溪县停车管理办法实施细则'],
    ['附件1\n岚政发〔2026〕3号\n岚溪县停车规定\n第一条 甲', '岚溪县停车规定'],
    ['停车办法\n（2026年3月1日县政府常务会议通过）\n第一条 甲', '停车办法'],
    ['停车收费若干事项\n一、甲', '停车收费若干事项'],
    ['现将方案公开。\n一、甲', ''],
    ['各乡镇人民政府：\n一、甲', ''],
    ['一、甲', ''],
    ['停车管理办法\n没有序号的正文。', '停车管理办法'],
    ['停车管理办法', ''],
  ])('“%s”', (text, title) => expect(readDraftText(text).tree.title).toBe(title));
});
