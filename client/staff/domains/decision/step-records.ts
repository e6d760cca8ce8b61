/** 全过程记录 by step: under which step of the procedure each kind of record stands. */
import type { DecisionStepKind, RecordKind } from '#client/graphql/graphql.ts';
import { DECISION_STEP_LABELS } from '#client/words.ts';

/** Records that belong to no step: of the beginning, before the steps; of the execution, before the file is closed. */
export type RecordsOf = DecisionStepKind | 'BEGINNING' | 'EXECUTION';

/** Those of another name than their step's. */
const OF_STEP: Readonly<Partial<Record<DecisionStepKind, readonly RecordKind[]>>> = {
  PUBLIC_PARTICIPATION: ['NOT_PUBLIC_CLAIM', 'NOT_PUBLIC_REVIEW', 'ACTIVITY'],
  RISK_ASSESSMENT: ['RISK_FINDING'],
  LEGALITY_REVIEW: ['LEGALITY_SUBMISSION', 'LEGALITY_RETURN', 'LEGALITY_OPINION', 'CHANGES_JUDGED'],
  COLLECTIVE_DISCUSSION: ['SCHEDULE', 'DISCUSSION'],
  PUBLICATION: ['ISSUE', 'PUBLICATION_PLAN', 'PUBLICATION_REVIEW'],
  ARCHIVE: ['HANDOVER'],
};

const EXECUTION: ReadonlySet<RecordKind> = new Set([
  'EXECUTION_PLAN',
  'EXECUTION_REPORT',
  'ADOPTED_DEED',
  'DEED_REVIEW',
  'SUSPENSION',
  'RESUMPTION',
  'EVALUATION_START',
  'EVALUATION',
  'ADJUSTMENT',
  'SUPERSESSION',
  'COMPLETION',
  'REPEAL',
  'TERMINATION',
]);

const STEP_OF = new Map<RecordKind, RecordsOf>(
  Object.entries(OF_STEP).flatMap(([step, kinds]) => kinds.map((kind) => [kind, step as DecisionStepKind])),
);

const isStep = (kind: string): kind is DecisionStepKind => kind in DECISION_STEP_LABELS;

/** Place of a record: under its step, or else in the beginning or the execution. */
export const stepOfRecord = (kind: RecordKind): RecordsOf =>
  isStep(kind) ? kind : (STEP_OF.get(kind) ?? (EXECUTION.has(kind) ? 'EXECUTION' : 'BEGINNING'));
