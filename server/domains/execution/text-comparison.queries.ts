import type { TextComparisonView } from '#schema/execution/text-comparison-view.ts';
import { compareText } from '#server/engines/draft/compare-text.ts';
import { approvedVersion } from '#server/engines/draft/gate.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { demand } from '#server/ground/kernel/demand.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { seesSubmission } from './execution.permissions.ts';

const MOST_LISTED = 100;

/** A document against 审定稿 (公布文件比对), for those who plan, issue or review; null where the system holds none. */
export async function textComparison(
  context: Context,
  decisionId: string,
  fileId: string | null,
): Promise<TextComparisonView | null> {
  const sees = seesSubmission(context.actor);
  demand(context, sees, 'publishedTextComparison');
  if (!isId(decisionId)) return null;
  return readUnder(context, sees, async (db) => {
    const approved = await approvedVersion(db, decisionId);
    if (!approved) return null;
    const compared =
      fileId === null ? null : await compareText({ db, services: context.services }, decisionId, fileId);
    const { refused = null, differences = [] } = compared ?? {};
    return {
      version: { no: approved.no, digest: approved.digest ?? '' },
      compared: compared !== null,
      publicPart: (compared?.partOfId ?? null) !== null,
      problem: refused?.message ?? null,
      remedy: refused?.fix ?? null,
      count: differences.length,
      differences: differences.slice(0, MOST_LISTED),
    };
  });
}
