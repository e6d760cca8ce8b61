import type { EarlierAssessmentInput } from '#schema/decision/earlier-assessment-input.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { loadDecision } from '#server/kernel/load-decision.ts';
import { refuseNamedDocuments } from '#server/kernel/decision-documents.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { recordDecision } from '#server/kernel/record-decision.ts';
import { DECISION_FACT_LABELS, DecisionFact } from '#server/law/decision/decision-facts.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseEarlierAssessment } from '#server/law/procedure/earlier-assessment.ts';
import { refuseWithoutDocument } from '#server/law/decision/attached-document.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseFactChange } from '#server/law/decision/fact-change.ts';
import { works } from './decision.permissions.ts';
import { lastStanding, recordsOf } from './record.queries.ts';
import { requirementsOf } from './requirement.queries.ts';
import { reopenSteps } from './reopen-steps.ts';

interface FactsTold {
  facts: readonly DecisionFact[];
  reason: string;
  earlierAssessment: EarlierAssessmentInput | null;
}

/** 认定事项情形: what is true of the matter decides its steps; what thereby becomes a duty is open again. */
export const setDecisionFacts = defineCommand(
  'decision.factsSet',
  works,
  async (command, id: string, version: number, { facts, reason, earlierAssessment }: FactsTold) => {
    const decision = await loadDecision(command, id, version);
    const earlier = await earlierFor(command, id, facts, earlierAssessment);
    const change = {
      phase: decision.phase,
      before: decision.factsOn ? decision.facts : null,
      after: facts,
      reason,
    };
    const refusal = command.refusalOf([
      ...refuseFactChange(change, command.policy),
      ...(await refuseEarlier(command, id, facts, earlier)),
    ]);
    if (refusal) return refusal;
    const before = await requirementsOf(command.db, decision, command.policy);
    decision.facts = Object.values(DecisionFact).filter((fact) => facts.includes(fact));
    decision.factsOn = command.today;
    const after = await requirementsOf(command.db, decision, command.policy);
    await reopenSteps(command, decision, before, after);
    await recordDecision(command, decision, {
      kind: RecordKind.FACTS,
      happenedOn: command.today,
      content: {
        facts: decision.facts,
        reason,
        ...(earlier && { earlierAssessment: earlier, fileIds: earlier.fileIds }),
      },
    });
    command.about('decision', id, decision.facts.map((fact) => DECISION_FACT_LABELS[fact]).join('、'));
    command.publish('catalogue', `decision:${decision.no}`);
    return id;
  },
);

/** The assessment that is to stand for a new one: as named now, or as named when the circumstances were told before. */
async function earlierFor(
  { db }: CommandContext,
  id: string,
  facts: readonly DecisionFact[],
  named: EarlierAssessmentInput | null,
): Promise<EarlierAssessmentInput | null> {
  if (!facts.includes(DecisionFact.VALID_EARLIER_ASSESSMENT)) return null;
  return named ?? lastStanding(await recordsOf(db, id), RecordKind.FACTS)?.content.earlierAssessment ?? null;
}

/** 国令713号第二十二条: only an assessment on paper, of the same scope and still true, takes the assessment away. */
const refuseEarlier = async (
  command: CommandContext,
  id: string,
  facts: readonly DecisionFact[],
  earlier: EarlierAssessmentInput | null,
): Promise<readonly Finding[]> =>
  facts.includes(DecisionFact.VALID_EARLIER_ASSESSMENT)
    ? [
        ...refuseEarlierAssessment(earlier, command.today),
        ...(earlier ? refuseWithoutDocument(earlier.fileIds, '原风险评估报告') : []),
        ...(await refuseNamedDocuments(command, id, earlier?.fileIds ?? [])),
      ]
    : [];
