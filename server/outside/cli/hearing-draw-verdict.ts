import { STAKEHOLDER_SIDE_LABELS } from '#server/law/hearing/hearing-side.ts';
import { type DrawFile, drawFileOf, type DrawnSide, lotsOf } from '#server/ground/proof/hearing-draw.ts';
import type { Announced, DrawVerdict } from './draw-verdict.ts';

const LABELS: Readonly<Record<string, string>> = STAKEHOLDER_SIDE_LABELS;
const grouped = (receiptNo: string) => `${receiptNo.slice(0, 4)}-${receiptNo.slice(4)}`;
const named = (side: string) => LABELS[side] ?? side;

interface Check {
  what: string;
  fits: boolean;
}

/** Repeats the draw of a hearing's participants (核验听证参加人的抽取): every check, then everybody's lot in its order. */
export async function hearingDrawVerdict(file: unknown, announced: Announced): Promise<DrawVerdict> {
  if (!isDrawFile(file)) return { lines: ['✗ 核验文件不完整 / the file is not complete'], fits: false };
  const again = await drawFileOf(file);
  const checks = [...checksOf(file, again), ...announcedChecks(again, announced)];
  const fits = checks.every((one) => one.fits);
  const lines = [
    `听证会 ${file.hearing} 参加人的抽取（${file.scheme}）`,
    `种子：${file.seed}`,
    `现场报出的数字：${file.publicDigits || '没有'}`,
    ...checks.map((one) => `${one.fits ? '✓' : '✗'} ${one.what}`),
    ...(await picksOf(file, again)),
    fits ? '核验通过：抽取没有被改动 / verified' : '核验不通过 / NOT verified',
  ];
  return { lines, fits };
}

function checksOf(file: DrawFile, again: DrawFile): Check[] {
  const numbers = new Set(file.pool.map(({ receiptNo }) => receiptNo));
  return [
    { what: `种子的指纹：${again.commitment}`, fits: again.commitment === file.commitment },
    {
      what: `名册的指纹（${file.pool.length}人）：${again.poolDigest}`,
      fits: again.poolDigest === file.poolDigest,
    },
    { what: '名册中没有重复的人', fits: numbers.size === file.pool.length },
    { what: '重算的结果与文件中的结果一致', fits: sameResult(file.result, again.result) },
  ];
}

const sameResult = (one: readonly DrawnSide[], other: readonly DrawnSide[]): boolean =>
  JSON.stringify(one.map(inOrder)) === JSON.stringify(other.map(inOrder));

const inOrder = ({ side, drawn, reserves }: DrawnSide) => [side, drawn, reserves];

/** The seed and the pool are those that were published before: that is what makes a draw fair. */
const announcedChecks = (again: DrawFile, { commitment, poolDigest }: Announced): Check[] => [
  ...(commitment === undefined
    ? []
    : [{ what: '种子就是抽取以前封存的种子', fits: again.commitment === commitment.toLowerCase() }]),
  ...(poolDigest === undefined
    ? []
    : [{ what: '名册就是抽取以前公布的名册', fits: again.poolDigest === poolDigest.toLowerCase() }]),
];

/** Everybody by their lot: who was drawn, who follows. */
async function picksOf(file: DrawFile, again: DrawFile): Promise<string[]> {
  const lines: string[] = [];
  for (const { side, seats } of file.seats) {
    const lots = await lotsOf(file, again.poolDigest, side);
    lines.push('', `${named(side)}：${lots.length}人报名，席位${seats}个，签数小的在前`);
    lines.push(
      ...lots.map(({ receiptNo, lot }, index) => {
        const came = index < seats ? '入选' : `候补第${index - seats + 1}位`;
        return `  ${index + 1}. ${grouped(receiptNo)}  ${came}  签 ${lot}`;
      }),
    );
  }
  return [...lines, ''];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const areAll = (value: unknown, test: (one: Record<string, unknown>) => boolean) =>
  Array.isArray(value) && value.every((one) => isRecord(one) && test(one));

/** Whether everything stands in the file that a draw follows from. */
const isDrawFile = (file: unknown): file is DrawFile =>
  isRecord(file) &&
  ['hearing', 'seed', 'publicDigits', 'commitment', 'poolDigest'].every((name) => isText(file[name])) &&
  areAll(file.seats, ({ side, seats }) => isText(side) && Number.isSafeInteger(seats)) &&
  areAll(file.pool, ({ receiptNo, side }) => isText(receiptNo) && isText(side)) &&
  areAll(file.result, ({ side, drawn, reserves }) => isText(side) && areTexts(drawn) && areTexts(reserves));
