import { sql } from 'kysely';
import { act } from '#server/kernel/act.ts';
import { byCalendar } from './invitation.permissions.ts';

/** 删除到期的受邀人联系方式: of those who stand in no register, once the years since the meeting have passed. Gives how many. */
export const purgeInvitationContacts = act(
  'invitation.contactsPurged',
  byCalendar,
  async (command, meetingId: string): Promise<number> => {
    const { numAffectedRows } = await sql`
      delete from invitation_contact c using invitation i
      where i.id = c.invitation_id and i.meeting_id = ${meetingId}::uuid`.execute(command.db);
    command.about('meeting', meetingId, `${numAffectedRows ?? 0}条联系方式`);
    return Number(numAffectedRows ?? 0);
  },
);
