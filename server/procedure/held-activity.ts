import type { Decision } from '#schema/decision/decision.ts';
import { PublicActivity } from '#schema/participation/public-activity.ts';
import type { ActivityInput } from '#schema/procedure/activity-input.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { dayOf } from '#server/law/calendar-day.ts';
import { ActivityState } from '#server/law/participation-activity.ts';
import type { Finding } from '#server/law/refusal.ts';

/** The announced activity that a record tells of (公告过的活动), where it names one. */
export async function heldActivity(
  { em }: CommandContext,
  decision: Decision,
  id: string | null | undefined,
): Promise<PublicActivity | null> {
  if (id == null) return null;
  const activity = isId(id) ? await em.findOne(PublicActivity, { id, decisionId: decision.id }) : null;
  if (!activity) throw notFound('本事项的该活动');
  return activity;
}

/** What forbids the record to tell of it: it was announced, it has begun, it is of the same kind. */
export function refuseHeldActivity(
  activity: PublicActivity | null,
  { method, happenedOn }: ActivityInput,
): Finding[] {
  if (!activity) return [];
  return [
    ...(activity.state === ActivityState.PUBLISHED ? [] : [notStanding]),
    ...(activity.method === method ? [] : [otherMethod]),
    ...(happenedOn < dayOf(activity.startsAt) ? [tooEarly] : []),
  ];
}

/** What everybody then reads on the activity's page (活动纪要). */
export function tellHeld(activity: PublicActivity | null, input: ActivityInput): void {
  if (!activity) return;
  activity.state = ActivityState.HELD;
  activity.heldOn = input.happenedOn;
  activity.attendedCount = input.participantCount;
  activity.minutes = input.summary;
}

const ours = { rule: 'R-14', basis: 'DESIGN', article: '公众参与活动登记规则', severity: 'BLOCK' } as const;

const notStanding: Finding = {
  ...ours,
  code: 'ACTIVITY_NOT_ANNOUNCED',
  message: '活动没有公告，或者已经取消、已经登记。',
  fields: ['activityId'],
  fix: '核对是哪一次活动。',
};

const otherMethod: Finding = {
  ...ours,
  code: 'ACTIVITY_METHOD_DIFFERS',
  message: '登记的参与方式与公告的不同。',
  fields: ['method'],
  fix: '按公告的方式登记。',
};

const tooEarly: Finding = {
  ...ours,
  code: 'ACTIVITY_HELD_EARLY',
  message: '举行日期早于公告的日期。',
  fields: ['happenedOn'],
  fix: '核对举行日期。',
};
