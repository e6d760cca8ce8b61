import type { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { LegalitySubmissionInput } from '#schema/procedure/legality-submission-input.ts';
import type { LegalitySubmission } from '#schema/procedure/review-contents.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { loadForEvent, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase, DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { refuseUntoldMatter } from '#server/law/decision/outside-matter.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseUnruledFacts } from '#server/law/decision/fact-ruling.ts';
import { refuseDraft } from '#server/law/consultation/draft-complete.ts';
import { refuseCitations } from '#server/law/statute/cited-law.ts';
import { refuseSilentHearing } from '#server/law/decision/unfinished-steps.ts';
import type { Finding, Refusal } from '#server/law/refusal.ts';
import { refuseStatedCounts } from '#server/law/feedback/stated-counts.ts';
import { refuseReviewTime } from '#server/law/procedure/review-time.ts';
import { refuseVoidClaim } from '#server/domains/participation/not-public.queries.ts';
import { newestFixed } from '#server/engines/draft/gate.queries.ts';
import { namedDraft, passGate } from '#server/engines/draft/pass-gate.ts';
import { DraftGate, type PassingVersion } from '#server/law/draft/draft-gate.ts';
import { refuseGoingOn } from '#server/engines/draft/material.queries.ts';
import { documentsHeld, draftIn, type ProcedureDocument } from '../procedure-document.queries.ts';
import { refuseFileBeside } from './file-beside.ts';
import { reopenReview } from './reopen-review.ts';
import { refuseReviewGround, refuseReviewPackage, refuseUnasked } from './review-guards.ts';
import { type ReviewGround, reviewGround } from './review-ground.queries.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { LegalityOutcome } from '#server/law/procedure/legality-opinion.ts';
import { refuseUnchanged } from '#server/law/procedure/own-review.ts';
import { refuseToldSteps } from '#server/law/procedure/told-steps.ts';
import { publishedSums } from '#server/domains/feedback/published-sums.queries.ts';
import { reviewOf } from './review.queries.ts';
import { refuseUnreviewable } from './reviewer-guards.ts';

/** Sending the draft with its package (送请合法性审查): for the first time, anew after a change, or completed as was asked. */
export interface Sent {
  event: 'submitLegality' | 'resubmitLegality';
  id: string;
  version: number;
  input: LegalitySubmissionInput;
  acknowledged: readonly Acknowledged[];
}

/** and the required steps, weighed at once; then the review begins. */
export async function sendToReview(command: CommandContext, sent: Sent): Promise<string | Refusal> {
  const { event, id, version, input, acknowledged } = sent;
  const decision = await loadForEvent(command, event, id, version);
  const files = await documentsHeld(command.db, id);
  const draft = await newestFixed(command.db, id);
  const ground = await reviewGround(command.db, decision, command);
  const content = contentOf(input, ground.told, files, draft);
  const findings = [
    ...refuseDecisionEvent(event, decision.phase),
    ...(await refuseGround(command, decision, event, ground)),
    ...refuseReviewPackage(files, ground.told || input.procedureStatement, draft),
    ...(await refuseFileBeside(command, id, draftIn(files), draft)),
    ...(await refuseAddedWords(command, id, input, ground)),
    ...refuseDraftOf(decision, input),
    ...refuseCitations(input.basisList, command.statutes, command.today, 'basisList'),
    ...refuseUntoldMatter(decision),
    ...(await refuseUnreviewable(command.db, decision, command)),
    ...(await refuseAgain(command, id, content)),
    ...refuseMeetingDay(command, input),
    ...(await refuseGoingOn(command.db, id)),
  ];
  const refusal = command.refusalOf(findings, acknowledged);
  if (refusal) return refusal;
  await begin(command, decision, sent, content);
  if (draft) await passGate(command, id, DraftGate.SUBMITTED, draft);
  return id;
}

/** Reasons against sending a draft that failed the review again unchanged (国令713号第二十八条). */
async function refuseAgain({ db }: CommandContext, id: string, sent: LegalitySubmission) {
  const { submission, opinion } = reviewOf(await recordsOf(db, id));
  const failed = opinion?.content.outcome === LegalityOutcome.FAIL ? submission : null;
  return refuseUnchanged(failed && textOf(failed.content), textOf(sent));
}

const textOf = ({ draft, draftSha256 }: LegalitySubmission) => ({
  versionSha256: draft?.digest ?? '',
  fileSha256: draftSha256,
});

const refuseDraftOf = (
  { facts }: Decision,
  { basisList, options, costBenefitNeeded, costBenefit }: LegalitySubmissionInput,
) =>
  refuseDraft({
    basisList,
    options,
    costBenefitNeeded,
    costBenefit,
    largeDisagreement: facts.includes(DecisionFact.LARGE_DISAGREEMENT),
  });

/** Words added to the statement of the procedure, against the steps and the published reports. */
const refuseAddedWords = async (
  { db }: CommandContext,
  id: string,
  { procedureStatement }: LegalitySubmissionInput,
  { done, heard }: ReviewGround,
) => {
  const solicited = heard.methods.includes(ParticipationMethod.PUBLIC_SOLICITATION);
  return [
    ...refuseToldSteps(procedureStatement, { done, solicited }, 'procedureStatement'),
    ...refuseStatedCounts(procedureStatement, await publishedSums(db, id), 'procedureStatement'),
  ];
};

async function refuseGround(
  command: CommandContext,
  decision: Decision,
  event: Sent['event'],
  ground: ReviewGround,
) {
  const underReview = event === 'resubmitLegality' && decision.phase === DecisionPhase.LEGALITY_REVIEW;
  return [
    ...refuseUnasked(underReview, reviewOf(ground.records)),
    ...(await refuseUnready(command, decision, ground)),
  ];
}

/** Findings on the procedure to be settled before the review (送审以前的程序), whenever the review was. */
export const refuseUnready = async (
  command: CommandContext,
  decision: Decision,
  ground: ReviewGround,
): Promise<Finding[]> => [
  ...refuseUnruledFacts(decision),
  ...refuseSilentHearing(decision.facts, ground.requirements, ground.answered),
  ...refuseReviewGround(ground, command),
  ...(await refuseVoidClaim(command.db, decision)),
];

const refuseMeetingDay = ({ today, calendar }: CommandContext, { meetingOn }: LegalitySubmissionInput) =>
  meetingOn ? refuseReviewTime({ sentOn: today, meetingOn, reviewedOn: null }, calendar) : [];

const contentOf = (
  input: LegalitySubmissionInput,
  procedureTold: string,
  files: readonly ProcedureDocument[],
  draft: PassingVersion | undefined,
): LegalitySubmission => ({
  procedureStatement: input.procedureStatement,
  procedureTold,
  basisList: input.basisList,
  options: input.options,
  costBenefitNeeded: input.costBenefitNeeded,
  costBenefit: input.costBenefit ?? '',
  meetingOn: input.meetingOn ?? null,
  draft: namedDraft(draft),
  draftSha256: draftIn(files)?.sha256 ?? '',
  fileIds: files.map(({ id }) => id),
});

async function begin(
  command: CommandContext,
  decision: Decision,
  { event }: Sent,
  content: LegalitySubmission,
): Promise<void> {
  const { id } = decision;
  moveOn(command, decision, event);
  await reopenReview(command, id);
  await recordStep(
    command,
    id,
    DecisionStepKind.LEGALITY_REVIEW,
    StepStatus.IN_PROGRESS,
    command.today,
    '已送请审查',
  );
  await recordDecision(command, decision, {
    kind: RecordKind.LEGALITY_SUBMISSION,
    happenedOn: command.today,
    content,
  });
}
