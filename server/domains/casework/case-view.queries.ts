import { sql } from 'kysely';
import type { CaseFilter } from '#schema/casework/case-filter.ts';
import type { StoredStep } from '#schema/casework/case-step.ts';
import type { CaseTakedown } from '#schema/casework/case-takedown.ts';
import type { CaseTransfer } from '#schema/casework/case-transfer.ts';
import type { CaseItemView, MyCaseView } from '#schema/casework/case-view.ts';
import { decisionJson } from '#server/domains/decision/named-decision.queries.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context, Db, Rules } from '#server/ground/kernel/context.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { laterThan, placeKeys, placeOf } from '#server/ground/kernel/place.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { readReceipt } from '#server/engines/receipt/receipt.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CaseKind } from '#server/law/casework/case-kind.ts';
import type { ApplicantKind, HandoverWay } from '#server/law/casework/request-form.ts';
import type { RequestOutcome } from '#server/law/casework/request-outcome.ts';
import type { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { OPINION_OF, ownOpinion } from './case-opinion.queries.ts';
import { casesAsked, PUBLICITY_IN, standingIn } from './case-conditions.ts';
import { toldAtDesk, toldToAuthor } from './case-told.ts';
import { ofKind, readsCases } from './casework.permissions.ts';

/** Which part of the list is asked for. */
export interface CasesAsked {
  kind: CaseKind;
  filter: CaseFilter;
  first: number | null;
  after: string | null;
}

/** Of an application: who applies, its steps, its letter (依申请公开). */
const APPLICATION = [
  sql<ApplicantKind | null>`c.applicant`.as('applicant'),
  sql<HandoverWay | null>`c.handover`.as('handover'),
  sql<StoredStep[]>`c.steps`.as('steps'),
  sql<RequestOutcome | null>`c.outcome`.as('outcome'),
  sql<string | null>`c.letter_no`.as('letterNo'),
  sql<CalendarDay | null>`c.filed_on`.as('filedOn'),
  sql<string | null>`c.filed_by_name`.as('filedByName'),
];

const selection = (db: Db, rules: Rules) =>
  db
    .selectFrom('case_item as c')
    .select([
      'c.id',
      'c.version',
      'c.receipt_no as receiptNo',
      'c.kind',
      'c.case_class as caseClass',
      'c.title',
    ])
    .select([
      'c.text',
      'c.display_name as displayName',
      'c.has_contact as hasContact',
      'c.state',
      'c.channel',
      'c.source_no as sourceNo',
    ])
    .select(['c.public_wish as publicWish', 'c.received_on as receivedOn', 'c.submitted_at as submittedAt'])
    .select(['c.due_on as dueOn', sql<CaseTransfer[]>`c.transfers`.as('transfers'), 'c.answer'])
    .select(['c.drafted_by_id as draftedById', 'c.drafted_by_name as draftedByName'])
    .select([
      'c.return_reason as returnReason',
      'c.answered_on as answeredOn',
      'c.answered_unit as answeredUnit',
    ])
    .select(['c.answered_by_name as answeredByName', 'c.public_text as publicText'])
    .select(['c.public_text_by_id as publicTextById', 'c.public_text_by_name as publicTextByName'])
    .select([sql<CaseTakedown[]>`c.takedowns`.as('takedowns'), PUBLICITY_IN.as('publicity')])
    .select(sql<CalendarDay | null>`standing_takedown(c.takedowns) ->> 'on'`.as('takenDownOn'))
    .select(['c.published_at as publishedAt', unitJson('c.unit_id').as('unit')])
    .select(APPLICATION)
    .select([standingIn(rules).as('standing'), sql<SuggestionSubject | null>`c.subject`.as('subject')])
    .select(['c.comment_id as commentId', OPINION_OF.as('opinion')])
    .select([decisionJson(sql`c.decision_id`).as('decision'), decisionJson(sql`c.about_id`).as('about')]);

/** Case items (办件) the requester may see, the latest first. */
export function casesPage(context: Context, { kind, filter, first, after }: CasesAsked) {
  demand(context, ofKind(readsCases, kind), 'cases');
  const size = pageSize(first, 50);
  const place = placeOf(after);
  return read(context, async (db) => {
    const rules = await rulesOf(db);
    const rows = await latest(db, rules, kind, filter)
      .where((eb) => eb.and(laterThan(eb, [eb.ref('c.submitted_at'), eb.ref('c.id')], place)))
      .limit(size + 1)
      .execute();
    return pageOf(rows.map(toldAtDesk(rules)), size, ({ submittedAt, id }) =>
      placeKeys({ at: submittedAt, id }),
    );
  });
}

/** The same without pages, at most so many (台账). */
export function casesUpTo(context: Context, kind: CaseKind, filter: CaseFilter, most: number) {
  demand(context, ofKind(readsCases, kind), 'cases');
  return read(context, async (db) => {
    const rules = await rulesOf(db);
    const rows = await latest(db, rules, kind, filter).limit(most).execute();
    return rows.map(toldAtDesk(rules));
  });
}

const latest = (db: Db, rules: Rules, kind: CaseKind, filter: CaseFilter) =>
  selection(db, rules)
    .where((eb) => eb.and([eb('c.kind', '=', kind), ...casesAsked(filter, standingIn(rules))]))
    .orderBy('c.submitted_at', 'desc')
    .orderBy('c.id', 'desc');

/** One case item by its id; another unit's is not found. */
export function caseById(context: Context, id: string): Promise<CaseItemView | null> {
  demand(context, readsCases, 'caseItem');
  return read(context, async (db) => {
    const item = await oneOf(db, id);
    return item && ofKind(readsCases, item.kind).allows(context.actor) ? item : null;
  });
}

/** As the command that changed it sees it: what was handed on is no longer the requester's. */
export const caseAfter = (context: Context, id: string): Promise<CaseItemView | null> =>
  readAsSystem(context, (db) => oneOf(db, id));

async function oneOf(db: Db, id: string): Promise<CaseItemView | null> {
  const rules = await rulesOf(db);
  const row = await selection(db, rules).where('c.id', '=', id).executeTakeFirst();
  return row ? toldAtDesk(rules)(row) : null;
}

/**
 * Case item that this receipt number and lookup code open (我的来件); null when either is wrong, without saying which. An
 * answer is read once it was confirmed.
 */
export async function myCase(
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<MyCaseView | null> {
  const pair = readReceipt(context.services.seal, receiptNo, lookupCode);
  if (!pair) return null;
  return readAsSystem(context, async (db) => {
    const rules = await rulesOf(db);
    const row = await selection(db, rules)
      .where('c.receipt_no', '=', pair.receiptNo)
      .where('c.lookup_hmac', '=', pair.lookupHmac)
      .executeTakeFirst();
    if (!row) return null;
    const opinion = await ownOpinion(db, context.services.seal, row.opinion);
    return { ...toldToAuthor(row, rules), unitName: row.unit.name, opinion };
  });
}
