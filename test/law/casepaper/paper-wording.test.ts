/** 文书文本: blanks known, needed ones there; lines filled from the record, those with nothing to say left out. */
import { describe, expect, it } from 'vitest';
import { dayBlank, listBlank, nameBlank, tableBlank } from '#server/law/casepaper/paper-blank.ts';
import { fillWording, refuseWording } from '#server/law/casepaper/paper-wording.ts';

const BLANKS = [
  nameBlank('事项'),
  nameBlank('联系人', 'optional'),
  dayBlank('送审日期'),
  listBlank('意见', 'asked'),
  tableBlank('清单', 'optional'),
];
const FORMER = { title: '{{事项}}的函', body: '{{送审日期}}\n{{意见}}' };
const refused = (title: string, body: string, reason = '与新规定一致') =>
  refuseWording({ title, body }, BLANKS, { former: FORMER, reason });
const codes = (...said: Parameters<typeof refused>) => refused(...said).map(({ code }) => code);

describe('改动文本', () => {
  const body = '{{送审日期}}送审。\n{{意见}}';
  it.each([
    ['没有标题', '', body, ['WORDING_EMPTY', 'BLANK_MISSING']],
    ['没有正文', '{{事项}}', ' ', ['WORDING_EMPTY', 'BLANK_MISSING']],
    ['标题太长', `{{事项}}${'很'.repeat(80)}`, body, ['WORDING_LONG']],
    ['标题两行', '{{事项}}\n的函', body, ['WORDING_LONG']],
    ['正文太长', '{{事项}}', `${body}${'很'.repeat(4000)}`, ['WORDING_LONG']],
    ['括号不成对', '{{事项}}', `${body}{{意见`, ['BLANK_BROKEN']],
    ['单个括号', '{{事项}}', `${body}{意见}`, ['BLANK_BROKEN']],
    ['不认得的空白', '{{事项}}', `${body}{{局长}}`, ['BLANK_UNKNOWN']],
    ['缺必须有的空白', '{{事项}}', '{{意见}}', ['BLANK_MISSING']],
    ['表格写在句子里', '{{事项}}', `${body}\n见{{清单}}`, ['BLANK_TABLE_IN_LINE']],
    ['没有改动', FORMER.title, FORMER.body, ['WORDING_UNCHANGED']],
    ['可以', '关于{{事项}}的函', body, []],
  ])('%s', (_name, title, text, expected) => {
    expect(codes(title, text)).toEqual(expected);
  });

  it('原因要说理', () => {
    expect(codes('{{事项}}', body, '。')).toEqual(['WORDING_REASON_REQUIRED']);
  });

  it('妨碍改动的一次说全，各有改法', () => {
    const all = refused('', '{{局长}}和{{清单}}}', '');
    expect(all.map(({ code }) => code)).toEqual([
      'WORDING_EMPTY',
      'BLANK_BROKEN',
      'BLANK_UNKNOWN',
      'BLANK_MISSING',
      'BLANK_TABLE_IN_LINE',
      'WORDING_REASON_REQUIRED',
    ]);
    expect(all.every(({ fix }) => fix !== undefined)).toBe(true);
    expect(all.find(({ code }) => code === 'BLANK_MISSING')?.message).toContain(
      '{{事项}}、{{送审日期}}、{{意见}}',
    );
  });
});

describe('由记录填写', () => {
  const values = {
    事项: '公交票价',
    送审日期: '2026-11-20',
    意见: '第一条\n\n第二条',
    清单: [
      ['序号', '材料'],
      ['1', '草案'],
    ],
  };
  const fill = (body: string, more = {}) =>
    fillWording({ title: '关于{{事项}}的函', body }, BLANKS, { ...values, ...more });

  it('词语、日期写进句子；逐条的各成一段；表格自成一块；“一、”开头的短行是小标题', () => {
    expect(fill('{{送审日期}}送审{{事项}}。\n一、意见\n{{意见}}\n合计：{{意见}}\n{{清单}}')).toEqual({
      title: '关于公交票价的函',
      blocks: [
        { kind: 'PARAGRAPH', text: '2026年11月20日送审公交票价。' },
        { kind: 'HEADING', text: '一、意见' },
        { kind: 'PARAGRAPH', text: '第一条' },
        { kind: 'PARAGRAPH', text: '第二条' },
        { kind: 'PARAGRAPH', text: '合计：第一条；第二条' },
        { kind: 'TABLE', rows: values.清单 },
      ],
    });
  });

  it('没有内容的可选空白连同它的一行略去；句子里的只略去空白', () => {
    expect(fill('联系人：{{联系人}}\n请与{{联系人}}联系。\n{{清单}}', { 清单: [['序号']] }).blocks).toEqual([
      { kind: 'PARAGRAPH', text: '请与联系。' },
    ]);
  });

  it('记录里的花括号不当作空白', () => {
    expect(fill('{{事项}}', { 事项: '{{意见}}' }).blocks).toEqual([{ kind: 'PARAGRAPH', text: '{{意见}}' }]);
  });
});
