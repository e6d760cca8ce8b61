/**
 * R-56. 国令713号第三十二条: the use made of the experts' opinions, as a decision's publication states it (专家论证意见采纳情况). The platform
 * composes it from the record of the review; words added to it may not contradict that record.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r56 = provision('R-56', 'LAW', '国令713号第三十二条');

/** The review by experts on record (专家论证的记录). */
export interface ExpertsOnRecord {
  /** Experts and institutions who gave an opinion. */
  experts: number;
  adoptions: readonly { adopted: boolean; reason?: string | null | undefined }[];
}

/** The statement as a plan keeps it; older plans have only the words typed. */
export interface StatedExperts {
  /** Words added to `expertsTold`. */
  expertOpinionsStatement: string;
  expertsTold?: string;
}

const adoptedIn = ({ adoptions }: ExpertsOnRecord) => adoptions.filter(({ adopted }) => adopted).length;

/** The statement, without names (专家论证意见采纳情况); empty where no expert was heard. */
export function toldExperts(on: ExpertsOnRecord | null): string {
  if (!on) return '';
  const rejected = on.adoptions.filter(({ adopted }) => !adopted);
  const reasons = rejected.flatMap(({ reason }) => (blank(reason) ? [] : [reason!.trim()]));
  return [
    `出具论证意见的专家、专业机构${on.experts}个，提出意见${on.adoptions.length}条，采纳${adoptedIn(on)}条，未采纳${rejected.length}条。`,
    ...(reasons.length > 0 ? ['未采纳的理由：'] : []),
    ...reasons.map((reason, index) => `${index + 1}．${reason}`),
  ].join('\n');
}

const COUNTED = /(?<![第\d])(\d+)(条|项|名|位|人|个)(?![款目例])/gu;
const ALL_ADOPTED = /全部(?:予以)?(?:采纳|吸收)|(?:均|都)(?:已|予以)?(?:采纳|吸收)/u;
const DENIED = /未|没有|不(?!仅|但|止|只)/u;

/** Reasons against these added words (补充的话与论证记录不符); `done`: the step is on record as carried out. */
export function refuseToldExperts(
  remark: string,
  on: ExpertsOnRecord | null,
  done: boolean,
  field: string,
): Finding[] {
  const parts = remark.split(/[，,；;。、\n]/u).filter((part) => part.trim() !== '');
  if (on) return parts.filter((part) => !fits(part, on)).map((part) => different(part.trim(), on, field));
  const claim = parts.find((part) => /专家|采纳/u.test(part) && !DENIED.test(part));
  return done || claim === undefined ? [] : [unheard(claim.trim(), field)];
}

const fits = (part: string, on: ExpertsOnRecord): boolean =>
  (!ALL_ADOPTED.test(part) || (on.adoptions.length > 0 && adoptedIn(on) === on.adoptions.length)) &&
  [...part.matchAll(COUNTED)].every(([, digits = '', unit = '']) =>
    allowed(part, unit, on).includes(Number(digits)),
  );

/** Counts that these words may name; other things may be counted that are neither opinions nor experts. */
function allowed(part: string, unit: string, on: ExpertsOnRecord): number[] {
  const stated = Number(/\d+/u.exec(part)?.[0]);
  if (/名|位|人|个/u.test(unit)) return /专家|机构/u.test(part) ? [on.experts] : [stated];
  if (DENIED.test(part) && /采纳|吸收/u.test(part)) return [on.adoptions.length - adoptedIn(on)];
  if (/采纳|吸收/u.test(part)) return [adoptedIn(on)];
  return /意见|建议/u.test(part) ? [on.adoptions.length] : [stated];
}

const different = (part: string, on: ExpertsOnRecord, field: string) => r56.block(
  'TOLD_EXPERTS_DIFFER',
  field,
)`
  “${part}”与专家论证的记录不符：出具意见的${on.experts}个，意见${on.adoptions.length}条，采纳${adoptedIn(on)}条。
  改正或者删去这句话；采纳情况由平台按记录写入，不必重写。`;

const unheard = (part: string, field: string) => r56.block('TOLD_EXPERTS_UNHEARD', field)`
  “${part}”：平台上没有专家论证的记录。
  删去这句话；没有论证的，写明没有组织专家论证的原因。`;
