import type { CorrectableContent } from '#schema/procedure/correctable-content.ts';
import type { Permission } from '#server/ground/kernel/authority.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { Finding } from '#server/law/refusal.ts';
import { ofUnits, prepares, reviewsCompetition } from './step.permissions.ts';

/** A kind of record made while the draft is prepared (准备阶段的记录), up to the legality review. */
export interface PreparedRecord {
  kind: RecordKind;
  /** The rule at stake (事项所涉规则). */
  rule: Finding['rule'];
  /** Who records it, for a matter of these units. */
  who: (unitIds: readonly string[]) => Permission;
  /** The step without which nothing is recorded: it has to apply to the matter. */
  onlyIf?: DecisionStepKind;
}

const byUnits = (unitIds: readonly string[]) => ofUnits(prepares, unitIds);

/** The records of the preparation, by the names of their content in the contract (国令713号第十二条至第二十九条). */
export const PREPARED_RECORDS = {
  unitConsultation: { kind: RecordKind.UNIT_CONSULTATION, rule: 'R-12', who: byUnits },
  activity: { kind: RecordKind.ACTIVITY, rule: 'R-14', who: byUnits },
  expertReview: { kind: RecordKind.EXPERT_REVIEW, rule: 'R-38', who: byUnits },
  riskAssessment: { kind: RecordKind.RISK_ASSESSMENT, rule: 'R-43', who: byUnits },
  fairCompetition: {
    kind: RecordKind.FAIR_COMPETITION,
    rule: 'R-45',
    who: () => reviewsCompetition,
    onlyIf: DecisionStepKind.FAIR_COMPETITION,
  },
} satisfies Partial<Record<keyof CorrectableContent, PreparedRecord>>;
