import { Decision } from '#schema/decision/decision.ts';
import type { HearingInput } from '#schema/hearing/hearing-input.ts';
import { Hearing } from '#schema/hearing/hearing.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { holdDecision } from '#server/ground/kernel/matter/hold-decision.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { HearingPaper } from '#server/law/hearing/hearing-words.ts';
import { refuseAnother, refuseDecisionPhase } from './hearing-guards.ts';
import { ownHearing, plans } from './hearing.permissions.ts';
import { planColumns, refuseTyped } from './plan-input.ts';
import { hostOf } from './price-host.queries.ts';

/** 筹备听证会 (国令713号第十六条): on a decision of one's own unit, one at a time. */
export const planHearing = defineCommand(
  'hearing.planned',
  plans,
  async (command, decisionId: string, input: HearingInput) => {
    const decision = await loadById(command.em, Decision, decisionId, '该决策事项');
    if (!ownHearing(command.actor, decision.unitIds)) throw notFound('您单位的该决策事项');
    command.about('decision', decision.id, decision.no);
    // Two at once are counted one after the other.
    const phase = (await holdDecision(command, decision.id)) ?? decision.phase;
    const earlier = await command.em.find(Hearing, { decisionId: decision.id }, { fields: ['stage'] });
    const refusal = command.refusalOf([
      ...refuseDecisionPhase(phase),
      ...refuseAnother(earlier.map(({ stage }) => stage)),
      ...(await refuseTyped(command, decision.id, input)),
    ]);
    if (refusal) return refusal;
    const plan = planColumns(input);
    const held = { ...plan, decisionId: decision.id, unitIds: decision.unitIds };
    return create(command, decision, `${decision.no}-${earlier.length + 1}`, {
      ...plan,
      ...(await hostOf(command.db, command, held)),
    });
  },
);

function create(
  command: CommandContext,
  decision: Decision,
  no: string,
  plan: ReturnType<typeof planColumns>,
): string {
  const actor = actorOf(command);
  const { id } = command.em.create(Hearing, {
    no,
    decisionId: decision.id,
    unitId: decision.leadUnitId,
    unitIds: decision.unitIds,
    ...plan,
    paper: HearingPaper.NOTICE,
    authorIds: [actor.id],
    createdById: actor.id,
    createdAt: command.now,
    changedAt: command.now,
  });
  command.about('hearing', id, no);
  return id;
}
