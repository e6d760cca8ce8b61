import { DRAW_SCHEME } from '#server/ground/proof/hearing-draw.ts';
import { LOTTERY_SCHEME } from '#server/ground/proof/lottery.ts';
import { ROTATION_SCHEME } from '#server/ground/proof/rotation.ts';
import { hearingDrawVerdict } from './hearing-draw-verdict.ts';
import { lotteryVerdict, rotationVerdict } from './representative-draw-verdict.ts';

/** Values published before the draw, where the requester gives them. */
export interface Announced {
  commitment?: string | undefined;
  poolDigest?: string | undefined;
}

/** Result of repeating a draw (核验结论), line by line, and whether everything matches. */
export interface DrawVerdict {
  lines: readonly string[];
  fits: boolean;
}

/** Ways of drawing by the name that stands in their files: another draw adds its own line. */
const VERDICTS: Readonly<Record<string, (file: unknown, announced: Announced) => Promise<DrawVerdict>>> = {
  [DRAW_SCHEME]: hearingDrawVerdict,
  [ROTATION_SCHEME]: rotationVerdict,
  [LOTTERY_SCHEME]: lotteryVerdict,
};

const refused = (line: string): DrawVerdict => ({ lines: [`✗ ${line}`], fits: false });

/** Repeats the draw that the text of a file describes (核验抽取). */
export async function drawVerdict(text: string, announced: Announced = {}): Promise<DrawVerdict> {
  const file = parsed(text);
  if (file === undefined) return refused('不是核验文件：不是JSON / not JSON');
  const scheme = schemeOf(file);
  const verdict = Object.hasOwn(VERDICTS, scheme) ? VERDICTS[scheme] : undefined;
  return verdict ? verdict(file, announced) : refused(`不认识的抽取办法“${scheme}” / unknown scheme`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const schemeOf = (file: unknown): string =>
  typeof file === 'object' && file !== null && 'scheme' in file ? String(file.scheme) : '';
