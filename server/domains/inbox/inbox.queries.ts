import { type RawBuilder, sql } from 'kysely';
import type { InboxCount, InboxFilter, InboxItemView } from '#schema/inbox/inbox-view.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import { arrivedInquiries } from '#server/domains/inquiry/arrived-inquiries.queries.ts';
import { arrivedProposals } from '#server/domains/proposal/arrived-proposals.queries.ts';
import { arrivedStatements } from '#server/domains/statement/arrived-statements.queries.ts';
import { type ArrivalReader, arrivalSelect, type ArrivalSource } from '#server/engines/receipt/arrivals.ts';
import { receiptKinds } from '#server/engines/receipt/receipt-kinds.ts';
import { readReceiptNo } from '#server/engines/receipt/receipt.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { likePattern } from '#server/ground/kernel/like-pattern.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { ArrivalKind, ArrivalState } from '#server/law/people/arrival-kind.ts';
import { maskName } from '#server/law/people/display-name.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { beyond, inboxKeys, inboxPlace, LATEST_FIRST } from './inbox-place.ts';
import { readsInbox } from './inbox.permissions.ts';

type Sql = RawBuilder<unknown>;

/** Limit up to which one kind is counted. */
const COUNTED_TO = 10_000;

/** Characters that are read to be masked, and those of them that are shown. */
const [READ, SHOWN] = [200, 60];

/** Every kind there is: those with a receipt as they say themselves, and what other bodies hand in without one. */
export const arrivalSources = (): readonly ArrivalSource[] => [
  ...receiptKinds().flatMap(({ inbox }) => ('notIn' in inbox ? [] : inbox)),
  arrivedProposals,
  arrivedStatements,
  arrivedInquiries,
];

/** Which part of the inbox is asked for. */
export interface InboxAsked {
  filter: InboxFilter;
  first: number | null;
  after: string | null;
}

interface Row extends Omit<InboxItemView, 'id' | 'words'> {
  key: string;
  text: string;
  openName: boolean;
}

/** All that came in for the requester's unit (收件箱) by any door, the latest first: one statement of all kinds. */
export function inboxPage(context: Context, { filter, first, after }: InboxAsked) {
  demand(context, readsInbox, 'inbox');
  const size = pageSize(first, 50);
  const place = inboxPlace(after);
  const further = place ? [beyond(place)] : [];
  return inInbox(context, async (db, reader) => {
    const end = sql`${LATEST_FIRST} limit ${size + 1}`;
    const pages = asked(reader, filter.kind ?? null).map(
      ([, rows]) => sql`(select * from (${rows}) a where ${all([...among(filter), ...further])} ${end})`,
    );
    if (pages.length === 0) return pageOf<InboxItemView>([], size, () => []);
    const { rows } = await sql<Row>`
      select kind, key, "receiptNo", left(title, ${READ}) as title, left(text, ${READ}) as text, name, "openName", channel,
        "receivedAt", stand, done, "dueOn"::text as "dueOn", "daysLate", path
      from (${sql.join(pages, sql` union all `)}) u ${end}`.execute(db);
    const page = pageOf(rows, size, inboxKeys);
    const stands = new Map(arrivalSources().map((source) => [source.kind, source.stands]));
    return { ...page, nodes: page.nodes.map((row) => told(row, stands.get(row.kind))) };
  });
}

/** How many of each kind the filter leaves, whichever kind it names; one statement of all kinds. */
export function inboxCounts(context: Context, filter: InboxFilter): Promise<InboxCount[]> {
  demand(context, readsInbox, 'inboxCounts');
  return inInbox(context, async (db, reader) => {
    const counts = asked(reader, null).map(
      ([kind, rows]) => sql`select ${kind}::text as kind, count(*)::int as count,
        count(*) filter (where "daysLate" > 0)::int as late
        from (select a."daysLate" from (${rows}) a where ${all(among(filter))} limit ${COUNTED_TO + 1}) n`,
    );
    if (counts.length === 0) return [];
    const { rows } = await sql<{ kind: ArrivalKind; count: number; late: number }>`${sql.join(
      counts,
      sql` union all `,
    )}`.execute(db);
    const order = Object.values(ArrivalKind);
    return rows
      .filter(({ count }) => count > 0)
      .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
      .map(({ kind, count, late }) => ({
        kind,
        late: Math.min(late, COUNTED_TO),
        count: { value: Math.min(count, COUNTED_TO), capped: count > COUNTED_TO },
      }));
  });
}

function inInbox<Result>(
  context: Context,
  work: (db: Db, reader: ArrivalReader) => Promise<Result>,
): Promise<Result> {
  const { actor } = context;
  if (!actor) throw unauthenticated();
  return read(context, async (db) => work(db, { actor, rules: await rulesOf(db) }));
}

/** Selects of the kinds that the reader handles, or of one of them. */
const asked = (reader: ArrivalReader, kind: ArrivalKind | null): (readonly [ArrivalKind, Sql])[] =>
  arrivalSources()
    .filter((source) => (kind === null || kind === source.kind) && source.allows(reader.actor))
    .map((source) => [source.kind, arrivalSelect(source.kind, source.rows(reader), reader)] as const);

const all = (conditions: readonly Sql[]): Sql =>
  conditions.length > 0 ? sql.join([...conditions], sql` and `) : sql`true`;

/** Conditions of a filter (筛选) on the rows `a`. */
const among = ({ state, late, channel, from, to, words }: InboxFilter): Sql[] => [
  ...(state ? [sql`a.done = ${state === ArrivalState.DONE}::boolean`] : []),
  ...(late ? [sql`a."daysLate" > 0`] : []),
  ...(channel ? [sql`a.channel = ${channel}`] : []),
  ...(from ? [sql`a."receivedAt" >= (${from}::date)::timestamp at time zone 'Asia/Shanghai'`] : []),
  ...(to ? [sql`a."receivedAt" < (${to}::date + 1)::timestamp at time zone 'Asia/Shanghai'`] : []),
  ...(words?.trim() ? [containing(words.trim())] : []),
];

const containing = (words: string): Sql => {
  const pattern = likePattern(words);
  return sql`(a."receiptNo" = ${readReceiptNo(words) ?? ''} or a.title ilike ${pattern} or a.text ilike ${pattern})`;
};

/** The row as its unit reads it: personal numbers masked (R-83), words of its own kind for where it stands. */
function told(
  { key, text, name, openName, title, stand, ...row }: Row,
  stands: ArrivalSource['stands'] | undefined,
): InboxItemView {
  const words = Array.from(maskPersonal(text));
  return {
    ...row,
    id: key,
    title: maskPersonal(title),
    words: words.length > SHOWN ? `${words.slice(0, SHOWN).join('')}…` : words.join(''),
    name: name && openName ? maskName(name) : name,
    stand: stands?.[stand] ?? stand,
  };
}
