import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { DraftGate, type Gates, gatesInForce, type PassingVersion } from '#server/law/draft/draft-gate.ts';

/** A passage with who passed it and when. */
export interface PassageRow {
  gate: DraftGate;
  no: number;
  draftVersionId: string;
  digest: string;
  byId: string;
  at: Date;
}

/** Every passage of a decision's draft, oldest first (过关的经过). */
export const passagesOf: (db: Db, decisionId: string) => Promise<PassageRow[]> = gatherEach(async (db, ids) =>
  byKey(
    await db
      .selectFrom('draft_passage')
      .select(['gate', 'no', 'draft_version_id as draftVersionId', 'digest', 'by_id as byId', 'at'])
      .select('decision_id as key')
      .where('decision_id', 'in', ids)
      .orderBy('no')
      .execute(),
  ),
);

/** The passages in force (现行的送审稿、讨论稿、审定稿、公布稿). */
export const gatesOf = async (db: Db, decisionId: string): Promise<Gates<PassageRow>> =>
  gatesInForce(await passagesOf(db, decisionId));

/** Through versions made of what a meeting decided, back to the one that lay before it. */
const AMENDED_FROM = sql<string[]>`array(with recursive line (id, at) as (
    select draft_version.based_on_id, 1 where draft_version.stage = 'APPROVED'
    union all select o.based_on_id, l.at + 1 from draft_version o join line l on o.id = l.id where o.stage = 'APPROVED')
  select line.id from line where line.id is not null order by line.at)`;

/** The fixed versions of a decision's draft (定稿的各稿). */
export const fixedVersions = (db: Db, decisionId: string) =>
  db
    .selectFrom('draft_version')
    .select(['id', 'no', 'stage', 'digest', AMENDED_FROM.as('madeFrom')])
    .where('decision_id', '=', decisionId)
    .where('frozen_at', 'is not', null);

/** The newest fixed version of a decision's draft (现行稿); undefined where the system holds none. */
export const newestFixed = (db: Db, decisionId: string): Promise<PassingVersion | undefined> =>
  fixedVersions(db, decisionId).orderBy('no', 'desc').limit(1).executeTakeFirst();

/** The version that a passage names. */
export const versionPassed = (db: Db, decisionId: string, draftVersionId: string) =>
  fixedVersions(db, decisionId).where('id', '=', draftVersionId).executeTakeFirst();

/** 审定稿: what the meeting approved; undefined where no version did, or the draft is a file alone. */
export async function approvedVersion(db: Db, decisionId: string): Promise<PassingVersion | undefined> {
  const approved = (await gatesOf(db, decisionId))[DraftGate.APPROVED];
  return approved && versionPassed(db, decisionId, approved.draftVersionId);
}
