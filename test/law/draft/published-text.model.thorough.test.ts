/** However a draft is printed, its text is the same; a single sign changed is one difference, on its clause. */
import { describe, expect, it } from 'vitest';
import { seedsFrom } from '#test/kernel/walks.ts';
import { oneOf, seeded } from '#test/law/decision/seeded.ts';
import { ClauseKind, type DraftClause } from '#server/law/draft/draft-tree.ts';
import { printedLines } from '#server/law/draft/page-lines.ts';
import { textDifferences } from '#server/law/draft/published-text.ts';
import { plainSigns } from '#server/law/draft/same-signs.ts';
import { hanNumber, heading, sentence } from './invented-words.ts';
import { type Setting, setPages } from './page-setting.ts';

type Random = () => number;
const dice = (random: Random, sides: number) => Math.floor(random() * sides);

function invented(random: Random): DraftClause[] {
  const clauses: DraftClause[] = [];
  const articles = 3 + dice(random, 25);
  let [no, chapter] = [0, 0];
  if (dice(random, 3) === 0)
    clauses.push({ kind: ClauseKind.PREAMBLE, no: '前言', text: `岚溪县办法（草案）\n${sentence(random)}` });
  while (no < articles) {
    if (dice(random, 5) === 0) {
      chapter += 1;
      clauses.push({ kind: ClauseKind.CHAPTER, no: `第${hanNumber(chapter)}章`, text: heading(random) });
    }
    no += 1;
    const items =
      dice(random, 4) === 0 ? ['', ...[1, 2, 3].map((n) => `（${hanNumber(n)}）${sentence(random)}`)] : [''];
    clauses.push({
      kind: ClauseKind.ARTICLE,
      no: `第${hanNumber(no)}条`,
      text: sentence(random) + items.join('\n'),
    });
  }
  if (dice(random, 2) === 0)
    clauses.push({
      kind: ClauseKind.ANNEX,
      no: '附件1',
      text: [
        '岗位表',
        '| 乡镇 | 床位（张） |',
        ...Array.from({ length: 1 + dice(random, 40) }, () => `| ${heading(random)} | ${dice(random, 90)} |`),
      ].join('\n'),
    });
  return clauses;
}

function setting(random: Random): Setting {
  const head = [
    '岚政发〔2026〕12号',
    '岚溪县人民政府关于印发',
    '《岚溪县养老服务设施管理办法》的通知',
    '各乡镇人民政府，县政府各部门、各直属机构：',
    '《岚溪县养老服务设施管理办法》已经县人民政府第12次常务会议通过，现印发给你们，请认真贯彻执行。',
    '岚溪县人民政府',
    '2026年11月20日',
    '（此件公开发布）',
    '岚溪县养老服务设施管理办法',
    '（2026年11月12日岚溪县人民政府第12次常务会议通过）',
  ];
  const tail = [
    '岚溪县人民政府',
    '2026年11月20日',
    '抄送：县委各部门，县人大常委会办公室，县政协办公室，县监察委员会，县人民法院，县人民检察院。',
    '岚溪县人民政府办公室　2026年11月20日印发',
  ];
  return {
    head: oneOf(random, [[], head.slice(8), head.slice(7), head]),
    tail: oneOf(random, [[], tail.slice(0, 2), tail]),
    signsALine: 24 + dice(random, 20),
    linesAPage: 8 + dice(random, 25),
    running: oneOf(random, [null, '岚溪县人民政府规范性文件']),
    pageNo: oneOf(random, [
      (page) => `— ${page} —`,
      (page) => String(page),
      (page, of) => `第 ${page} 页 共 ${of} 页`,
    ]),
  };
}

const SIGNS = '甲乙丙丁戊己庚辛壬癸'.split('');

/** Places of a clause's text that count: not its title, not the bars of a table. */
const countedPlaces = ({ kind, text }: DraftClause): number[] => {
  const from = kind === ClauseKind.PREAMBLE ? text.indexOf('\n') + 2 : 0;
  return Array.from(text, (_sign, place) => place).filter(
    (place) => place >= from && plainSigns(text[place]!) !== '',
  );
};

/** The clauses with one sign of one of them put in, taken out or replaced; which. */
function mutated(random: Random, clauses: readonly DraftClause[]) {
  const at = dice(random, clauses.length);
  const { text, no } = clauses[at]!;
  const place = oneOf(random, countedPlaces(clauses[at]!));
  const sign = oneOf(random, SIGNS);
  const words = oneOf(random, [
    text.slice(0, place) + sign + text.slice(place),
    text.slice(0, place) + sign + text.slice(place + 1),
    text.slice(0, place) + text.slice(place + 1),
    text.endsWith('|') ? `${text.slice(0, -1)}${sign} |` : text + sign,
  ]);
  const changed = plainSigns(words) !== plainSigns(text);
  return {
    changed,
    no,
    after: clauses.map((one, index) => (index === at ? { ...one, text: words } : one)),
  };
}

describe.each(seedsFrom(71))('随机的一稿（%i）', (seed) => {
  const random = seeded(seed);
  const clauses = invented(random);
  const pages = setting(random);
  const differencesOf = (printed: readonly DraftClause[]) =>
    textDifferences(clauses, printedLines(setPages(printed, pages)), ['岚溪县养老服务设施管理办法']);

  it('排版不同，文字相同：没有差异', () => {
    expect(differencesOf(clauses)).toEqual([]);
  });

  it('改动一个字：恰好一处，在那一条', () => {
    for (let time = 0; time < 6; time += 1) {
      const { changed, no, after } = mutated(random, clauses);
      expect(differencesOf(after).map((one) => one.no)).toEqual(changed ? [no] : []);
    }
  });

  it('少一条、调换两条：都在差异里', () => {
    const at = 1 + dice(random, clauses.length - 2);
    const without = clauses.filter((_clause, index) => index !== at);
    expect(differencesOf(without)).toMatchObject([{ no: clauses[at]!.no, relation: 'MISSING', file: '' }]);
    const [here, next] = [clauses[at]!, clauses[at + 1]!];
    if (next.kind === ClauseKind.ANNEX) return;
    const swapped = clauses.with(at, next).with(at + 1, here);
    const named = differencesOf(swapped).map((one) => one.no);
    expect(named).toHaveLength(1);
    expect([here.no, next.no]).toContain(named[0]);
  });
});
