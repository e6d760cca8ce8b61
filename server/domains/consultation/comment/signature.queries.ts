import { sql } from 'kysely';
import { DISOWNED_NAME } from '#server/law/consultation/disowned-comment.ts';

/** The masked name of comment `c` with its state `s`, or that nobody of this name made it (署名). */
export const SIGNED = sql`case when s.disowned_at is null then c.display_name else ${sql.lit(DISOWNED_NAME)} end`;
