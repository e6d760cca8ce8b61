import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { lastStanding } from '#server/ground/kernel/matter/standing-records.ts';
import type { JudgedKind, RecordKind } from '#server/law/decision/decision-record.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  type Asked,
  isOvertaken,
  JUDGED_KINDS,
  type JudgedStanding,
  judgedStanding,
  type JudgedText,
  refuseOvertaken,
} from '#server/law/draft/judged-text.ts';
import { ChangeSource } from '#server/law/draft/change-source.ts';
import type { Finding } from '#server/law/refusal.ts';
import { clausesOf } from './clause-rows.ts';
import { digestOf } from './draft-digest.ts';
import { newestVersion } from './version-head.queries.ts';
import { changesOf } from './draft-changes.queries.ts';

/** A conclusion in force on the draft, and its standing on the newest fixed version (对草案的结论). */
export interface Conclusion {
  recordId: string;
  kind: JudgedKind;
  standing: JudgedStanding;
}

/**
 * Digest of the text that lay before whoever concluded on this day (当日的定稿): of the newest version fixed by then, never one
 * that came later; empty where there was none.
 */
export async function judgedOn(db: Db, decisionId: string, day: CalendarDay): Promise<string> {
  const version = await db
    .selectFrom('draft_version')
    .select('digest')
    .where('decision_id', '=', decisionId)
    .where(sql<boolean>`(frozen_at at time zone 'Asia/Shanghai')::date <= ${day}::date`)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst();
  return version?.digest ?? '';
}

/** Digest of the newest version as it reads now, fixed or still worked on (现在的草案文字); empty where there is none. */
export async function textNow(db: Db, decisionId: string): Promise<string> {
  const newest = await newestVersion(db, decisionId);
  return newest ? digestOf(await clausesOf(db, newest.id)) : '';
}

/** Digest of the earliest of these texts; empty where one of them is no version of the draft. */
export async function earliestOf(db: Db, decisionId: string, digests: readonly string[]): Promise<string> {
  const versions = await fixedOf(db, decisionId);
  const read = versions.filter(({ digest }) => digests.includes(digest));
  const known = new Set(read.map(({ digest }) => digest));
  return digests.every((one) => known.has(one)) ? (read.at(-1)?.digest ?? '') : '';
}

/** Those of these texts, by their digests, that somebody read and that the draft no longer is: changed materially since (读的是先前的稿). */
export async function overtakenTexts(
  db: Db,
  decisionId: string,
  digests: readonly string[],
): Promise<ReadonlySet<string>> {
  const versions = await fixedOf(db, decisionId);
  const overtaken = await Promise.all(
    [...new Set(digests)].map(async (digest) =>
      isOvertaken(await standingOf(db, versions, { recordId: '', digest })) ? [digest] : [],
    ),
  );
  return new Set(overtaken.flat());
}

interface Version {
  id: string;
  no: number;
  digest: string;
}

/** The conclusions in force on a decision's draft, each with its standing; the last of each kind counts. */
export async function conclusionsOn(db: Db, decisionId: string): Promise<Conclusion[]> {
  const kept = [...(await lastStanding(db, decisionId, JUDGED_KINDS)).values()];
  if (kept.length === 0) return [];
  const versions = await fixedOf(db, decisionId);
  return Promise.all(
    kept.map(async ({ id: recordId, kind, judgedDigest }) => ({
      recordId,
      kind,
      standing: await standingOf(db, versions, { recordId, digest: judgedDigest }),
    })),
  );
}

/** Reasons against going on by conclusions on another text (结论失效). */
export const refuseOvertakenConclusions = async (db: Db, decisionId: string): Promise<Finding[]> =>
  (await conclusionsOn(db, decisionId)).flatMap(({ kind, standing }) => refuseOvertaken(kind, standing));

/** The kinds whose conclusion stands no longer. */
export const overtakenKinds = async (db: Db, decisionId: string): Promise<ReadonlySet<RecordKind>> =>
  new Set(
    (await conclusionsOn(db, decisionId)).flatMap(({ kind, standing }) =>
      isOvertaken(standing) ? [kind] : [],
    ),
  );

async function fixedOf(db: Db, decisionId: string): Promise<Version[]> {
  const rows = await db
    .selectFrom('draft_version')
    .select(['id', 'no', 'digest'])
    .where('decision_id', '=', decisionId)
    .where('frozen_at', 'is not', null)
    .orderBy('no', 'desc')
    .execute();
  return rows.map(({ digest, ...row }) => ({ ...row, digest: digest ?? '' }));
}

async function standingOf(
  db: Db,
  [now, ...earlier]: readonly Version[],
  { recordId, digest }: { recordId: string; digest: string | null },
): Promise<JudgedStanding> {
  const version = [...(now ? [now] : []), ...earlier].find((one) => one.digest === digest);
  const judged: JudgedText = digest === null ? 'UNKEPT' : (version ?? 'NONE');
  if (!now || !version || version.id === now.id) return judgedStanding(judged, now ?? null, []);
  const between = [now, ...earlier].filter(({ no }) => no > version.no).map(({ id }) => id);
  const changes = await changesOf(db, version.id, now.id);
  return judgedStanding(judged, now, changes, await askedIn(db, recordId, between));
}

/** Clauses whose every change since carries out an adopted opinion of this record, or of the legality review. */
async function askedIn(db: Db, recordId: string, versionIds: readonly string[]): Promise<Map<string, Asked>> {
  const own = sql<boolean>`coalesce(source = ${ChangeSource.EXPERTS} and ground_id like ${`${recordId}/%`}, false)`;
  const rows = await db
    .selectFrom('draft_change')
    .select('anchor_id as anchorId')
    .select(sql<boolean>`bool_and(${own})`.as('own'))
    .where('draft_version_id', 'in', versionIds)
    .groupBy('anchor_id')
    .having(sql<boolean>`bool_and(${own} or source = ${ChangeSource.LEGALITY})`)
    .execute();
  return new Map(rows.map(({ anchorId, own: all }) => [anchorId, all ? 'OWN' : 'LEGALITY']));
}
