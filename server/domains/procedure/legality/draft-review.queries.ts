import type { DraftReviewView } from '#schema/procedure/draft-review-view.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { clausesOf } from '#server/engines/draft/clause-rows.ts';
import { newestVersion } from '#server/engines/draft/version-head.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { judgedChange } from './judged-change.queries.ts';
import { type KeptVerdict, pointsOf, reviewedDraft } from './reviewed-draft.queries.ts';

/** The draft since it was sent to the review (送审以后的草案), for the desks; null for others, and where the draft is a file alone. */
export const draftReview = async (context: Context, decisionId: string): Promise<DraftReviewView | null> =>
  context.actor
    ? read(context, async (db) => {
        const records = await recordsOf(db, decisionId);
        const draft = await reviewedDraft(db, decisionId, records);
        if (!draft) return null;
        const newest = await newestVersion(db, decisionId);
        const { submitted, current, differences, verdicts } = draft;
        return {
          submittedNo: submitted.no,
          currentId: current.id,
          currentNo: current.no,
          digest: current.digest ?? '',
          unfixedNo: newest && !newest.frozenAt ? newest.no : null,
          clauses: await clausesOf(db, submitted.id),
          points: pointsOf(records).map((point, index) => ({ ...point, no: index + 1 })),
          judged: await judgedChange(db, decisionId),
          changes: differences.map((change) => ({
            ...change,
            verdict: verdictOn(change.anchorId, verdicts),
          })),
        };
      })
    : null;

function verdictOn(anchorId: string, verdicts: readonly KeptVerdict[]) {
  const last = verdicts.findLast((one) => one.anchorId === anchorId);
  return last
    ? { point: last.point ?? null, askedBack: last.askedBack ?? '', by: last.by, at: last.at }
    : null;
}
