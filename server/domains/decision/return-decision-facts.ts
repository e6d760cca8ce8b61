import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseControl } from '#server/ground/kernel/matter/control.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { ControlAct } from '#server/law/people/interested.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseFactRuling } from '#server/law/decision/fact-ruling.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { FACT_RULERS, rulesOnFacts } from './decision.permissions.ts';
import { factsPending } from './fact-ruling.queries.ts';
import { notifyOfFacts } from './notify-of-facts.ts';

/** 退回事项情形: 司法局 says what is to be put forward otherwise; what was ruled on before stands. */
export const returnDecisionFacts = defineCommand(
  'decision.factsReturned',
  rulesOnFacts,
  async (command, id: string, version: number, reason: string) => {
    const decision = await loadForAction(command, FACT_RULERS, id, version);
    const proposal = await factsPending(command.db, decision);
    const refusal = command.refusalOf([
      ...refuseFactRuling(decision.phase, proposal !== null),
      ...(await refuseControl(command.db, ControlAct.FACT_RULING, command.actor, decision)),
      ...refuseReturn(reason),
    ]);
    if (refusal) return refusal;
    decision.factsConfirmed = proposal?.content.confirmedBefore ?? false;
    await notifyOfFacts(command, 'returnReview', decision, reason);
    await recordDecision(command, decision, {
      kind: RecordKind.FACTS_RETURN,
      happenedOn: command.today,
      content: { reason, fileIds: [] },
    });
    command.publish(`decision:${decision.no}`);
    return id;
  },
);
