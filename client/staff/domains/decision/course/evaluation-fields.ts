import { EVALUATION_TRIGGER_LABELS } from '#server/law/execution/post-evaluation.ts';

/** Fields that starting and recording an evaluation share (第三十六条): why it is made, and by whom. */
export const WHY_AND_WHO = [
  { kind: 'checks', name: 'triggers', label: '评估的情形', options: EVALUATION_TRIGGER_LABELS },
  {
    kind: 'rows',
    name: 'evaluators',
    label: '评估单位或者机构',
    hint: '决策作出前承担主要论证评估工作的，不能参加（第三十六条）。',
    noun: '评估单位',
    columns: [{ name: 'name', label: '全称', kind: 'text' }],
  },
] as const;

/** The contract's name of the evaluators, as findings use it. */
export const EVALUATION_ALIASES = { evaluatorIds: 'evaluators' };

/** Evaluators as the contract takes them: their names, empty rows left out. */
export const withEvaluators = <Values extends { evaluators: readonly { name: string }[] }>({
  evaluators,
  ...values
}: Values) => ({
  ...values,
  evaluators: evaluators.map(({ name }) => name.trim()).filter((name) => name !== ''),
});
