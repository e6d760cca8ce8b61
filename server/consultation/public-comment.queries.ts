import { sql } from 'kysely';
import type { PublicCommentView } from '#schema/consultation/comment-public-view.ts';
import type { Connection } from '#schema/kernel/page.ts';
import type { Context } from '#server/kernel/context.ts';
import { pageOf, pageSize } from '#server/kernel/keyset.ts';
import { read } from '#server/kernel/read.ts';
import { maskPersonal } from '#server/law/mask-personal.ts';
import { FROM_COMMENTS, idAfter, WITH_OUTCOME, WORDS } from './comment-select.ts';

/**
 * The comments of a consultation that everybody may read, newest first (公开的意见). The conditions are those of row
 * security, said again: staff, who see more of their own matters, see the same page here.
 */
export function publicComments(
  context: Context,
  consultationId: string,
  { first, after }: { first?: number | null; after?: string | null },
): Promise<Connection<PublicCommentView>> {
  const size = pageSize(first, 20);
  const last = idAfter(after);
  return read(context, async (db) => {
    const { rows } = await sql<PublicCommentView>`
      select ${WORDS}, case when k.feedback_published_at is not null then e.result end as outcome,
        case when k.feedback_published_at is not null then nullif(e.reason, '') end as reason
      from ${FROM_COMMENTS} ${WITH_OUTCOME} and e.state = 'CONFIRMED'
      where c.consultation_id = ${consultationId} and k.opens_at is not null
        and s.status <> 'WITHDRAWN' and s.show_text and s.text_cleared and s.hide_state is null
        and (k.comments_shown = 'AFTER_REVIEW' or (k.comments_shown = 'AFTER_CLOSE' and k.closes_at <= app_now()))
        ${last === null ? sql`` : sql`and c.id < ${last}`}
      order by c.id desc limit ${size + 1}`.execute(db);
    const page = pageOf(rows, size, ({ id }) => [id]);
    return { ...page, nodes: page.nodes.map(masked) };
  });
}

/** The same words with the personal numbers in them hidden (R-83). */
export const masked = <Words extends { text: string; suggestedText: string | null }>(
  words: Words,
): Words => ({
  ...words,
  text: maskPersonal(words.text),
  suggestedText: words.suggestedText && maskPersonal(words.suggestedText),
});
