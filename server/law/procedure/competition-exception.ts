/**
 * 公平竞争审查条例第十二条、第十七条第二款: a measure that restrains competition may be issued all the same on one of four grounds,
 * where no lesser means is at hand and a reasonable period or an end is set; the conclusion explains all of this in
 * detail.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, saysWhy } from '#server/law/substance.ts';

const r45 = provision('R-45', 'LAW', '公平竞争审查条例第十二条、第十七条');
const r45Design = provision('R-45', 'DESIGN', '公平竞争审查办理规则');

/** Grounds for an exception (例外的情形). */
export const [CompetitionExceptionGround, COMPETITION_EXCEPTION_LABELS] = vocabulary({
  NATIONAL_SECURITY: '国家安全和发展利益',
  TECHNICAL_PROGRESS: '科技进步和自主创新',
  PUBLIC_INTEREST: '节能环保、救灾救助等社会公共利益',
  OTHER_LAW: '法律、行政法规规定的其他情形',
});
export type CompetitionExceptionGround = keyof typeof CompetitionExceptionGround;

/** A claim that an exception holds (适用例外规定的说明). */
export interface CompetitionException {
  ground?: CompetitionExceptionGround | null | undefined;
  /** Explanation of the ground; for OTHER_LAW the law and its article. */
  groundText?: string | null | undefined;
  /** Reason why no means that restrains competition less would do. */
  noLesserMeans?: string | null | undefined;
  endsOn?: CalendarDay | null | undefined;
  endCondition?: string | null | undefined;
}

/** Findings on a claimed exception (适用例外规定): missing parts, and an end before `reviewedOn`, the day of the review. */
export const refuseCompetitionException = (
  exception: CompetitionException | null,
  reviewedOn: CalendarDay | null,
): Finding[] => [
  ...(exception?.ground ? [] : [lacking('ground', '适用的情形')]),
  ...(!saysWhy(exception?.groundText ?? '') ? [lacking('groundText', '符合该情形的理由')] : []),
  ...(!saysWhy(exception?.noLesserMeans ?? '')
    ? [lacking('noLesserMeans', '没有影响更小的替代方案的理由')]
    : []),
  ...(exception?.endsOn || !blank(exception?.endCondition)
    ? []
    : [lacking('endsOn', '合理的实施期限或者终止条件')]),
  ...(exception?.endsOn && reviewedOn && exception.endsOn <= reviewedOn ? [alreadyOver] : []),
];

const lacking = (field: keyof CompetitionException, what: string) =>
  r45.block('COMPETITION_EXCEPTION_INCOMPLETE', `exception.${field}`)`
    适用例外规定的，审查结论应当详细说明${what}。
    对照草案的具体条款逐项论证，不能只写结果。`;

const alreadyOver = r45Design.block('COMPETITION_EXCEPTION_OVER', 'exception.endsOn')`
  实施期限的最后一日应当在审查日期之后。
  改到更晚的一天；没有确定终点的，改填终止条件。`;
