import { sql } from 'kysely';
import type { RepresentativeChangeView } from '#schema/register/representative-view.ts';
import type { MyApplicationView, RosterView } from '#schema/register/roster-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { readReceipt } from '#server/engines/receipt/receipt.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { maskName } from '#server/law/people/display-name.ts';
import { RepresentativeState, representativeStateOn } from '#server/law/register/representative-stage.ts';

interface RosterRow {
  categories: readonly RepresentativeCategory[];
  region: string;
  name: string | null;
  unit_post: string | null;
}

/** Whose names are asked for (筛选姓名); the counts are of all. */
export interface RosterAsked {
  category?: RepresentativeCategory | null | undefined;
  region?: string | null | undefined;
}

/** 社会公众代表库 as everybody reads it: counts of all in office, names of those who agreed. */
export const roster = (context: Context, asked: RosterAsked): Promise<RosterView> =>
  read(context, async (db) => {
    const { today } = await rulesOf(db);
    const { rows } = await sql<RosterRow>`
      select categories, region, name, unit_post from representative_roster(${today})`.execute(db);
    const counted = Object.values(RepresentativeCategory).map((category) => ({
      category,
      count: rows.filter(({ categories }) => categories.includes(category)).length,
    }));
    const named = rows.flatMap(({ name, unit_post, categories, region }) =>
      name === null ? [] : [{ name, unitPost: unit_post ?? '', categories, region }],
    );
    return {
      total: rows.length,
      counts: counted.filter(({ count }) => count > 0),
      regions: regionsOf(rows),
      namedTotal: named.length,
      named: named.filter(({ categories, region }) => isAsked(asked, categories, region)),
    };
  });

const isAsked = (asked: RosterAsked, categories: readonly RepresentativeCategory[], region: string) =>
  (asked.category == null || categories.includes(asked.category)) &&
  (asked.region == null || asked.region === region);

/** The towns, those of most representatives first (各乡镇人数). */
function regionsOf(rows: readonly RosterRow[]): RosterView['regions'] {
  const counts = new Map<string, number>();
  for (const { region } of rows) counts.set(region, (counts.get(region) ?? 0) + 1);
  return [...counts]
    .map(([region, count]) => ({ region, count }))
    .sort((one, other) => other.count - one.count || (one.region < other.region ? -1 : 1));
}

/** History of a representative (经过), as far as the requester may read it. */
export const changesOf = (context: Context, id: string): Promise<RepresentativeChangeView[]> =>
  read(context, (db) =>
    db
      .selectFrom('representative_change as c')
      .leftJoin('person as p', 'p.id', 'c.by_id')
      .select(['c.event', 'c.note', 'c.at', 'p.name as byName'])
      .where('c.representative_id', '=', id)
      .orderBy('c.at')
      .orderBy('c.id')
      .execute(),
  );

/**
 * Application that this receipt number and lookup code open (我的申请); null when either is wrong, without saying which.
 */
export async function myApplication(
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<MyApplicationView | null> {
  const pair = readReceipt(context.services.seal, receiptNo, lookupCode);
  if (!pair) return null;
  return readAsSystem(context, async (db) => {
    const row = await db
      .selectFrom('representative as r')
      .select(['r.state', 'r.categories', 'r.entered_at as submittedAt', 'r.state_reason as stateReason'])
      .select(['r.term_ends_on as termEndsOn', 'r.verified_on as verifiedOn', 'r.no', 'r.name'])
      .select(['r.unit_post as unitPost', 'r.fields', 'r.region', 'r.village', 'r.applied'])
      .select(['r.declared_interests as declaredInterests', 'r.name_consent_on as nameConsentOn'])
      .where('r.receipt_no', '=', pair.receiptNo)
      .where('r.lookup_hmac', '=', pair.lookupHmac)
      .executeTakeFirst();
    if (!row) return null;
    const { verifiedOn, nameConsentOn, no, name, ...shown } = row;
    const state = representativeStateOn(row, (await rulesOf(db)).today);
    const waiting = state === RepresentativeState.VERIFYING || verifiedOn === null;
    return {
      ...shown,
      receiptNo: pair.receiptNo,
      state,
      no: waiting ? null : no,
      displayName: maskName(name),
      nameConsent: nameConsentOn !== null,
      termEndsOn: waiting ? null : row.termEndsOn,
    };
  });
}
