import { ClauseKind, type DraftClause, tellApart } from '#server/law/draft/draft-tree.ts';
import { seeded } from '#test/law/decision/seeded.ts';

const DIGITS = '零一二三四五六七八九';
const WORDS = [
  '为了保护公共利益',
  '由县住建部门负责',
  '每年公布一次',
  '不少于30日',
  '（含本数）',
  '按2.5倍计算',
  '“第三条”',
  '免费',
];

/** 一百零三 of 103: numbers as drafts write them, made apart from the product's own. */
export function chinese(n: number): string {
  if (n < 10) return DIGITS[n] ?? '';
  if (n < 20) return `十${n % 10 ? DIGITS[n % 10] : ''}`;
  if (n < 100) return `${DIGITS[Math.floor(n / 10)]}十${n % 10 ? DIGITS[n % 10] : ''}`;
  const rest = n % 100;
  const tail =
    rest === 0 ? '' : rest < 10 ? `零${DIGITS[rest]}` : rest < 20 ? `一${chinese(rest)}` : chinese(rest);
  return `${DIGITS[Math.floor(n / 100)]}百${tail}`;
}

/** A draft as one might be written (随机草案), the same for the same seed. */
export function randomTree(seed: number): { clauses: DraftClause[] } {
  const next = seeded(seed);
  const dice = (sides: number) => Math.floor(next() * sides);
  const one = <T>(list: readonly T[]): T => list[dice(list.length)]!;
  const some = <T>(most: number, make: () => T) => Array.from({ length: dice(most + 1) }, make);
  const phrase = () => Array.from({ length: 1 + dice(4) }, () => one(WORDS)).join('，');
  const digits = one([
    chinese,
    String,
    (n: number) => String(n).replace(/\d/g, (d) => '０１２３４５６７８９'[Number(d)]!),
  ]);
  const line = (): string =>
    one([
      () => `${phrase()}。`,
      () => `（${chinese(1 + dice(9))}）${phrase()}；`,
      () => `${1 + dice(9)}. ${phrase()}；`,
      () => `（${1 + dice(9)}）${phrase()}`,
      () => `| ${phrase()} |  | ${dice(99)} |`,
      () => '第三条规定的除外。',
      () => `附件所列${phrase()}，除外。`,
    ])();
  const body = () => [phrase(), ...some(5, line)].join('\n');
  const clauses: DraftClause[] = [];
  if (dice(2))
    clauses.push({
      kind: ClauseKind.PREAMBLE,
      no: '前言',
      text: `${one(['停车管理办法', '方案'])}\n${phrase()}。`,
    });
  if (dice(12) === 0)
    return {
      clauses: [{ kind: ClauseKind.WHOLE, no: '全文', text: [phrase(), ...some(5, line)].join('\n') }],
    };
  const articles = dice(3) > 0;
  const heading = (kind: ClauseKind, word: string, n: number) =>
    clauses.push({ kind, no: `第${chinese(n)}${word}`, text: one(['总则', '附则', '规划目标、任务', '']) });
  let no = 0;
  const run = () => {
    for (let count = 1 + dice(4); count > 0; count--) {
      no += dice(15) === 0 ? 2 : 1;
      if (!articles) clauses.push({ kind: ClauseKind.ITEM, no: chinese(no), text: body() });
      else clauses.push({ kind: ClauseKind.ARTICLE, no: `第${digits(no)}条`, text: body() });
      if (articles && dice(8) === 0)
        clauses.push({ kind: ClauseKind.ARTICLE, no: `第${digits(no)}条之一`, text: body() });
    }
  };
  const parts = dice(3) === 0 ? 1 + dice(3) : 0;
  const chapters = dice(2);
  for (let part = 1; part <= Math.max(1, parts); part++) {
    if (parts) heading(ClauseKind.PART, '编', part);
    for (let chapter = 1; chapter <= Math.max(1, chapters * 3); chapter++) {
      if (chapters) heading(ClauseKind.CHAPTER, '章', chapter);
      if (!articles && chapters) no = 0;
      for (let section = 1; section <= 2; section++) {
        if (chapters && articles && dice(4) === 0) heading(ClauseKind.SECTION, '节', section);
        run();
      }
    }
  }
  for (const text of some(2, () =>
    ['岗位表', ...some(4, line), '一、甲', '第一条 乙。', '| a | b |'].join('\n'),
  ))
    clauses.push({ kind: ClauseKind.ANNEX, no: one(['附件', '附件1', '附表二']), text });
  return { clauses: tellApart(clauses) };
}
