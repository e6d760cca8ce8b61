import { type RawBuilder, sql } from 'kysely';
import type { PublicCommentView } from '#schema/consultation/comment-public-view.ts';
import type { Connection } from '#schema/kernel/page.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { idAfter } from './comment-select.ts';
import { readPrepared } from '../consultation-prepared.ts';

/** Query for a page of public comments. */
export interface PageAsked {
  first?: number | null;
  after?: string | null;
}

/** Where a page begins, and how many rows are read for it: one more than it shows. */
export interface Extent {
  before: string;
  most: number;
}

/** A comment as its row says it, the instant as text. */
export type PublicRow = Omit<PublicCommentView, 'submittedAt'> & { readonly submittedAt: string };

/** A page that was read together with its consultation. */
export type PageRead = Extent & { rows: PublicRow[] };

/** Start cursor of the first page, above every id: ids begin with the time. */
const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Columns of a public comment, named as in the contract. */
export const COMMENT_TOLD = sql`id, receipt_no as "receiptNo", consultation_id as "consultationId", channel, identity,
  submitted_at as "submittedAt", display_name as "displayName", stance, clause_no as "clauseNo", text,
  suggested_text as "suggestedText", quote, outcome, reason`;

/** The rows of a page and one more; what everybody may read, the database says in one place. */
export const publicRows = (consultation: string, before: string, most: string): RawBuilder<unknown> =>
  sql`select ${COMMENT_TOLD} from public_comments(${sql.raw(consultation)}, ${sql.raw(before)}, ${sql.raw(most)})`;

/** The extent of a page; refuses what cannot be asked for. */
export const extentOf = ({ first, after }: PageAsked): Extent => ({
  before: idAfter(after) ?? NEWEST,
  most: pageSize(first, 20) + 1,
});

/**
 * The comments of a consultation that everybody may read, newest first (公开的意见): staff, who see more of their own
 * matters, see the same page here.
 */
export async function publicComments(
  context: Context,
  { id, row: { publicPage } }: { id: string; row: { publicPage?: PageRead | null } },
  asked: PageAsked,
): Promise<Connection<PublicCommentView>> {
  const extent = extentOf(asked);
  const rows =
    publicPage?.before === extent.before && publicPage.most === extent.most
      ? publicPage.rows
      : await readPage(context, id, extent);
  const page = pageOf(rows, extent.most - 1, ({ id }) => [id]);
  return { ...page, nodes: page.nodes.map(shown) };
}

const readPage = (context: Context, id: string, { before, most }: Extent): Promise<PublicRow[]> =>
  readPrepared(context, 'public comments', () => publicRows('$1', '$2', '$3'), [id, before, most]);

/** A row as the contract has it, personal numbers hidden. */
export const shown = ({ submittedAt, ...row }: PublicRow): PublicCommentView => ({
  ...row,
  text: maskPersonal(row.text),
  suggestedText: row.suggestedText && maskPersonal(row.suggestedText),
  submittedAt: new Date(submittedAt),
});

/** The same words with the personal numbers in them hidden. */
export const masked = <Words extends { text: string; suggestedText: string | null }>(
  words: Words,
): Words => ({
  ...words,
  text: maskPersonal(words.text),
  suggestedText: words.suggestedText && maskPersonal(words.suggestedText),
});
