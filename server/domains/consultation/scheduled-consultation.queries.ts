import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';

/** A scheduled opening whose instant has come, and the lead who answers for it. */
export interface DueOpening {
  id: string;
  lead: Actor;
}

const DUE: RawBuilder<DueOpening> = sql`select c.id, json_build_object('id', p.id, 'name', p.name,
    'unitId', u.id, 'unitName', u.name, 'roles', posts_of(p), 'organRoles', '[]'::json, 'confined', p.must_change_password) as lead
  from consultation c join person p on p.id = c.scheduled_by_id join unit u on u.id = p.unit_id
  where c.review = 'APPROVED' and c.opens_at is null and c.blocked_reason is null
    and c.scheduled_opens_at <= app_now()`;

/** Scheduled openings (预约公布) whose instant has come; one that was cancelled, opened or blocked is none. */
export const dueOpenings = (context: Context): Promise<DueOpening[]> =>
  readAsSystem(context, async (db) => (await DUE.execute(db)).rows);
