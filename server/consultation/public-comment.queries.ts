import { sql } from 'kysely';
import type { PublicCommentView } from '#schema/consultation/comment-public-view.ts';
import type { Connection } from '#schema/kernel/page.ts';
import type { Context } from '#server/kernel/context.ts';
import { pageOf, pageSize } from '#server/kernel/keyset.ts';
import { maskPersonal } from '#server/law/mask-personal.ts';
import { idAfter } from './comment-select.ts';
import { readPrepared } from './consultation-prepared.ts';

/** Past the newest: ids begin with the time. */
const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/**
 * The comments of a consultation that everybody may read, newest first (公开的意见). What these are, the database says in one
 * place, so that staff, who see more of their own matters, see the same page here.
 */
export async function publicComments(
  context: Context,
  consultationId: string,
  { first, after }: { first?: number | null; after?: string | null },
): Promise<Connection<PublicCommentView>> {
  const size = pageSize(first, 20);
  const before = idAfter(after) ?? NEWEST;
  const rows = await readPrepared(
    context,
    sql<PublicCommentView>`select id, receipt_no as "receiptNo", consultation_id as "consultationId", channel, identity,
      submitted_at as "submittedAt", display_name as "displayName", stance, clause_no as "clauseNo", text,
      suggested_text as "suggestedText", outcome, reason
    from public_comments(${consultationId}, ${before}, ${size + 1})`,
  );
  const page = pageOf(rows, size, ({ id }) => [id]);
  return { ...page, nodes: page.nodes.map(masked) };
}

/** The same words with the personal numbers in them hidden. */
export const masked = <Words extends { text: string; suggestedText: string | null }>(
  words: Words,
): Words => ({
  ...words,
  text: maskPersonal(words.text),
  suggestedText: words.suggestedText && maskPersonal(words.suggestedText),
});
