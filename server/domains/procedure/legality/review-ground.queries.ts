import { StepStatus } from '#schema/decision/step-status.ts';
import { type Participation, participationOf } from '#server/domains/decision/participation.queries.ts';
import { lastStanding, type RecordRow, recordsOf } from '#server/domains/decision/record.queries.ts';
import { requirementsOf, type Subject } from '#server/domains/decision/requirement.queries.ts';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { StepRequirement } from '#server/law/decision/requirement.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseOvertakenConclusions } from '#server/engines/draft/judged-text.queries.ts';
import { toldSteps } from '#server/law/procedure/told-steps.ts';
import type { UnitConsultations } from '#server/law/procedure/unit-consultation.ts';

/** Procedure of a decision so far (履行程序情况), as the review and the meeting need it. */
export interface ReviewGround {
  requirements: readonly StepRequirement[];
  /** Carried out; what was passed over is not among them. */
  done: ReadonlySet<DecisionStepKind>;
  /** Carried out, or passed over with its reason. */
  answered: ReadonlySet<DecisionStepKind>;
  /** The statement of the procedure, composed from the steps (履行决策程序的说明). */
  told: string;
  heard: Participation;
  records: readonly RecordRow[];
  /** Findings on conclusions that are on another text of the draft (结论失效). */
  overtaken: readonly Finding[];
  /** The units that do it with the lead unit (配合单位), by their names. */
  coUnits: readonly string[];
}

/** Reads the procedure of a decision so far. */
export async function reviewGround(
  db: Db,
  decision: Subject & UnitsOfDecision & { id: string },
  rules: Pick<Rules, 'policy' | 'bodies' | 'now' | 'today' | 'laws'>,
): Promise<ReviewGround> {
  const steps = await db
    .selectFrom('decision_step')
    .select(['kind', 'status', 'happened_on as happenedOn', 'note'])
    .where('decision_id', '=', decision.id)
    .where('status', 'in', [StepStatus.DONE, StepStatus.WAIVED])
    .execute();
  return {
    requirements: await requirementsOf(db, decision, rules),
    done: new Set(steps.filter(({ status }) => status === StepStatus.DONE).map(({ kind }) => kind)),
    answered: new Set(steps.map(({ kind }) => kind)),
    told: toldSteps(steps.map((step) => ({ ...step, waived: step.status === StepStatus.WAIVED }))),
    heard: await participationOf(db, decision, rules),
    records: await recordsOf(db, decision.id),
    overtaken: await refuseOvertakenConclusions(db, decision.id),
    coUnits: await coUnitNames(db, decision),
  };
}

interface UnitsOfDecision {
  leadUnitId: string;
  unitIds: readonly string[];
}

/** The names of the units that do it with the lead unit (配合单位). */
export async function coUnitNames(db: Db, { leadUnitId, unitIds }: UnitsOfDecision): Promise<string[]> {
  const others = unitIds.filter((id) => id !== leadUnitId);
  if (others.length === 0) return [];
  const rows = await db.selectFrom('unit').select('name').where('id', 'in', others).orderBy('name').execute();
  return rows.map(({ name }) => name);
}

/** The units that were asked (征求有关单位意见的情况); nobody where nothing was recorded. */
export const unitsAsked = (records: readonly RecordRow[]): UnitConsultations =>
  lastStanding(records, RecordKind.UNIT_CONSULTATION)?.content ?? {
    consultations: [],
    noUnitConcerned: false,
  };
