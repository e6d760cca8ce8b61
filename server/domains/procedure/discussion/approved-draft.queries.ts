import { gatesOf, newestFixed, type PassageRow } from '#server/engines/draft/gate.queries.ts';
import { makersSince } from '#server/engines/draft/makers.queries.ts';
import { newestVersion } from '#server/engines/draft/version-head.queries.ts';
import { refuseUnfixedRevision } from '#server/engines/draft/next-version.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { amends, type Gates, type PassingVersion, refuseAmending } from '#server/law/draft/draft-gate.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r53 = provision('R-53', 'DESIGN', '会议记录规则');

/**
 * 待确认的审定稿: the version amended by the meeting, fixed and not confirmed yet; with the reasons against confirming it now.
 */
export interface AmendedDraft {
  version: PassingVersion | null;
  findings: readonly Finding[];
}

/** Reads it for who would confirm it. */
export async function amendedDraft(db: Db, decisionId: string, actorId: string): Promise<AmendedDraft> {
  const gates = await gatesOf(db, decisionId);
  const amending = refuseAmending(gates);
  const version = (await newestFixed(db, decisionId)) ?? null;
  if (amending.length > 0) return { version, findings: amending };
  const unfixed = refuseUnfixedRevision(await newestVersion(db, decisionId));
  if (!version || !amends(version, gates)) return { version: null, findings: [...unfixed, unwritten] };
  const discussed = { no: await discussedNo(db, gates) };
  const makers = await makersSince(db, discussed, version);
  return { version, findings: [...unfixed, ...refuseSamePerson(actorId, makers, '审定稿')] };
}

async function discussedNo(db: Db, { DISCUSSED }: Gates<PassageRow>): Promise<number> {
  const row = await db
    .selectFrom('draft_version')
    .select('no')
    .where('id', '=', DISCUSSED?.draftVersionId ?? null)
    .executeTakeFirst();
  return row?.no ?? 0;
}

const unwritten = r53.block('APPROVED_DRAFT_MISSING')`
  会议修改后通过，审定稿还没有写成并定稿。
  由承办单位在草案中写入会议决定的修改并定稿，再确认。`;
