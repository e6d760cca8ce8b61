import { sql } from 'kysely';
import { act } from '#server/kernel/act.ts';
import { byCalendar } from './event.permissions.ts';

/** 删除到期的报名人联系方式: once the years since the event have passed. Gives how many. */
export const purgeRegistrationContacts = act(
  'event.contactsPurged',
  byCalendar,
  async (command, eventId: string): Promise<number> => {
    const { numAffectedRows } = await sql`
      delete from registration_contact c using registration r
      where r.id = c.registration_id and r.event_id = ${eventId}::uuid`.execute(command.db);
    command.about('event', eventId, `${numAffectedRows ?? 0}条联系方式`);
    return Number(numAffectedRows ?? 0);
  },
);
