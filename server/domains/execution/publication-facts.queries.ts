import type { RecordContents } from '#schema/decision/record-contents.ts';
import type { DecisionEndingView } from '#schema/execution/ending-view.ts';
import type { PublicationSubmissionView } from '#schema/execution/publication-submission-view.ts';
import type { PublicationPlan } from '#schema/execution/execution-contents.ts';
import type {
  DecisionPublicationView,
  OutreachView,
  PublicationPlanView,
} from '#schema/execution/publication-view.ts';
import {
  lastStanding,
  type RecordOf,
  type RecordRow,
  recordsOf,
  standing,
} from '#server/domains/decision/record.queries.ts';
import { appTime } from '#server/ground/kernel/clock.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readAsSystem, readUnder } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';
import { validityOn } from '#server/law/decision/document-header.ts';
import { seesSubmission } from './execution.permissions.ts';
import { publicationStanding } from './publication.queries.ts';
import { toldForms, type ToldForms } from '#server/domains/consultation/told-forms.queries.ts';

/**
 * Publication of a decision (决策公布), for everyone; null before. Records are not public: the record of the
 * publication itself is read here, and the records of what explained it.
 */
export const publicationFacts = (
  context: Context,
  decisionId: string,
): Promise<DecisionPublicationView | null> =>
  readAsSystem(context, async (db) => {
    const records = await recordsOf(db, decisionId);
    const published = lastStanding(records, RecordKind.PUBLICATION);
    if (!published) return null;
    const told = await toldForms(db, decisionId, published.content.forms);
    return { ...factsOf(published, records, (await appTime(db)).today), ...told };
  });

function factsOf(
  { content, happenedOn }: RecordOf<'PUBLICATION'>,
  records: readonly RecordRow[],
  today: CalendarDay,
): Omit<DecisionPublicationView, keyof ToldForms> {
  const repealed = lastStanding(records, RecordKind.REPEAL) !== null;
  const validity = validityOn(content.header, { repealed, today });
  return {
    ...planView({ ...content, header: { ...content.header, validity } }),
    publishedOn: happenedOn,
    comparedWith: content.comparedWith ?? null,
    explained: standing(records, RecordKind.OUTREACH).map(explained),
  };
}

const planView = ({ header, ...plan }: PublicationPlan): Omit<PublicationPlanView, keyof ToldForms> => ({
  ...plan,
  expertsTold: plan.expertsTold ?? '',
  impacts: plan.impacts ?? [],
  impactsConfirmed: plan.impactsConfirmed ?? false,
  header: { ...header, expiresOn: header.expiresOn ?? null },
});

const explained = ({ content, happenedOn }: RecordOf<'OUTREACH'>): OutreachView => ({
  form: content.form,
  summary: content.summary,
  url: content.url,
  heldOn: happenedOn,
});

const ENDINGS = [
  [RecordKind.TERMINATION, DecisionPhase.TERMINATED],
  [RecordKind.REPEAL, DecisionPhase.REPEALED],
] as const;

/** How a decision ended before its time, for everyone (终止、废止、讨论未通过); null where it did not. */
export const endingOf = (context: Context, decisionId: string): Promise<DecisionEndingView | null> =>
  readAsSystem(context, async (db) => {
    const records = await recordsOf(db, decisionId);
    for (const [kind, phase] of ENDINGS) {
      const ending = lastStanding(records, kind);
      if (ending) return { phase, endedOn: ending.happenedOn, reason: reasonOf(ending.content) };
    }
    return rejectionIn(records);
  });

/** The meeting that turned it down (第三十条): that it did is public, its speeches are not. */
function rejectionIn(records: readonly RecordRow[]): DecisionEndingView | null {
  const discussion = lastStanding(records, RecordKind.DISCUSSION);
  if (discussion?.content.result !== DiscussionResult.REJECT) return null;
  return {
    phase: DecisionPhase.REJECTED,
    endedOn: discussion.happenedOn,
    reason: `经${discussion.content.meetingName}讨论，没有通过。`,
  };
}

const reasonOf = ({ reason }: RecordContents[(typeof ENDINGS)[number][0]]): string => reason;

/** The submission made last and its review (公布送审及审查), for those who plan, issue or review it; null for others. */
export function submissionOf(
  context: Context,
  decisionId: string,
): Promise<PublicationSubmissionView | null> | null {
  const sees = seesSubmission(context.actor);
  if (!sees.allows(context.actor)) return null;
  return readUnder(context, sees, async (db) => {
    const { submission, review } = publicationStanding(await recordsOf(db, decisionId));
    if (!submission) return null;
    const told = await toldForms(db, decisionId, submission.content.plan?.forms ?? []);
    return { ...submissionView(submission, told), ...reviewView(review) };
  });
}

const submissionView = (
  { id, content, recordedByName, recordedAt }: RecordOf<'PUBLICATION_PLAN'>,
  told: ToldForms,
) => ({
  id,
  plan: content.plan && { ...planView(content.plan), ...told },
  papers: content.papers ?? [],
  withholding: content.withholding,
  submittedByName: recordedByName,
  submittedAt: recordedAt,
});

const reviewView = (review: RecordOf<'PUBLICATION_REVIEW'> | null) => ({
  passed: review?.content.passed ?? null,
  reviewReason: review?.content.reason ?? null,
  reviewedByName: review?.recordedByName ?? null,
});
