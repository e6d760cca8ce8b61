import type { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { UpwardReportInput } from '#schema/procedure/upward-report-input.ts';
import { lastStanding, recordsOf, standing } from '#server/domains/decision/record.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseNamedDocuments, refuseProof } from '#server/ground/kernel/matter/decision-documents.ts';
import { loadForEvent, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { refuseRecordDay } from '#server/ground/kernel/matter/record-ground.ts';
import { refuseHappenedOn } from '#server/law/calendar/happened-on.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { type DecisionAction, refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { RECORD_PROOFS } from '#server/law/decision/record-proof.ts';
import { ReportReply, refuseReply, UpwardForm } from '#server/law/execution/issuing.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { reopenReview } from '../legality/reopen-review.ts';
import { refuseReportParts } from './reply-guards.ts';
import { reportOf } from '../legality/review.queries.ts';

/** To whom a decision is reported before it is issued (请示报告对象), and what a reply brings about. */
export interface Addressee {
  kind: 'PARTY_REPORT' | 'NPC_REPORT';
  step: DecisionStepKind;
  replied: DecisionAction;
  refused: DecisionAction;
}

/** One report and its reply, as it is brought to be recorded. */
export interface Reported {
  id: string;
  version: number;
  input: UpwardReportInput;
}

/**
 * Records a report, and later its reply in place of the first record; a refusal sends the decision back with its text.
 */
export async function recordReply(
  command: CommandContext,
  to: Addressee,
  { id, version, input }: Reported,
): Promise<string | Refusal> {
  const event = input.reply === ReportReply.REFUSED ? to.refused : to.replied;
  const decision = await loadForEvent(command, event, id, version);
  const refusal = command.refusalOf([
    ...refuseDecisionEvent(event, decision.phase),
    ...refuseReportParts(input),
    ...refuseReply(input),
    ...(await refuseRecordDay(command, decision, to.kind, { field: 'reportedOn', day: input.reportedOn })),
    ...(input.repliedOn ? refuseHappenedOn(command, decision, input.repliedOn, 'repliedOn') : []),
    ...(await refusePapers(command, id, to, input)),
  ]);
  if (refusal) return refusal;
  await keepReply(command, decision, to, input);
  return id;
}

/** 补录: the entry a report comes from, and the report whose words it corrects. */
interface LateReply {
  lateEntryId: string;
  correctsId: string | null;
  /** Whether the matter moves on by the reply: not where only other words are corrected. */
  moves: boolean;
}

/** Stores a report and its reply, and moves the decision on; a correction of a late entry does not move it again. */
export async function keepReply(
  command: CommandContext,
  decision: Decision,
  to: Addressee,
  input: UpwardReportInput,
  late: LateReply | null = null,
): Promise<void> {
  const { id } = decision;
  const records = await recordsOf(command.db, id);
  const corrected = standing(records, to.kind).find((one) => one.id === late?.correctsId);
  const refused = input.reply === ReportReply.REFUSED;
  const moves = late?.moves ?? true;
  if (moves) moveOn(command, decision, refused ? to.refused : to.replied);
  if (moves || !refused) await concludeStep(command, id, to, input);
  const discussion = corrected?.content ?? {
    discussionId: lastStanding(records, RecordKind.DISCUSSION)?.id ?? null,
  };
  await recordDecision(command, decision, {
    kind: to.kind,
    happenedOn: input.repliedOn ?? input.reportedOn,
    content: contentOf(input, discussion.discussionId),
    // A report on the platform completes and replaces the one of a late entry.
    replacesId: corrected?.id ?? replacedBy(reportOf(records, to.kind), late?.lateEntryId ?? null),
    lateEntryId: late?.lateEntryId ?? null,
  });
}

/** Findings on the documents: a reply is proved by its paper (批复、意见); a report without a reply has none yet. */
const refusePapers = (
  command: CommandContext,
  id: string,
  { kind }: Addressee,
  { reply, fileIds }: UpwardReportInput,
) =>
  reply === null
    ? refuseNamedDocuments(command, id, fileIds)
    : refuseProof(command, id, RECORD_PROOFS[kind], fileIds);

const replacedBy = (report: ReturnType<typeof reportOf>, lateEntryId: string | null) =>
  report && (report.lateEntryId === null) === (lateEntryId === null) ? report.id : null;

const contentOf = ({ ...report }: UpwardReportInput, discussionId: string | null) => ({
  ...report,
  discussionId,
});

async function concludeStep(
  command: CommandContext,
  id: string,
  { step }: Addressee,
  { form, reply, reportedOn, repliedOn }: UpwardReportInput,
): Promise<void> {
  if (reply === ReportReply.REFUSED) return reopenReview(command, id);
  const settled = reply === ReportReply.AGREED || (reply === null && form === UpwardForm.REPORT);
  const status = settled ? StepStatus.DONE : StepStatus.IN_PROGRESS;
  await recordStep(command, id, step, status, repliedOn ?? reportedOn);
}
