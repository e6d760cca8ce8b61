import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import type { KnownUnit } from '#server/law/procedure/unit-inquiry.ts';

/** The units of the county (有关单位), and whether somebody of each can answer on the platform. */
export const knownUnits = async (db: Db): Promise<KnownUnit[]> =>
  (
    await sql<KnownUnit>`
      select u.id, u.name, exists (select from person p where p.unit_id = u.id and p.active
        and posts_of(p) && '{UNIT_STAFF,UNIT_LEAD}'::text[]) as answers
      from unit u where u.active order by u.name`.execute(db)
  ).rows;

/** Units that have received a text and have not answered (等待答复的单位). */
export const waitingUnits = async (db: Db, decisionId: string, digest: string): Promise<string[]> =>
  (
    await db
      .selectFrom('inquiry')
      .select('addressee as name')
      .where('decision_id', '=', decisionId)
      .where('kind', '=', InquiryKind.UNIT)
      .where('digest', '=', digest)
      .where('reply', 'is', null)
      .where('recalled_at', 'is', null)
      .execute()
  ).map(({ name }) => name);
