/** Deliberate differences of 意见建议 since they are a kind of case items. */
import type { Changed } from './difference-kinds.ts';

export const SUGGESTIONS_CHANGED: readonly Changed[] = [
  {
    where: /^desk suggestions$/,
    was: /^(?:RECEIVED|FORWARDED)$/,
    now: 'ASSIGNED',
    why: '意见建议到了就分给一个单位，答复以前都是办理中；转办另有记录。',
  },
  {
    where: /^receipt decision_suggestion /,
    was: /^(?:待答复|已转办)$/,
    now: '办理中',
    why: '同上。',
  },
  {
    where: /^receipt decision_suggestion /,
    was: /^(由.+办理，应当)不晚于(.+)答复。$/,
    now: '$1在$2以前答复，已逾期',
    why: '逾期没有答复的，回执和别的来件一样写明逾期几日、找谁催办。',
  },
];
