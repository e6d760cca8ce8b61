import type { Changed } from './difference-kinds.ts';

const WHOLE_DAY = 'R-67: 答复期限与会议之间留出完整的工作日，递补的人来得及准备';
const WITH_LETTERS = 'R-67: 会议预告不晚于邀请函发出，会前三个工作日';

/** By when a meeting is announced and its letters are answered. */
export const MEETINGS: readonly Changed[] = [
  {
    where: /^\/daibiao\/zhidu$/,
    was: /答复期限在会议前1个工作日以上。/,
    now: '答复期限与会议之间留出1个完整的工作日，递补的人来得及准备。',
    why: WHOLE_DAY,
  },
  {
    where: /^\/guize(\?ban=1)?$/,
    was: '会议前最迟回复的时间。',
    now: '答复期限与会议之间留出的完整工作日，递补的人据此准备。',
    why: WHOLE_DAY,
  },
  { where: /^desk tasks of zhengban2?$/, was: '2026-12-29', now: '2026-12-24', why: WITH_LETTERS },
  { where: /^desk tasks of baomi$/, was: '2026-12-23', now: '2026-12-18', why: WITH_LETTERS },
];
