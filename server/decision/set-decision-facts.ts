import { act } from '#server/kernel/act.ts';
import { loadDecision } from '#server/kernel/load-decision.ts';
import { recordDecision } from '#server/kernel/record-decision.ts';
import { DECISION_FACT_LABELS, DecisionFact } from '#server/law/decision-facts.ts';
import { RecordKind } from '#server/law/decision-record.ts';
import { refuseFactChange } from '#server/law/fact-change.ts';
import { works } from './decision.permissions.ts';
import { requirementsOf } from './requirement.queries.ts';
import { reopenSteps } from './reopen-steps.ts';

/** 认定事项情形: what is true of the matter decides its steps; what thereby becomes a duty is open again. */
export const setDecisionFacts = act(
  'decision.factsSet',
  works,
  async (command, id: string, version: number, facts: readonly DecisionFact[], reason: string) => {
    const decision = await loadDecision(command, id, version);
    const change = {
      phase: decision.phase,
      before: decision.factsOn ? decision.facts : null,
      after: facts,
      reason,
    };
    const refusal = command.weigh(refuseFactChange(change, command.policy));
    if (refusal) return refusal;
    const before = await requirementsOf(command.db, decision, command.policy);
    decision.facts = Object.values(DecisionFact).filter((fact) => facts.includes(fact));
    decision.factsOn = command.today;
    const after = await requirementsOf(command.db, decision, command.policy);
    await reopenSteps(command, decision, before, after);
    await recordDecision(command, decision, {
      kind: RecordKind.FACTS,
      happenedOn: command.today,
      content: { facts: decision.facts, reason },
    });
    command.about('decision', id, decision.facts.map((fact) => DECISION_FACT_LABELS[fact]).join('、'));
    command.publish('catalogue', `decision:${decision.no}`);
    return id;
  },
);
