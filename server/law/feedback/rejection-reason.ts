/**
 * 县政务公开文件: what is not adopted is answered with its reason. How much a reason must say is our measure: hollow phrases
 * ("因相关规范，未采纳") are set aside before it is taken.
 */
import { refuseUnprovenGround } from './ground-proof.ts';
import { RejectionGround } from './outcome.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { basisOf, type SpecialRule } from '#server/law/catalogue/special-law.ts';
import { substance } from '#server/law/substance.ts';

const r33Design = provision('R-33', 'DESIGN', '本县设定');
const r33Handling = provision('R-33', 'DESIGN', '意见处理规则');

/** Minimum characters of a reason where no listed ground fits (其他理由的最少字数). */
export const MINIMUM_OTHER_REASON = 40;

/** Phrases that answer nothing (套话). */
export const HOLLOW_PHRASES: readonly string[] = [
  '不符合相关规定 不符合有关规定 不符合实际情况 感谢您的支持 感谢您的参与 感谢您的建议 经认真研究 综合多方因素',
  '不予采纳 未予采纳 暂不采纳 不作采纳 暂不考虑 相关规范 有关规范 相关规定 有关规定 相关政策 有关政策 相关要求',
  '有关要求 相关文件 有关文件 实际情况 客观原因 综合考虑 统筹考虑 研究决定 您的意见 您的建议 该意见 该建议',
  '不采纳 未采纳 经研究 不符合 已知悉 已收悉 不可行 不合理 不同意 已阅 知悉 收悉 因为 由于 鉴于 根据 按照 依据',
  '感谢 原则 所以 因此 因 故',
].flatMap((line) => line.split(' '));

/** Longer phrases first, so that none hides inside another. */
const HOLLOW = new RegExp(HOLLOW_PHRASES.toSorted((a, b) => b.length - a.length).join('|'), 'gu');

/** The letters of a reason without its hollow phrases (套话). */
export const plainReason = (reason: string): string =>
  (reason.match(/\p{L}/gu) ?? []).join('').replace(HOLLOW, '');

/** Characters of a reason without its hollow phrases (套话). */
export const reasonSubstance = (reason: string): number => substance(plainReason(reason));

/** The reason for not adopting an opinion, or a part of it (未采纳理由). */
export interface Rejection {
  ground?: RejectionGround | null | undefined;
  reason?: string | null | undefined;
}

/**
 * Findings on the reason for not adopting (未采纳理由); where a special law asks for reasons itself, that law is the basis.
 */
export function refuseRejection(
  { ground, reason }: Rejection,
  minChars: number,
  special: readonly SpecialRule[] = [],
): Finding[] {
  const least = ground === RejectionGround.OTHER ? Math.max(minChars, MINIMUM_OTHER_REASON) : minChars;
  const said = reasonSubstance(reason ?? '');
  return [
    ...(ground ? [] : [groundRequired]),
    ...(said === 0
      ? [missing(special.find((rule) => rule.feedbackByLaw))]
      : said < least
        ? [hollow(least)]
        : refuseUnprovenGround(ground, reason ?? '')),
  ];
}

const missing = (law: SpecialRule | undefined) =>
  provision('R-33', law ? basisOf(law) : 'POLICY', law ? law.article : '县政务公开文件').block(
    'REASON_REQUIRED',
    'reason',
  )`
    未采纳的意见应当说明理由。
    写明为什么没有采纳，让提意见的人看得明白。`;

const hollow = (least: number) => r33Design.block('REASON_REQUIRED', 'reason')`
  理由过于笼统，没有说明为什么没有采纳。
  写明具体的事实、数据或者条款，不少于${least}字；“因相关规定”“已阅”等套话不计。`;

const groundRequired = r33Handling.block('GROUND_REQUIRED', 'ground')`
  没有选择未采纳的理由类别。
  点选最贴近的一项，再写具体说明；几项都沾边的，选最主要的。`;
