import type {
  ChangesJudged,
  GivenLegalityOpinion,
  LegalityReturn,
  LegalitySubmission,
} from '#schema/procedure/review-contents.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import {
  ADVISER_KIND_LABELS,
  LEGALITY_ASPECTS,
  LEGALITY_MARK_LABELS,
  LEGALITY_OUTCOME_LABELS,
  MATERIAL_VERDICT_LABELS,
} from '#server/law/procedure/legality-opinion.ts';
import { basisName, wholeBasis } from '#server/law/consultation/legal-basis.ts';
import { draftLine } from './draft.ts';
import { wholeStatement } from '#server/law/sentence.ts';
import type { Line, LinesOf } from './line.ts';

/** 送请合法性审查, as people read it. */
const submissionLines = (sent: LegalitySubmission): Line[] => [
  draftLine('送审稿', sent.draft),
  { label: '履行程序的说明', text: wholeStatement(sent.procedureTold, sent.procedureStatement) },
  { label: '决策依据', text: sent.basisList.map(wholeBasis).map(basisName).join('；') },
  ...sent.options.map(({ title, text }) => ({
    label: '方案',
    text: [title, text].filter(Boolean).join('：'),
  })),
  { label: '投入、成本和效益', text: sent.costBenefit },
  { label: '拟上会日期', text: sent.meetingOn ? inChinese(sent.meetingOn) : '' },
];

/** 退回、要求补充, as people read it. */
const returnLines = ({ supplement, reason }: LegalityReturn): Line[] => [
  { label: '处理', text: supplement ? '要求补充材料' : '退回修改' },
  { label: '原因', text: reason },
];

const ASPECTS = ['authority', 'procedure', 'content'] as const;

/** 合法性审查意见, as people read it. */
const opinionLines = (opinion: GivenLegalityOpinion): Line[] => [
  { label: '结论', text: opinion.outcome ? LEGALITY_OUTCOME_LABELS[opinion.outcome] : '' },
  ...ASPECTS.map((aspect) => ({ label: LEGALITY_ASPECTS[aspect], text: aspectText(opinion, aspect) })),
  ...(opinion.points ?? []).map(({ clauseNo, text }, index) => ({
    label: `审查意见第${index + 1}点（${clauseNo || '全文'}）`,
    text,
  })),
  { label: adviserLabel(opinion), text: opinion.adviserName ?? '' },
  { label: '法律意见', text: opinion.adviserOpinion ?? '' },
  {
    label: '草案的修改',
    text: opinion.materialVerdict ? MATERIAL_VERDICT_LABELS[opinion.materialVerdict] : '',
  },
  { label: '法律风险', text: opinion.legalRiskStatement ?? '' },
];

/** 审查后修改的确认, as people read it. */
const judgedLines = ({ draft, verdicts }: ChangesJudged): Line[] => [
  draftLine('修改稿', draft),
  ...verdicts.map(({ name, point, askedBack }) => ({
    label: name,
    text: point === null ? `不予确认：${askedBack}` : `落实审查意见第${point}点`,
  })),
];

const aspectText = (opinion: GivenLegalityOpinion, aspect: (typeof ASPECTS)[number]) => {
  const mark = opinion[aspect];
  return [mark ? LEGALITY_MARK_LABELS[mark] : '', opinion[`${aspect}Note`] ?? ''].filter(Boolean).join('：');
};

const adviserLabel = ({ adviserKind }: GivenLegalityOpinion) =>
  adviserKind ? ADVISER_KIND_LABELS[adviserKind] : '法律顾问';

/** Lines of these kinds of record (记录要点). */
export const LEGALITY = {
  LEGALITY_SUBMISSION: submissionLines,
  LEGALITY_RETURN: returnLines,
  LEGALITY_OPINION: opinionLines,
  CHANGES_JUDGED: judgedLines,
} satisfies Partial<LinesOf>;
