import { sql } from 'kysely';
import { lastStanding, recordsOf, type RecordOf } from '#server/domains/decision/record.queries.ts';
import { textNow } from '#server/engines/draft/judged-text.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';

const r13 = provision('R-13', 'DESIGN', '不予公开认定规则');

/** The claim made last that a matter stays closed (不予公开的认定), its review, and whether something was changed since. */
export interface ClaimStanding {
  claim: RecordOf<'NOT_PUBLIC_CLAIM'> | null;
  review: RecordOf<'NOT_PUBLIC_REVIEW'> | null;
  /** A draft, its text or the circumstances were changed after the claim: it speaks of something else. */
  changed: boolean;
}

/**
 * Reasons against going on by a claim that a later change has voided (认定失效): R-13; asked before the review of legality.
 */
export async function refuseVoidClaim(
  db: Db,
  { id, facts }: { id: string; facts: readonly DecisionFact[] },
): Promise<Finding[]> {
  if (!facts.includes(DecisionFact.LAWFULLY_NOT_PUBLIC)) return [];
  const { claim, changed } = await claimStanding(db, id);
  return claim && changed ? [voidClaim] : [];
}

/** 认定失效: the draft or the circumstances are not those that were claimed and reviewed. */
export const voidClaim = r13.block('NOT_PUBLIC_VOID')`
  提出认定以后，草案或者事项情形有改动，认定失效。
  由承办单位负责人重新提出，另一人重新审查。`;

/** Reads it; what the review itself sets is no change. */
export async function claimStanding(db: Db, decisionId: string): Promise<ClaimStanding> {
  const records = await recordsOf(db, decisionId);
  const claim = lastStanding(records, RecordKind.NOT_PUBLIC_CLAIM);
  if (!claim) return { claim, review: null, changed: false };
  const last = lastStanding(records, RecordKind.NOT_PUBLIC_REVIEW);
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from decision_file where decision_id = ${decisionId} and kind = ${DocumentKind.DRAFT}
      and (uploaded_at > ${claim.recordedAt} or removed_at > ${claim.recordedAt})) as found`.execute(db);
  const facts = records.some(
    ({ kind, recordedAt }) => kind === RecordKind.FACTS && recordedAt > claim.recordedAt,
  );
  return {
    claim,
    review: last?.content.claimId === claim.id ? last : null,
    changed: facts || (rows[0]?.found ?? false) || (await otherText(db, decisionId, claim.judgedDigest)),
  };
}

/**
 * Whether the draft reads otherwise than the one that was claimed; a claim of before texts were kept says nothing of it, nor
 * does a reader who may not see the draft.
 */
async function otherText(db: Db, decisionId: string, claimed: string | null): Promise<boolean> {
  if (claimed === null) return false;
  const now = await textNow(db, decisionId);
  return now !== '' && now !== claimed;
}
