import { sql } from 'kysely';
import type { Context } from '#server/kernel/context.ts';
import { readAsSystem } from '#server/kernel/read.ts';

/** The items of meetings to come with a seat that nobody has been asked to take (待递补的议题). */
export const itemsWithFreedSeats = (context: Context): Promise<string[]> =>
  readAsSystem(context, async (db) => {
    const { rows } = await sql<{ item_id: string }>`
      select distinct i.item_id from invitation i join meeting m on m.id = i.meeting_id
      where i.draw_id is not null and i.seat_empty_at is null and m.starts_at > app_now() and m.cancelled_at is null
        and (i.stage in ('DECLINED', 'WITHDRAWN') or (i.stage = 'SENT' and i.reply_by <= app_now()))
        and not exists (select from invitation n where n.succeeds_id = i.id)`.execute(db);
    return rows.map((row) => row.item_id);
  });
