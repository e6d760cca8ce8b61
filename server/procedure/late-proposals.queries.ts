import type { LateCapabilities, LateProposalView } from '#schema/procedure/late-proposal-view.ts';
import { latePending } from '#server/decision/late-entry.queries.ts';
import type { DecisionRow } from '#server/decision/decision.queries.ts';
import { recordsOf } from '#server/decision/record.queries.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { platformSince, refuseLateAnswer, refuseLateClosed } from '#server/law/procedure/late-entry.ts';
import { refuseLatePhase } from '#server/law/procedure/late-step.ts';
import { confirmsLate } from './late-entry.permissions.ts';
import { lateDetail } from './late-detail.ts';
import { ofUnits, prepares } from './step.permissions.ts';

/** What was entered late and waits for another person (等待确认的补录); everyone else sees nothing of it. */
export async function lateProposals(context: Context, { id }: DecisionRow): Promise<LateProposalView[]> {
  if (!context.actor) return [];
  const pending = latePending(await read(context, (db) => recordsOf(db, id)));
  return pending.map(({ id: proposalId, content, unitName, recordedByName, happenedOn }) => ({
    id: proposalId,
    step: content.entry.step,
    by: `${recordedByName}（${unitName}）`,
    on: happenedOn,
    lines: lateDetail(content.entry),
    documents: content.documents,
  }));
}

/** What the viewer may do with late entries (补录可办事项), by the guards of the commands themselves. */
export async function lateCapabilities(context: Context, decision: DecisionRow): Promise<LateCapabilities> {
  const { actor } = context;
  const { policy, pending } = actor
    ? await read(context, async (db) => ({
        policy: (await rulesOf(db)).policy,
        pending: latePending(await recordsOf(db, decision.id)).length,
      }))
    : { policy: null, pending: 0 };
  return {
    propose: capability(actor, ofUnits(prepares, decision.unitIds), [
      ...refuseLatePhase(decision.phase),
      ...refuseLateClosed(policy && platformSince(decision, policy.platformFirstDay)),
    ]),
    answer: capability(actor, confirmsLate, refuseLateAnswer(pending > 0)),
  };
}
