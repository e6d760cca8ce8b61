/**
 * 国令713号第二十五条、第二十七条、第二十八条: the review looks at authority, procedure and content, with the opinion of a
 * legal adviser or public lawyer. An unlawful draft fails; only where the state has no clear rule yet may a draft go
 * on, its legal risk stated. The unit adjusts the draft by the opinion; any other change is a draft that nobody has
 * reviewed.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, unsaid } from '#server/law/substance.ts';

const r50At27 = provision('R-50', 'LAW', '国令713号第二十七条');
const r50Design = provision('R-50', 'DESIGN', '合法性审查办理规则');
const r50At28 = provision('R-50', 'LAW', '国令713号第二十八条');
const r47 = provision('R-47', 'LAW', '国令713号第二十五条');

/** Outcome of a legality review (合法性审查结论). 国令713号第二十五条. */
export const [LegalityOutcome, LEGALITY_OUTCOME_LABELS] = vocabulary({
  PASS: '合法',
  FAIL: '不合法',
  NO_CLEAR_RULE: '国家尚无明确规定',
});
export type LegalityOutcome = keyof typeof LegalityOutcome;

/** Mark given by the reviewer to one part (分项审查结果). */
export const [LegalityMark, LEGALITY_MARK_LABELS] = vocabulary({
  PASS: '符合规定',
  REMARK: '有修改意见',
  FAIL: '不符合规定',
});
export type LegalityMark = keyof typeof LegalityMark;

/** The three parts of a review (审查内容). 国令713号第二十七条; each names the field of the opinion that holds its mark. */
export const LEGALITY_ASPECTS = {
  authority: '法定权限',
  procedure: '法定程序',
  content: '草案内容',
} as const;

/** Author of the legal opinion the review is based on (法律意见提出人). 国令713号第二十八条. */
export const [AdviserKind, ADVISER_KIND_LABELS] = vocabulary({
  LEGAL_ADVISER: '法律顾问',
  PUBLIC_LAWYER: '公职律师',
});
export type AdviserKind = keyof typeof AdviserKind;

/** The reviewer's word on a change judged not material (对修改是否重大的审查). */
export const [MaterialVerdict, MATERIAL_VERDICT_LABELS] = vocabulary({
  NOT_MATERIAL: '不属于重大修改',
  MATERIAL: '属于重大修改，应当再次公开征求意见',
});
export type MaterialVerdict = keyof typeof MaterialVerdict;

/** An opinion about to be given (合法性审查意见). */
export interface LegalityOpinion {
  authority: LegalityMark | null;
  authorityNote?: string | null | undefined;
  procedure: LegalityMark | null;
  procedureNote?: string | null | undefined;
  content: LegalityMark | null;
  contentNote?: string | null | undefined;
  adviserKind: AdviserKind | null;
  adviserName?: string | null | undefined;
  adviserOpinion?: string | null | undefined;
  outcome: LegalityOutcome | null;
  legalRiskStatement?: string | null | undefined;
  /** Where the draft changed much since the public saw it. */
  materialVerdict?: MaterialVerdict | null | undefined;
}

type Aspect = keyof typeof LEGALITY_ASPECTS;
const ASPECTS = Object.keys(LEGALITY_ASPECTS) as Aspect[];

/** Findings on a legality opinion (合法性审查意见). */
export const refuseLegalityOpinion = (opinion: LegalityOpinion): Finding[] => [
  ...ASPECTS.flatMap((aspect) => refuseAspect(aspect, opinion)),
  ...(opinion.adviserKind && !blank(opinion.adviserName) && !blank(opinion.adviserOpinion)
    ? []
    : [noAdviser]),
  ...refuseOutcome(opinion),
];

function refuseAspect(aspect: Aspect, opinion: LegalityOpinion): Finding[] {
  const mark = opinion[aspect];
  if (mark === null) return [unmarked(aspect)];
  return mark !== LegalityMark.PASS && unsaid(opinion[`${aspect}Note`]) ? [unexplained(aspect)] : [];
}

function refuseOutcome(opinion: LegalityOpinion): Finding[] {
  const { outcome, legalRiskStatement } = opinion;
  const failing = ASPECTS.filter((aspect) => opinion[aspect] === LegalityMark.FAIL);
  if (outcome === null) return [noOutcome];
  // A reason to fail must stand in one of the three parts, or the unit cannot know what to mend.
  if (outcome === LegalityOutcome.FAIL) return failing.length > 0 ? [] : [groundlessFailure];
  if (failing.length > 0) return [mustFail(failing)];
  return outcome === LegalityOutcome.NO_CLEAR_RULE && unsaid(legalRiskStatement) ? [riskRequired] : [];
}

const unmarked = (aspect: Aspect) => r50At27.block('LEGALITY_OPINION_INCOMPLETE', aspect)`
  没有审查${LEGALITY_ASPECTS[aspect]}。
  对法定权限、法定程序和草案内容逐项写明审查结果。`;

const unexplained = (aspect: Aspect) => r50Design.block('LEGALITY_NOTE_REQUIRED', `${aspect}Note`)`
  没有写明${LEGALITY_ASPECTS[aspect]}方面的问题或者修改意见。
  写明问题所在、依据和修改意见。`;

const noAdviser = r50At28.block(
  'LEGALITY_OPINION_INCOMPLETE',
  'adviserKind',
  'adviserName',
  'adviserOpinion',
)`
  没有法律顾问或者公职律师的法律意见。
  组织法律顾问或者公职律师提出意见，写明姓名和意见。`;

const noOutcome = r50At28.block('LEGALITY_OPINION_INCOMPLETE', 'outcome')`
  没有审查结论。
  从“合法”“不合法”“国家尚无明确规定”中选一项，再出具意见书。`;

const groundlessFailure = r50Design.block('LEGALITY_FAILURE_GROUNDLESS', 'outcome', ...ASPECTS)`
  结论为“不合法”，但三项审查中没有一项不符合规定。
  写明哪一项不符合规定，或者改正结论。`;

const mustFail = (failing: readonly Aspect[]) => r47.block('LEGALITY_FAILED', 'outcome')`
  ${failing.map((aspect) => LEGALITY_ASPECTS[aspect]).join('、')}不符合规定的，结论只能是“不合法”。
  结论改为“不合法”，退回承办单位修改。`;

const riskRequired = r47.block('LEGAL_RISK_REQUIRED', 'legalRiskStatement')`
  国家尚无明确规定的探索性改革事项，应当明示法律风险。
  列出可能与哪些规定相抵触、会引起哪些争议、怎样防范。`;
