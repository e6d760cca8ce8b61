import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { FROM_COMMENTS, WORDS } from '../comment/comment-select.ts';
import { masked } from '../comment/public-comment.queries.ts';

/** The largest group of like opinions under a key, with the words of its first opinion. */
export interface Largest {
  groupId: string;
  groupCount: number;
  text: string;
}

const NONE = { groupId: null, groupCount: null, text: null };

/** Of opinions gathered by a key, columns `comment_id` and `key`: the largest group of each key whose words are alike (其中最多的一组). */
export async function largestAlike(db: Db, gathered: RawBuilder<unknown>) {
  const { rows } = await sql<Largest & { key: string; suggestedText: string | null }>`
    select n.key, n.group_id as "groupId", n.count as "groupCount", w.text, w."suggestedText" from (
      select distinct on (1) k.key, l.group_id, count(*)::int as count
      from (${gathered}) k join comment_likeness l on l.comment_id = k.comment_id
      group by 1, 2 having count(*) > 1 order by 1, 3 desc, 2) n
    cross join lateral (select ${WORDS} from ${FROM_COMMENTS} join comment_likeness l on l.comment_id = c.id
      where l.group_id = n.group_id order by c.id limit 1) w`.execute(db);
  const largest = new Map(rows.map(({ key, ...row }) => [key, { ...row, text: masked(row).text }]));
  return (key: string) => largest.get(key) ?? NONE;
}
