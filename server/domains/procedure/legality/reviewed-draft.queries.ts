import { lastStanding, type RecordRow, standing } from '#server/domains/decision/record.queries.ts';
import { clausesOf } from '#server/engines/draft/clause-rows.ts';
import { changesSince, type SourcedChange } from '#server/engines/draft/draft-changes.queries.ts';
import { gatesOf, newestFixed, versionPassed } from '#server/engines/draft/gate.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { PassingVersion } from '#server/law/draft/draft-gate.ts';
import { changedName } from '#server/law/draft/revision.ts';
import type { ChangeVerdict, Difference } from '#server/law/procedure/legality-change.ts';
import { provision } from '#server/law/refusal.ts';
import { reviewOf } from './review.queries.ts';

const r50 = provision('R-50', 'DESIGN', '合法性审查办理规则');

/** Verdict on a difference: the reviewer's last one on this version. */
export interface KeptVerdict extends ChangeVerdict {
  by: string;
  at: Date;
}

/** The draft between its review and the meeting (送审之后的草案). */
export interface ReviewedDraft {
  /** 送审稿. */
  submitted: PassingVersion;
  /** 现行稿: the newest fixed version. */
  current: PassingVersion;
  differences: (Difference & SourcedChange)[];
  verdicts: readonly KeptVerdict[];
}

/** Reads it; null where no version was sent: the draft is a file alone. */
export async function reviewedDraft(
  db: Db,
  decisionId: string,
  records: readonly RecordRow[],
): Promise<ReviewedDraft | null> {
  const { SUBMITTED } = await gatesOf(db, decisionId);
  const submitted = SUBMITTED && (await versionPassed(db, decisionId, SUBMITTED.draftVersionId));
  const current = await newestFixed(db, decisionId);
  if (!submitted || !current) return null;
  const changes =
    submitted.id === current.id
      ? []
      : await changesSince(db, { ...current, decisionId, basedOnId: null }, submitted);
  return {
    submitted,
    current,
    differences: changes.map((change) => ({ ...change, name: changedName(change) })),
    verdicts: verdictsOn(current, records),
  };
}

/** Verdicts on this version; a verdict does not carry over to a newer one. */
function verdictsOn(current: PassingVersion, records: readonly RecordRow[]): KeptVerdict[] {
  const { submission } = reviewOf(records);
  return standing(records, RecordKind.CHANGES_JUDGED)
    .filter(({ content }) => content.submissionId === submission?.id && content.draftVersionId === current.id)
    .flatMap(({ content, recordedByName, recordedAt }) =>
      content.verdicts.map(({ anchorId, point, askedBack }) => ({
        anchorId,
        point,
        askedBack,
        by: recordedByName,
        at: recordedAt,
      })),
    );
}

/** The clauses of the draft that was sent, each with its number (送审稿的条款); null where it is a file alone. */
export async function submittedClauses(db: Db, decisionId: string): Promise<Map<string, string> | null> {
  const { SUBMITTED } = await gatesOf(db, decisionId);
  if (!SUBMITTED) return null;
  const clauses = await clausesOf(db, SUBMITTED.draftVersionId);
  return new Map(clauses.map(({ anchorId, no }) => [anchorId, no]));
}

/** The points of the opinion on the last sending, in their order (审查意见各点). */
export const pointsOf = (records: readonly RecordRow[]) =>
  reviewOf(records).opinion?.content.points ??
  lastStanding(records, RecordKind.LEGALITY_OPINION)?.content.points ??
  [];

/** There is no difference, or the draft is a file that has no clauses to compare. */
export const nothingToJudge = r50.block('CHANGE_NOT_FOUND')`
  与送审稿相比没有可以逐处确认的修改。
  草案没有改动的，不必确认；草案是文件而有改动的，重新送请合法性审查。`;
