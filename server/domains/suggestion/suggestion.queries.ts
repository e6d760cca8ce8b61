import { jsonObjectFrom } from 'kysely/helpers/postgres';
import { sql } from 'kysely';
import type { CaseTransfer } from '#schema/casework/case-transfer.ts';
import type { MySuggestionView, SuggestionView } from '#schema/suggestion/suggestion-view.ts';
import { laterThan, placeKeys, placeOf } from '#server/ground/kernel/place.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { readReceipt } from '#server/engines/receipt/receipt.ts';
import { CaseKind, type CaseState } from '#server/law/casework/case-kind.ts';
import type { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { readsSuggestions } from './suggestion.permissions.ts';

/** Which part of the list is asked for. */
export interface SuggestionsAsked {
  decisionNo: string | null;
  state: CaseState | null;
  first: number | null;
  after: string | null;
}

const selection = (db: Db) =>
  db
    .selectFrom('case_item as s')
    .where('s.kind', '=', CaseKind.SUGGESTION)
    .select([
      's.id',
      's.version',
      's.receipt_no as receiptNo',
      's.channel',
      's.text',
      's.display_name as displayName',
      's.has_contact as hasContact',
      's.received_on as receivedOn',
      's.submitted_at as submittedAt',
      's.state',
      's.due_on as dueOn',
      sql<SuggestionSubject>`s.subject`.as('subject'),
      sql<CaseTransfer[]>`s.transfers`.as('forwards'),
      's.answer',
      's.answered_on as answeredOn',
      's.answered_by_name as answeredByName',
      's.answered_unit as answeredUnit',
      unitJson('s.unit_id').as('unit'),
    ])
    .select((eb) =>
      jsonObjectFrom(
        eb.selectFrom('decision as d').select(['d.no', 'd.title']).whereRef('d.id', '=', 's.decision_id'),
      )
        .$notNull()
        .as('decision'),
    );

/** Suggestions (意见建议) the requester may see, the latest first. */
export function suggestionsPage(context: Context, { decisionNo, state, first, after }: SuggestionsAsked) {
  demand(context, readsSuggestions, 'suggestions');
  const size = pageSize(first, 50);
  const place = placeOf(after);
  return read(context, async (db) => {
    const rows = await selection(db)
      .innerJoin('decision as of', 'of.id', 's.decision_id')
      .where((eb) =>
        eb.and([
          ...(decisionNo ? [eb('of.no', '=', decisionNo)] : []),
          ...(state ? [eb('s.state', '=', state)] : []),
          ...laterThan(eb, [eb.ref('s.submitted_at'), eb.ref('s.id')], place),
        ]),
      )
      .orderBy('s.submitted_at', 'desc')
      .orderBy('s.id', 'desc')
      .limit(size + 1)
      .execute();
    return pageOf(rows.map(masked), size, ({ submittedAt, id }) => placeKeys({ at: submittedAt, id }));
  });
}

/** One suggestion by its id; another unit's is not found. */
export function suggestionById(context: Context, id: string): Promise<SuggestionView | null> {
  demand(context, readsSuggestions, 'suggestion');
  return read(context, (db) => oneOf(db, id));
}

/** As the command that changed it sees it: what was handed on is no longer the requester's. */
export const suggestionAfter = (context: Context, id: string): Promise<SuggestionView | null> =>
  readAsSystem(context, (db) => oneOf(db, id));

async function oneOf(db: Db, id: string): Promise<SuggestionView | null> {
  const row = await selection(db).where('s.id', '=', id).executeTakeFirst();
  return row ? masked(row) : null;
}

const masked = <Row extends { text: string }>(row: Row): Row => ({ ...row, text: maskPersonal(row.text) });

/**
 * Suggestion that this receipt number and lookup code open (我反映的问题); null when either is wrong, without saying which.
 */
export async function mySuggestion(
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<MySuggestionView | null> {
  const pair = readReceipt(context.services.seal, receiptNo, lookupCode);
  if (!pair) return null;
  const row = await readAsSystem(context, (db) =>
    selection(db)
      .where('s.receipt_no', '=', pair.receiptNo)
      .where('s.lookup_hmac', '=', pair.lookupHmac)
      .executeTakeFirst(),
  );
  return row ? { ...row, unitName: row.unit.name } : null;
}
