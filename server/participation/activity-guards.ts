import { ActivityState } from '#server/law/participation-activity.ts';
import type { Finding } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const S = ActivityState;
const TOLD_MIN = 10;

/** What forbids changing a plan (修改计划): it has been announced. */
export const refuseSaving = (state: ActivityState): Finding[] => (state === S.DRAFT ? [] : [announced]);

/** What forbids announcing it (公告): only what is planned is announced. */
export const refuseAnnouncing = refuseSaving;

/** What forbids cancelling it (取消): only what was announced and was not held. */
export const refuseCancelling = (state: ActivityState): Finding[] =>
  state === S.PUBLISHED ? [] : [notAnnounced];

/** What forbids taking attendance or writing down what was held (登记到场、登记活动): it was announced and has begun. */
export const refuseBeforeHeld = (state: ActivityState, startsAt: Date, now: Date): Finding[] => {
  if (state !== S.PUBLISHED) return [notAnnounced];
  return now < startsAt ? [notBegun] : [];
};

/** What forbids saying so little of why it is cancelled (取消的理由). */
export const refuseUnexplained = (reason: string): Finding[] =>
  substance(reason) < TOLD_MIN ? [unexplained] : [];

const ours = {
  rule: 'R-14',
  basis: 'DESIGN',
  article: '公众参与活动公告规则',
  severity: 'BLOCK',
  fields: [],
} as const;

const announced: Finding = {
  ...ours,
  code: 'ACTIVITY_ANNOUNCED',
  message: '活动已经公告、取消或者举行，不能再改动。',
  fix: '时间、地点有变化的，取消后另行公告。',
};

const notAnnounced: Finding = {
  ...ours,
  code: 'ACTIVITY_NOT_ANNOUNCED',
  message: '活动没有公告，或者已经取消、已经举行。',
  fix: '核对活动的状态。',
};

const notBegun: Finding = {
  ...ours,
  code: 'ACTIVITY_NOT_BEGUN',
  message: '活动还没有开始。',
  fix: '活动举行以后再登记。',
};

const unexplained: Finding = {
  ...ours,
  code: 'CANCEL_REASON_REQUIRED',
  message: `没有写明取消的理由，或者不足${TOLD_MIN}字。`,
  fields: ['reason'],
  fix: '写明理由，向社会公布，并告知报名的人。',
};
