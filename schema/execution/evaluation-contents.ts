import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import type { EvaluationParticipant, EvaluationTrigger } from '#server/law/execution/post-evaluation.ts';
import type { NamedUnit } from './execution-contents.ts';

/** Who evaluates (评估单位): a unit by id; by name alone an entrusted institution, and everybody in records from before ids were kept. */
export type Evaluator = NamedUnit | string;

/** 启动决策后评估: why, by whom, how. */
export interface EvaluationStarted {
  triggers: readonly EvaluationTrigger[];
  evaluators: readonly Evaluator[];
  plan: string;
  fileIds: readonly string[];
}

/** 决策后评估. */
export interface Evaluation extends Omit<EvaluationStarted, 'plan'> {
  startedOn: CalendarDay;
  publicHeardBy: readonly ParticipationMethod[];
  participants: readonly EvaluationParticipant[];
  conclusion: string;
}
