import { sql } from 'kysely';
import { act } from '#server/kernel/act.ts';
import { byCalendar } from './press.permissions.ts';

/** 删除到期的记者姓名和联系方式: thirty days after the conference. Gives how many. */
export const purgePressContacts = act(
  'press.contactsPurged',
  byCalendar,
  async (command, eventId: string): Promise<number> => {
    const { numAffectedRows } = await sql`
      delete from press_contact c using press_accreditation a
      where a.id = c.accreditation_id and a.event_id = ${eventId}::uuid`.execute(command.db);
    command.about('event', eventId, `${numAffectedRows ?? 0}条联系方式`);
    return Number(numAffectedRows ?? 0);
  },
);
