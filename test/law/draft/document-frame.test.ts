/** 国令713号第三十二条: what stands around 审定稿 in a published file is form alone: nothing that was not decided is said there. */
import { describe, expect, it } from 'vitest';
import { documentFacts } from '#server/law/draft/document-facts.ts';
import { NOTHING_KNOWN } from '#server/law/draft/frame-words.ts';
import { cellsOf } from '#server/law/draft/draft-blocks.ts';
import { flowingLines } from '#server/law/draft/page-lines.ts';
import { textDifferences } from '#server/law/draft/published-text.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import { plainSigns } from '#server/law/draft/same-signs.ts';
import { oneOf, seeded } from '#test/law/decision/seeded.ts';

const TITLE = '岚溪县山塘管护补助办法';
const BODY = [
  '为了管好山塘，制定本办法。',
  '第一条 每口山塘每年补助三千元。',
  '第二条 管护人应当每月巡查两次。',
  '第三条 本办法自2027年1月1日起施行。',
];
const { clauses } = readDraftText([`${TITLE}（修改稿）`, ...BODY].join('\n')).tree;

const FACTS = documentFacts({
  county: '岚溪县',
  organ: '岚溪县人民政府',
  units: ['县政府办公室', '县水利局', '白茅乡人民政府'],
  issued: { documentNo: '岚府发〔2026〕21号', writtenDate: '2026-12-08' },
  discussed: { meetingName: '县政府第14次常务会议', on: '2026-12-03' },
});

const HEAD = [
  '岚溪县人民政府文件',
  '岚府发〔2026〕21号',
  '岚溪县人民政府关于印发《岚溪县山塘管护补助办法》的通知',
  '各乡镇人民政府，县政府各部门、各直属机构：',
  '《岚溪县山塘管护补助办法》已经县人民政府第14次常务会议审议通过，现印发给你们，请认真组织实施。',
  '岚溪县人民政府',
  '2026年12月8日',
  '（此件公开发布）',
  TITLE,
  '（2026年12月3日县人民政府第14次常务会议通过，自2027年1月1日起施行）',
];
const TAIL = [
  '岚溪县人民政府',
  '二〇二六年十二月八日',
  '信息公开选项：主动公开',
  '抄送：县委各部门，县人大常委会办公室，县政协办公室，县监委，县法院，县检察院。',
  '岚溪县人民政府办公室　2026年12月8日印发',
];

const seen = (lines: readonly string[], facts = FACTS) =>
  textDifferences(clauses, flowingLines(lines), [TITLE], facts);
const file = (head: readonly string[], tail: readonly string[] = TAIL) => [...head, ...BODY, ...tail];
const headWith = (before: string, after: string) => HEAD.map((line) => line.replace(before, after));

describe('公文的版头、版记，不是差异', () => {
  it.each<[string, readonly string[]]>([
    ['通知、题注、落款、抄送齐全', file(HEAD)],
    ['只有题目和题注', file(HEAD.slice(8), [])],
    [
      '换了一种说法的印发通知',
      file(headWith('审议通过，现印发给你们，请认真组织实施', '同意，现予印发，请结合工作实际抓好贯彻落实')),
    ],
    [
      '以公告公布',
      file(['岚溪县人民政府公告', TITLE, '（2026年12月3日县人民政府第14次常务会议通过，现予公布）']),
    ],
  ])('%s', (_, lines) => {
    expect(seen(lines)).toEqual([]);
    expect(seen(lines, NOTHING_KNOWN)).toEqual([]);
  });
});

it('所记的要素，各种写法都认', () => {
  expect(FACTS.days.held).toEqual(['2026年12月3日', '二〇二六年十二月三日']);
  expect(FACTS.days.written).toEqual(['2026年12月8日', '二〇二六年十二月八日']);
  expect(FACTS.days.printed).toEqual(expect.arrayContaining(['2026年12月8日', '二〇二六年十二月十五日']));
  expect(FACTS.days.printed).not.toContain('2026年12月16日');
  expect(FACTS.sessions).toEqual(['第14次', '第十四次']);
  expect(FACTS.organs).toEqual(
    expect.arrayContaining(['岚溪县人民政府', '县人民政府', '县政府', '岚溪县水利局', '县政府办公室']),
  );
  const unknown = documentFacts({ county: '', organ: '', units: [], issued: null, discussed: null });
  expect(unknown).toEqual(NOTHING_KNOWN);
});

it.each([
  ['岚溪县山塘管护', '岚溪县山塘管护办法', []],
  ['岚溪县山塘管护办法', '岚溪县山塘管护办法规定', ['正文之前']],
  ['岚溪县山塘管护', '岚溪县水库管护办法', ['正文之前']],
])('事项名为%s，文件名为%s', (matter, title, expected) => {
  const { clauses: untitled } = readDraftText(BODY.join('\n')).tree;
  const found = textDifferences(untitled, flowingLines([title, ...BODY]), [matter], FACTS);
  expect(found.map(({ no }) => no)).toEqual(expected);
});

describe('没有讨论决定的话，写在正文之外也是差异', () => {
  it.each<[string, readonly string[]]>([
    ['印发通知里改了补助', file(headWith('请认真组织实施', '其中补助由三千元调整为三百元，请认真组织实施'))],
    ['印发通知里加了义务', file(headWith('请认真组织实施', '管护人应当自备工具，请认真组织实施'))],
    ['印发通知里把一些人除外', file(headWith('请认真组织实施', '村集体山塘除外，请认真组织实施'))],
    [
      '印发通知里没有数、没有义务的一句',
      file(headWith('请认真组织实施', '私人山塘不享受补助，请认真组织实施')),
    ],
    ['印发通知里废止了别的文件', file(headWith('请认真组织实施。', '请认真组织实施。原管护办法同时废止。'))],
    ['题注里提前施行', file(headWith('自2027年1月1日起施行', '自2026年6月1日起施行'))],
    ['题注里加一句', file(headWith('起施行）', '起施行，村集体山塘自行管护）'))],
    ['题目不是这件事的', file(headWith('岚溪县山塘管护补助办法', '岚溪县水库管护补助办法'))],
    ['另一个像样的题目', file([...HEAD, '岚溪县山塘承包管理规定'])],
    ['主送机关里夹一句', file(headWith('各直属机构：', '各直属机构，山塘承包人自行承担：'))],
    [
      '抄送里夹一句',
      file(
        HEAD,
        TAIL.map((line) => line.replace('县检察院', '县检察院，承包人每亩缴费五十元')),
      ),
    ],
    [
      '别的机关落款',
      file(
        HEAD,
        TAIL.map((line) => line.replace('岚溪县人民政府办公室', '岚溪县水务公司办公室')),
      ),
    ],
    ['别的发文字号', file(headWith('21号', '12号'))],
    ['别的成文日期', file(headWith('2026年12月8日', '2026年11月8日'))],
    ['成文日期写成讨论的一天', file(headWith('2026年12月8日', '2026年12月3日'))],
    ['讨论写成了成文的一天', file(headWith('2026年12月3日', '2026年12月8日'))],
    [
      '印发晚于七天',
      file(
        HEAD,
        TAIL.map((line) => line.replace('12月8日印发', '12月16日印发')),
      ),
    ],
    ['别的一次会议', file(headWith('第14次常务会议审议通过', '第13次常务会议审议通过'))],
  ])('%s', (_, lines) => {
    expect(seen(lines).length).toBeGreaterThan(0);
  });
});

describe('全文任何一处改动、增加、减少一个字，或者格线移动一格，千次改动处处看得出来', () => {
  const ANNEX = [
    '附件1',
    '山塘清单',
    '| 乡镇 | 口数 | 亩数 |',
    '| 白茅乡 | 1 | 20 |',
    '| 松林镇 | 31 | 450 |',
  ];
  const text = ['第一章 总则', ...BODY.slice(1, 3), '第二章 附则', ...BODY.slice(3)];
  const approved = readDraftText([`${TITLE}（修改稿）`, BODY[0]!, ...text, ...ANNEX].join('\n')).tree.clauses;
  const inHead = HEAD.toSpliced(5, 0, '附件：1.山塘清单');
  const whole = [...inHead, BODY[0]!, ...text, ...TAIL, '附件1：山塘清单', ...ANNEX.slice(2)];
  const differences = (lines: readonly string[]) =>
    textDifferences(approved, flowingLines(lines), [TITLE], FACTS);
  const SIGNS = Array.from('甲乙丙丁不免减增一二三百千元县乡镇人局0123456789');
  /** The same said otherwise: 已经 and 经, the day of printing, the sign behind the number of an annex. */
  const isForm = (line: string, changed: string) => {
    const form = (text: string) => text.replace('已经县', '经县').replace(/(?<=^附件.{0,2})[：.]/gu, '');
    return form(changed) === form(line) || /12月(?:8|9|1[0-5])日印发$/u.test(changed);
  };
  /** Signs of a line, and the cells they stand in. */
  const counted = (line: string) => `${plainSigns(line)} ${cellsOf(line).map(plainSigns).join('|')}`;

  it('原样公布，没有差异', () => {
    expect(differences(whole)).toEqual([]);
  });

  it.each([20_261_208, 20_261_127])('种子%i', (seed) => {
    const random = seeded(seed);
    const unseen: string[] = [];
    let tried = 0;
    while (tried < 1000) {
      const at = Math.floor(random() * whole.length);
      const line = whole[at]!;
      const place = Math.floor(random() * line.length);
      const changed = oneOf(random, [
        line.slice(0, place) + oneOf(random, SIGNS) + line.slice(place + 1),
        line.slice(0, place) + oneOf(random, SIGNS) + line.slice(place),
        line.slice(0, place) + line.slice(place + 1),
        line.replace(/(.) \| (.)/u, ' | $1$2'),
      ]);
      if (counted(changed) === counted(line) || isForm(line, changed)) continue;
      tried += 1;
      if (differences(whole.with(at, changed)).length === 0) unseen.push(`${line} → ${changed}`);
    }
    expect(unseen).toEqual([]);
  });
});
