import type { Can } from '#schema/kernel/offer.ts';
import type { ExecutionOffer } from '#schema/execution/execution-offer.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import { type Actor, forOrgan } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db, Rules } from '#server/ground/kernel/context.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { type DecisionAction, refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { refusePendingAdjustment } from './adjustment-guards.ts';
import { successorOf } from './adjustment.queries.ts';
import { refuseRunning, refuseUnstarted } from './evaluation-guards.ts';
import { runningEvaluation } from './evaluation.queries.ts';
import { refuseFiling, refuseHandover } from './archive-guards.ts';
import { processFile } from './archive.queries.ts';
import { refuseTermination } from './ending-guards.ts';
import { archives, asksGuards, within } from './execution.permissions.ts';
import { type ExecutionStanding, executionStanding } from './execution.queries.ts';
import { refuseUnsigned } from './issue-approval.ts';
import { refuseIssue } from './issuing-guards.ts';
import { issuingGround } from './issuing.queries.ts';
import { announcedMeetings, openRounds } from './open-rounds.queries.ts';
import { publicationCapabilities } from './publication-capabilities.ts';
import { publicationStanding } from './publication.queries.ts';
import { refuseCompletion } from './report-guards.ts';
import { sentPapers } from './submitted-papers.queries.ts';

type Course = Omit<Can<typeof ExecutionOffer>, keyof ReturnType<typeof publicationCapabilities>>;

/**
 * Actions open to the viewer on a decision from its issue to its archive, by the guards of the commands; null for the
 * public.
 */
export function executionCapabilities(
  context: Context,
  decision: DecisionRow,
): Promise<Can<typeof ExecutionOffer>> | null {
  const actor = forOrgan(context.actor, decision.organId);
  if (!actor) return null;
  return readUnder(context, asksGuards, async (db) => {
    const rules = await rulesOf(db);
    const standing = await executionStanding(db, decision.id);
    const ground = await issuingGround(db, decision, rules);
    const unsigned = await refuseUnsigned(db, decision, refuseIssue(standing.phase, rules.today, ground));
    const papers = await sentPapers(db, decision.id, publicationStanding(standing.records));
    return {
      ...publicationCapabilities(actor, standing, ground, { ...rules, ...papers, unsigned }),
      ...(await courseCapabilities(db, actor, decision.id, standing, rules)),
    };
  });
}

async function courseCapabilities(
  db: Db,
  actor: Actor,
  id: string,
  { phase, phaseSince, executingUnitIds, records }: ExecutionStanding,
  rules: Rules,
): Promise<Course> {
  const can = (event: DecisionAction, findings = refuseDecisionEvent(event, phase)) =>
    capability(actor, within(event, executingUnitIds), findings);
  const file = archives.allows(actor) ? await processFile(db, id) : null;
  const running = runningEvaluation(records);
  const filing = file && { matter: { phase, phaseSince, records }, file };
  return {
    startExecution: can('startExecution'),
    reportExecution: can('reportExecution'),
    reportProblem: can('reportProblem'),
    suspendDecision: can('suspend'),
    resumeDecision: can('resume', [
      ...refuseDecisionEvent('resume', phase),
      ...refusePendingAdjustment(phase, await successorOf(db, id)),
    ]),
    completeDecision: can('complete', refuseCompletion(phase, executingUnitIds, records)),
    repealDecision: can('repeal'),
    terminateDecision: can(
      'terminate',
      refuseTermination(phase, await openRounds(db, id, rules.now), await announcedMeetings(db, id)),
    ),
    startEvaluation: can('startEvaluation', [
      ...refuseDecisionEvent('startEvaluation', phase),
      ...refuseRunning(running),
    ]),
    adjustDecision: can('adjust'),
    recordEvaluation: can('endEvaluation', [
      ...refuseDecisionEvent('endEvaluation', phase),
      ...refuseUnstarted(running),
    ]),
    handOverFile: capability(actor, archives, filing ? refuseHandover(filing, rules) : []),
    archiveDecision: capability(actor, archives, filing ? refuseFiling(filing, rules) : []),
  };
}
