import { sql } from 'kysely';
import type { DisclosureRowView } from '#schema/disclosure/disclosure-view.ts';
import { deadNos, namedDecisions } from '#server/domains/catalogue/numbered.queries.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DisclosureRhythm } from '#server/law/openness/disclosure-time.ts';
import type {
  DisclosureChannel,
  DisclosureField,
  DisclosureLevel,
} from '#server/law/openness/disclosure-words.ts';

/** Who answers for a row: by their account, or by the register of interpreters. */
const OWNER_NAME = sql<string | null>`coalesce((select p.name from person p where p.id = r.person_id),
  (select i.name from policy_interpreter i where i.id = r.interpreter_id))`;
const CHECKED_ON = sql<CalendarDay | null>`
  (select max(k.checked_on)::text from disclosure_check k where k.key = r.key)`;

const LISTED_ON = sql<CalendarDay | null>`(select min(n.published_on)::text from disclosure_row o
  join disclosure_catalogue n on n.id = o.catalogue_id where o.key = r.key)`;
const IN_FORCE = sql<boolean>`(c.published_at is not null and not exists
  (select from disclosure_catalogue n where n.published_at is not null and n.version_no > c.version_no))`;

/** A row as it is read: of no class, so that what stays inside can be left out. */
type ReadRow = Pick<DisclosureRowView, keyof DisclosureRowView>;

const selection = (db: Db) =>
  db
    .selectFrom('disclosure_row as r')
    .innerJoin('disclosure_catalogue as c', 'c.id', 'r.catalogue_id')
    .select(['r.id', 'r.matter', 'r.item', 'r.content', 'r.basis', 'r.audience', 'r.addresses'])
    .select(['r.working_days as workingDays', 'r.on_request as onRequest', 'r.unit_id as unitId'])
    .select([
      LISTED_ON.as('listedOn'),
      sql<DisclosureField>`r.field`.as('field'),
      sql<DisclosureRhythm>`r.rhythm`.as('rhythm'),
      sql<DisclosureChannel[]>`r.channels`.as('channels'),
      sql<DisclosureLevel[]>`r.levels`.as('levels'),
      sql<string | null>`coalesce(r.person_id, r.interpreter_id)`.as('ownerId'),
      OWNER_NAME.as('ownerName'),
      CHECKED_ON.as('checkedOn'),
      IN_FORCE.as('inForce'),
      unitJson('r.unit_id').as('unit'),
      namedDecisions('r.decision_nos').as('decisions'),
      deadNos('r.decision_nos').as('deadNos'),
    ])
    .orderBy('r.place');

const rows = gatherEach<ReadRow>(async (db, ids) =>
  byKey(
    await selection(db)
      .select('r.catalogue_id as key')
      .where('r.catalogue_id', 'in', [...ids])
      .execute(),
  ),
);

const inside = ({ actor }: Context, row: ReadRow): ReadRow =>
  actor ? row : { ...row, ownerId: null, ownerName: null };

/** The rows of a catalogue in their order (目录各行); who answers for them stays inside. */
export const rowsOf = (context: Context, catalogueId: string): Promise<DisclosureRowView[]> =>
  read(context, async (db) => (await rows(db, catalogueId)).map((row) => inside(context, row)));

/** One by its id, for whoever has just checked it. */
export const rowById = (context: Context, id: string): Promise<DisclosureRowView> =>
  read(context, (db) => selection(db).where('r.id', '=', id).executeTakeFirstOrThrow());
