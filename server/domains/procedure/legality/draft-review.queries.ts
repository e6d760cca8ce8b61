import type { DraftReviewView } from '#schema/procedure/draft-review-view.ts';
import { type RecordRow, recordsOf } from '#server/domains/decision/record.queries.ts';
import { clausesOf } from '#server/engines/draft/clause-rows.ts';
import { newestVersion } from '#server/engines/draft/version-head.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { wholeBasis } from '#server/law/consultation/legal-basis.ts';
import { type CitingClause, weakenedDuties } from '#server/law/statute/weakened-duty.ts';
import { judgedChange } from './judged-change.queries.ts';
import { reviewOf } from './review.queries.ts';
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
        const clauses = await clausesOf(db, submitted.id);
        return {
          submittedNo: submitted.no,
          currentId: current.id,
          currentNo: current.no,
          digest: current.digest ?? '',
          unfixedNo: newest && !newest.frozenAt ? newest.no : null,
          clauses,
          weakened: await weakenedIn(db, clauses, records),
          points: pointsOf(records).map((point, index) => ({ ...point, no: index + 1 })),
          judged: await judgedChange(db, decisionId),
          changes: differences.map((change) => ({
            ...change,
            verdict: verdictOn(change.anchorId, verdicts),
          })),
        };
      })
    : null;

/** The clauses that were sent, against the basis that was sent with them, as the library stands today. */
async function weakenedIn(db: Db, clauses: readonly CitingClause[], records: readonly RecordRow[]) {
  const { statutes, today } = await rulesOf(db);
  const basis = reviewOf(records).submission?.content.basisList ?? [];
  return weakenedDuties(clauses, basis.map(wholeBasis), statutes, today).map(
    ({ title, article, place, ...one }) => ({ ...one, ...place, article: `《${title}》${article}` }),
  );
}

function verdictOn(anchorId: string, verdicts: readonly KeptVerdict[]) {
  const last = verdicts.findLast((one) => one.anchorId === anchorId);
  return last
    ? { point: last.point ?? null, askedBack: last.askedBack ?? '', by: last.by, at: last.at }
    : null;
}
