import type { Db } from '#server/ground/kernel/context.ts';
import { organOf } from '#server/ground/kernel/organ.ts';
import { officeUnit } from '#server/domains/identity/office-unit.queries.ts';

/** The meeting that somebody is invited to, and the office that invites and calls. */
export interface InvitingMeeting {
  id: string;
  title: string;
  /** Its desk of invitations. */
  path: string;
  startsAt: Date;
  unitId: string;
  unitName: string;
}

/** 邀请的会议和办理邀请的单位: a body that decides for itself to its own meetings, the government's office to all others. */
export async function invitingMeeting(db: Db, meetingId: string): Promise<InvitingMeeting> {
  const { no, unitId, organId, ...meeting } = await db
    .selectFrom('meeting')
    .select(['id', 'name as title', 'no', 'starts_at as startsAt', 'unit_id as unitId'])
    .select(organOf('meeting.unit_id').as('organId'))
    .where('id', '=', meetingId)
    .executeTakeFirstOrThrow();
  const office = await db
    .selectFrom('unit')
    .select(['id as unitId', 'name as unitName'])
    .where('id', '=', organId ?? (await officeUnit(db)) ?? unitId)
    .executeTakeFirstOrThrow();
  return { ...meeting, ...office, path: `/gongzuotai/huiyi/${no}/yaoqing` };
}
