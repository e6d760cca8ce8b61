import { EVALUATION_TRIGGER_LABELS } from '#server/law/execution/post-evaluation.ts';

/** Why it is evaluated (第三十六条): asked for at its start and with its result. */
export const WHY = {
  kind: 'checks',
  name: 'triggers',
  label: '评估的情形',
  options: EVALUATION_TRIGGER_LABELS,
} as const;
