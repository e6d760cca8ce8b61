import type { DiscussedDraft } from '#schema/statement/desk-statement-view.ts';
import { clausesOf } from '#server/engines/draft/clause-rows.ts';
import { newestVersion } from '#server/engines/draft/version-head.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';

/** The decision that an item discusses; null where it discusses none. */
export async function decisionDiscussed(db: Db, itemId: string): Promise<string | null> {
  const item = await db
    .selectFrom('agenda_item')
    .select('decision_id as decisionId')
    .where('id', '=', itemId)
    .executeTakeFirst();
  return item?.decisionId ?? null;
}

/** The drafts these items discuss, as they stand now (会上讨论的草案); none of an item whose draft is not in the system. */
export const discussedDrafts = (context: Context, itemIds: readonly string[]): Promise<DiscussedDraft[]> =>
  read(context, async (db) => {
    const drafts: DiscussedDraft[] = [];
    for (const itemId of new Set(itemIds)) {
      const decisionId = await decisionDiscussed(db, itemId);
      const newest = decisionId ? await newestVersion(db, decisionId) : undefined;
      if (newest) drafts.push({ itemId, clauses: await clausesOf(db, newest.id) });
    }
    return drafts;
  });
