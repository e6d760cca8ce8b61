import { sql } from 'kysely';
import type { RepresentativeChangeView } from '#schema/register/representative-view.ts';
import type { MyApplicationView, RosterView } from '#schema/register/roster-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { read, readAsSystem } from '#server/kernel/read.ts';
import { readReceipt } from '#server/kernel/receipt.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { RepresentativeCategory } from '#server/law/representative-category.ts';
import { RepresentativeState, representativeStateOn } from '#server/law/representative-stage.ts';

interface RosterRow {
  categories: RepresentativeCategory[];
  region: string;
  name: string | null;
  unit_post: string | null;
}

/** 社会公众代表库 as everybody reads it: counts of all in office, names of those who agreed. */
export const roster = (context: Context): Promise<RosterView> =>
  read(context, async (db) => {
    const { today } = await rulesOf(db);
    const { rows } = await sql<RosterRow>`
      select categories, region, name, unit_post from representative_roster(${today})`.execute(db);
    const counted = Object.values(RepresentativeCategory).map((category) => ({
      category,
      count: rows.filter(({ categories }) => categories.includes(category)).length,
    }));
    return {
      total: rows.length,
      counts: counted.filter(({ count }) => count > 0),
      named: rows.flatMap(({ name, unit_post, categories, region }) =>
        name === null ? [] : [{ name, unitPost: unit_post ?? '', categories, region }],
      ),
    };
  });

/** What happened to a representative (经过), as far as the asker may see him. */
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

/** The application that this pair opens (我的申请); null, all alike, when either half is wrong. */
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
      .select(['r.term_ends_on as termEndsOn', 'r.verified_on as verifiedOn'])
      .where('r.receipt_no', '=', pair.receiptNo)
      .where('r.lookup_hmac', '=', pair.lookupHmac)
      .executeTakeFirst();
    if (!row) return null;
    const { verifiedOn, ...shown } = row;
    const state = representativeStateOn(row, (await rulesOf(db)).today);
    const kept = state === RepresentativeState.VERIFYING || verifiedOn === null;
    return { ...shown, receiptNo: pair.receiptNo, state, termEndsOn: kept ? null : row.termEndsOn };
  });
}
