/** 国令713号第三十二条: 公布的文本与审定稿逐字相同 — 什么是差异，什么只是版面和公文格式. */
import { describe, expect, it } from 'vitest';
import { flowingLines, printedLines } from '#server/law/draft/page-lines.ts';
import { textDifferences } from '#server/law/draft/published-text.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';

const APPROVED = `岚溪县养老服务设施管理办法（修改稿）
为了合理布局养老服务设施，根据国务院有关规定，制定本办法。
第一章 总则
第一条 每个乡镇建成一处区域养老服务中心，床位不少于60张。
第二条 设施面积不少于200m²：
（一）护理用房；
（二）助餐用房（每餐8:30—9:30）。
第二章 附则
第三条 本办法自2027年1月1日起施行。
附件1
近期项目
| 乡镇 | 床位（张） |
| 白茅乡 | 60 |
| 松林镇 | 80 |`;

const { clauses } = readDraftText(APPROVED).tree;
const BODY = APPROVED.split('\n').slice(1);
const named = (lines: readonly string[]) =>
  textDifferences(clauses, flowingLines(lines), ['岚溪县养老服务设施管理办法']).map(
    ({ no, relation, file }) => [no, relation, file],
  );
const reworded = (before: string, after: string) => BODY.map((line) => line.replace(before, after));

const annexInLine = (head: string) => BODY.toSpliced(BODY.indexOf('附件1'), 2, head);

const HEAD = [
  '岚溪县人民政府文件',
  '岚政发〔2026〕12号',
  '岚溪县人民政府关于印发',
  '《岚溪县养老服务设施管理办法》的通知',
  '各乡镇人民政府，县政府各部门：',
  '《岚溪县养老服务设施管理办法》已经县人民政府第12次常务会议通过，现印发给你们，请认真贯彻执行。',
  '附件：1.近期项目',
  '岚溪县人民政府',
  '2026年11月20日',
  '岚溪县养老服务设施管理办法',
  '（2026年11月12日岚溪县人民政府第12次常务会议通过）',
];
const TAIL = [
  '岚溪县人民政府',
  '二〇二六年十一月二十日',
  '（此件公开发布）',
  '信息公开选项：主动公开',
  '抄送：县委各部门，县人大常委会办公室，县监察委员会。',
  '岚溪县人民政府办公室　2026年11月20日印发',
];
const beforeAnnex = BODY.indexOf('附件1');

describe('不是差异', () => {
  it.each<[string, readonly string[]]>([
    ['逐字相同', BODY],
    ['题目改成正式的名称', ['岚溪县养老服务设施管理办法', ...BODY]],
    ['发文字号、通知、主送机关、题注', [...HEAD, ...BODY]],
    ['落款、日期、抄送、印发说明', [...BODY, ...TAIL]],
    ['落款在附件之前', [...BODY.slice(0, beforeAnnex), ...TAIL, ...BODY.slice(beforeAnnex)]],
    ['换行', BODY.join('\n').replaceAll('，', '，\n').split('\n')],
    ['空格', BODY.map((line) => ` ${line.replaceAll('条', '条　')} `)],
    [
      '全角与半角',
      BODY.map((line) => line.replaceAll('，', ',').replaceAll('60', '６０').replace('(', '（')),
    ],
    ['同一符号的不同写法', reworded('—', '－')],
    ['部首区的字形', reworded('施行', '施⾏')],
    ['目录', ['目录', '第一章 总则……1', '第二章 附则……2', '附件1 近期项目……3', ...BODY]],
    ['表格的格线', BODY.map((line) => line.replace(/^\| (.*) \|$/, '$1').replaceAll(' | ', '\t'))],
    ['附件的序号之后有冒号', reworded('附件1', '附件1：')],
    ['附件的名称与序号同行，中间是冒号', annexInLine('附件1：近期项目')],
    ['附件的名称与序号同行，中间是顿号', annexInLine('附件1、近期项目')],
    ['表格一格一行', BODY.flatMap((line) => (line.startsWith('|') ? line.split('|') : [line]))],
  ])('%s', (_case, lines) => {
    expect(named(lines)).toEqual([]);
  });

  it('页码、页眉、转页重复的表头', () => {
    const pages = [
      ['岚溪县行政规范性文件', ...HEAD, '- 1 -'],
      ['岚溪县行政规范性文件', ...BODY.slice(0, -1).map((line) => line.replaceAll('|', ' ')), '- 2 -'],
      ['岚溪县行政规范性文件', '乡镇 床位（张）', '松林镇 80', ...TAIL, '- 3 -'],
    ];
    expect(textDifferences(clauses, printedLines(pages))).toEqual([]);
  });
});

describe('是差异', () => {
  it.each<[string, readonly string[], readonly (readonly string[])[]]>([
    [
      '改了数额',
      reworded('60张', '80张'),
      [['第一条', 'CHANGED', '第一条每个乡镇建成一处区域养老服务中心，床位不少于80张。']],
    ],
    ['平方成了2', reworded('m²', 'm2'), [['第二条', 'CHANGED', expect.stringContaining('200m2')]]],
    ['改了前言', reworded('国务院', '上级'), [['前言', 'CHANGED', expect.stringContaining('根据上级')]]],
    ['改了章名', reworded('总则', '通则'), [['第一章', 'CHANGED', '第一章通则']]],
    [
      '改了表格的一格',
      reworded('| 白茅乡 | 60 |', '| 白茅乡 | 61 |'),
      [['附件1', 'CHANGED', expect.stringContaining('白茅乡61')]],
    ],
    [
      '少一项',
      BODY.filter((line) => !line.startsWith('（一）')),
      [['第二条', 'CHANGED', expect.stringContaining('（二）')]],
    ],
    ['少一条', BODY.filter((line) => !line.startsWith('第一条')), [['第一条', 'MISSING', '']]],
    ['改了条序', reworded('第三条', '第四条'), [['第三条', 'CHANGED', '第四条本办法自2027年1月1日起施行。']]],
    [
      '多一条',
      BODY.toSpliced(beforeAnnex, 0, '第四条 企业除外。'),
      [['第四条', 'ADDED', '第四条企业除外。']],
    ],
    [
      '末条多一款',
      BODY.toSpliced(beforeAnnex, 0, '企业由县人民政府另行规定。'),
      [['第三条', 'ADDED', '企业由县人民政府另行规定。']],
    ],
    [
      '落款之后多一句',
      [...BODY, ...TAIL, '企业除外。'],
      [['附件1', 'ADDED', expect.stringContaining('企业除外。')]],
    ],
    [
      '正文之前多一句',
      [...HEAD, '企业不适用本办法。', ...BODY],
      [['正文之前', 'ADDED', '企业不适用本办法。']],
    ],
    ['像标题的一句', ['企业不适用前款规定', ...BODY], [['正文之前', 'ADDED', '企业不适用前款规定']]],
    [
      '像主送机关、题注的都是话',
      ['（企业不适用本办法。）', ...BODY],
      [['正文之前', 'ADDED', '（企业不适用本办法。）']],
    ],
    ['空文件', [], clauses.map(({ no }) => [no, 'MISSING', ''])],
  ])('%s', (_case, lines, differences) => {
    expect(named(lines)).toEqual(differences);
  });

  it('调换位置的一条说明是移动', () => {
    const [two, one] = [BODY.slice(3, 6), BODY.slice(2, 3)];
    const swapped = [...BODY.slice(0, 2), ...two, ...one, ...BODY.slice(6)];
    expect(named(swapped)).toEqual([['第一条', 'MOVED', '']]);
  });

  it('每一处都说明审定稿和文件各是什么', () => {
    expect(textDifferences(clauses, flowingLines(reworded('起施行', '起试行')))).toEqual([
      {
        no: '第三条',
        relation: 'CHANGED',
        approved: '第三条本办法自2027年1月1日起施行。',
        file: '第三条本办法自2027年1月1日起试行。',
      },
    ]);
  });

  it('重复成页眉的一句话不会被当作版面', () => {
    const pages = [BODY.slice(0, 5), BODY.slice(5, 8), BODY.slice(8)].map((page) => [
      '企业不适用。',
      ...page,
    ]);
    expect(textDifferences(clauses, printedLines(pages)).length).toBeGreaterThan(0);
  });

  it('表格末格的数不会被当作页码', () => {
    const cells = (number: string) => [BODY.slice(0, -1), ['松林镇', number]];
    expect(textDifferences(clauses, printedLines(cells('80')))).toEqual([]);
    const { clauses: once } = readDraftText('第一条 床位如下：\n| 松林镇 | 1 |').tree;
    expect(textDifferences(once, printedLines([['第一条 床位如下：', '松林镇', '1']]))).toEqual([]);
  });
});
