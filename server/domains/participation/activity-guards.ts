import { ActivityState } from '#server/law/participation/participation-activity.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r14 = provision('R-14', 'DESIGN', '公众参与活动公告规则');

const S = ActivityState;

/** Reasons against changing a plan (修改计划): it has been announced. */
export const refuseSaving = (state: ActivityState): Finding[] => (state === S.DRAFT ? [] : [announced]);

/** Reasons against announcing it (公告): only a plan is announced. */
export const refuseAnnouncing = refuseSaving;

/** Reasons against cancelling it (取消): only an announced activity that was not held is cancelled. */
export const refuseCancelling = (state: ActivityState): Finding[] =>
  state === S.PUBLISHED ? [] : [notAnnounced];

/** Reasons against taking attendance or recording the activity (登记到场、登记活动): it must be announced and have begun. */
export const refuseBeforeHeld = (state: ActivityState, startsAt: Date, now: Date): Finding[] => {
  if (state !== S.PUBLISHED) return [notAnnounced];
  return now < startsAt ? [notBegun] : [];
};

const announced = r14.block('ACTIVITY_ANNOUNCED')`
  活动已经公告、取消或者举行，不能再改动。
  时间、地点有变化的，取消后另行公告。`;

const notAnnounced = r14.block('ACTIVITY_NOT_ANNOUNCED')`
  活动没有公告，或者已经取消、已经举行。
  核对活动的状态。`;

const notBegun = r14.block('ACTIVITY_NOT_BEGUN')`
  活动还没有开始。
  活动举行以后再登记。`;
