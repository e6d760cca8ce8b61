import { refuseAuthorAsReviewer, reviewedByNobodyElse } from '#server/law/paper-review.ts';
import type { CatalogueCompletionLine } from '#schema/catalogue/catalogue-completion-view.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CatalogueStage, refuseCatalogueTransition } from '#server/law/catalogue/catalogue-stage.ts';
import { CompletionState, refuseCompletionReport } from '#server/law/catalogue/completion-report.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { draftOnItsWay } from './catalogue-findings.ts';

const r10 = provision('R-10', 'DESIGN', '目录办理流程');

/** Facts of a year-end report that the rules weigh (完成情况的事实). */
export interface CompletionFacts {
  year: number;
  stage: CatalogueStage;
  writtenById: string | null;
  reviewed: boolean;
  onItsWay: boolean;
  today: CalendarDay;
  lines: readonly CatalogueCompletionLine[];
}

/** Reasons against writing it (填写完成情况): its year's catalogue must be in force. */
export const refuseWriting = ({ stage }: Pick<CompletionFacts, 'stage'>): Finding[] =>
  refuseCatalogueTransition('closeYear', stage);

/** Reasons against reviewing it: its year is closed, or nothing is written. */
export const refuseUnwritten = (facts: CompletionFacts): Finding[] => [
  ...refuseWriting(facts),
  ...(facts.writtenById === null ? [notWritten] : []),
];

/** Reasons against passing its review (保密审查). */
export const refuseCompletionReview = (facts: CompletionFacts, actorId: string): Finding[] => [
  ...refuseUnwritten(facts),
  ...refuseAuthorAsReviewer([facts.writtenById], actorId),
];

/** Reasons against publishing it and closing the year (公布完成情况). */
export const refuseClosing = (facts: CompletionFacts): Finding[] => [
  ...refuseWriting(facts),
  ...(facts.onItsWay ? [draftOnItsWay(facts.year)] : []),
  ...(facts.reviewed ? [] : [reviewedByNobodyElse]),
  ...refuseCompletionReport({
    year: facts.year,
    publishedOn: facts.today,
    rows: facts.lines.map(({ no, name, state, explanation }) => ({
      no,
      name,
      completion: state,
      explanation,
      nextNo: state === CompletionState.CARRIED_OVER ? no : null,
    })),
  }),
];

/** A matter that is not of the catalogue in force (目录中没有的事项). */
export const notInCatalogue = (no: string, index: number) =>
  r10.block('NOT_IN_CATALOGUE', `rows.${index}.no`)`
    现行目录中没有编号${no}的事项。
    刷新页面后再填写。`;

const notWritten = r10.block('COMPLETION_NOT_WRITTEN')`
  完成情况还没有填写保存。
  由司法局填写保存后再审查。`;
