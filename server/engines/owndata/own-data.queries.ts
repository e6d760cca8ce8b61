import { sql } from 'kysely';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import type { ContactReading, OwnData, OwnMessage } from '#schema/receipt/own-data-view.ts';
import { nameOf } from '#server/ground/kernel/action-words.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import { channelsOf } from '#server/ground/kernel/channels.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { badInput, demandAwaited } from '#server/ground/kernel/fault.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { refuseCorrectingNow } from '#server/law/people/own-correction.ts';
import { codeWay } from '#server/law/people/own-code.ts';
import { refuseErasure } from '#server/law/people/own-data.ts';
import { type HeldPair, kindsOf, MOST_RECEIPTS } from '#server/engines/receipt/my-receipt.ts';
import type { OwnRecord } from '#server/engines/receipt/own-kind.ts';
import { openKnown, type Opened, openPair, pairIn } from './load-own.ts';
import { openOwn, wordsOf } from './own-person.ts';

/** Action by which somebody found this record by a code to its contact (凭验证码找回). */
export const FOUND = nameOf(['ownData.found', '凭验证码找回回执']);

/** Way that a code takes to the contact left under this receipt (验证码能发到哪里); null: none, or the county sends none there. */
export const codeTo = (
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<ContactKind | null> =>
  readUnder(context, anyone, async (db) => {
    const { seal, config } = context.services;
    const opened = await openPair(db, pairIn(context, receiptNo, lookupCode), await rulesOf(db));
    const contact = opened && openOwn(seal, opened.kind, opened.record)?.contact;
    const way = contact ? codeWay(contact, channelsOf(config)) : null;
    return way && ContactKind[way];
  });

/** All that is kept under a receipt (本人的资料): theirs to read, so nothing of it is masked; null when either half is wrong. */
export const ownData = (context: Context, receiptNo: string, lookupCode: string): Promise<OwnData | null> =>
  readUnder(context, anyone, async (db) => {
    const opened = await openPair(db, pairIn(context, receiptNo, lookupCode), await rulesOf(db));
    return opened && viewOf(context, db, opened);
  });

/** The same for several, in their order; a pair that opens nothing leaves its place empty. */
export function allOwnData(context: Context, pairs: readonly HeldPair[]): Promise<(OwnData | null)[]> {
  demandFew(pairs);
  return readUnder(context, anyone, async (db) => {
    const rules = await rulesOf(db);
    const read = pairs.map(({ receiptNo, lookupCode }) => pairIn(context, receiptNo, lookupCode));
    const kinds = await kindsOf(
      db,
      read.filter((pair) => pair !== null),
    );
    const all: (OwnData | null)[] = [];
    for (const pair of read) {
      demandAwaited(context);
      const opened = await openKnown(db, pair, kinds.get(pair?.receiptNo ?? ''), rules);
      all.push(opened && (await viewOf(context, db, opened)));
    }
    return all;
  });
}

/** BAD_USER_INPUT when too many receipts are opened together. */
export function demandFew(pairs: readonly HeldPair[]): void {
  if (pairs.length > MOST_RECEIPTS) throw badInput(`一次最多${MOST_RECEIPTS}份回执。`, ['receipts']);
}

async function viewOf(context: Context, db: Db, { kind, type, receiptNo, record }: Opened): Promise<OwnData> {
  const person = openOwn(context.services.seal, kind, record);
  const { contactKind, ...words } = wordsOf(person, record);
  const sealed = record.sealed !== null;
  const facts = { sealed, held: record.held, need: record.need };
  return {
    receiptNo,
    type,
    called: record.called ?? null,
    matter: record.matter,
    receivedAt: record.receivedAt,
    ...words,
    contactKind: contactKind && ContactKind[contactKind],
    guardian: person?.guardian ?? null,
    cardNo: person?.cardNo || null,
    identityNo: person?.identityNo ?? null,
    keptThrough: sealed ? record.term.through : null,
    keptRule: record.term.rule,
    said: record.said.flatMap(([label, text]) => (text ? [{ label, text }] : [])),
    messages: await messagesTo(db, record),
    readings: await readingsOf(db, record, kind.readings),
    correct: capability(context.actor, anyone, refuseCorrectingNow(facts)),
    erase: capability(context.actor, anyone, refuseErasure(facts)),
  };
}

const idsOf = ({ id, further = [] }: OwnRecord) => [id, ...further];

const messagesTo = async (db: Db, record: OwnRecord): Promise<OwnMessage[]> =>
  db
    .selectFrom('message')
    .select(['kind', 'way', 'recipient_masked as to', 'subject', 'created_at as createdAt'])
    .select('sent_at as sentAt')
    .where('recipient_id', 'in', idsOf(record))
    .orderBy('created_at')
    .execute();

/**
 * Acts by which staff opened the contact, each with its reason, and by which it was found by a code, which are nobody's
 * unit; the reader is shown the unit, not the person, as for every official act.
 */
const readingsOf = async (db: Db, record: OwnRecord, acts: readonly string[]): Promise<ContactReading[]> => {
  const ids = idsOf(record);
  const { rows } = await sql<ContactReading>`
    select at, coalesce(unit_name, '') as unit, coalesce(detail, '') as reason from audit_event
    where action = any(${[...acts, 'notification.contactRevealed', FOUND]}::text[]) and outcome = 'DONE'
      and (target_id = any(${ids}::text[])
        or target_id in (select m.id::text from message m where m.recipient_id = any(${ids}::uuid[])))
    order by at`.execute(db);
  return rows;
};
