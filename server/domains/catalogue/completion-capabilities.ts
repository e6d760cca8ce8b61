import type { Can } from '#schema/kernel/offer.ts';
import type { CatalogueCompletionOffer } from '#schema/catalogue/catalogue-completion-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { versionOnItsWay } from './catalogue-facts.ts';
import { closesYears, reviews } from './catalogue.permissions.ts';
import {
  refuseClosing,
  refuseCompletionReview,
  refuseUnwritten,
  refuseWriting,
} from './completion-guards.ts';
import type { CompletionRow } from './completion.queries.ts';

/** Actions open to the viewer on a year-end report, by the guards of the commands themselves. */
export async function completionCapabilities(
  context: Context,
  row: CompletionRow,
): Promise<Can<typeof CatalogueCompletionOffer>> {
  const { actor } = context;
  const facts = await read(context, async (db) => ({
    year: row.year,
    stage: row.stage,
    lines: row.lines,
    writtenById: row.writtenById,
    reviewed: row.reviewedBy !== null,
    onItsWay: await versionOnItsWay(db, row.year),
    today: (await rulesOf(db)).today,
  }));
  return {
    save: capability(actor, closesYears, refuseWriting(facts)),
    passReview: capability(actor, reviews, refuseCompletionReview(facts, actor?.id ?? '')),
    returnReview: capability(actor, reviews, refuseUnwritten(facts)),
    closeYear: capability(actor, closesYears, refuseClosing(facts)),
  };
}
