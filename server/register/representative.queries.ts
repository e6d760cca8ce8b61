import { sql } from 'kysely';
import type { RepresentativeView } from '#schema/register/representative-view.ts';
import { laterThan, placeKeys, placeOf } from '#server/audit/place.queries.ts';
import { unitJson } from '#server/decision/units.queries.ts';
import { demand } from '#server/identity/viewer.queries.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { pageOf, pageSize } from '#server/kernel/keyset.ts';
import { isId } from '#server/kernel/load.ts';
import { read, readAsSystem } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import type { RepresentativeCategory } from '#server/law/representative-category.ts';
import { RepresentativeState, representativeStateOn } from '#server/law/representative-stage.ts';
import { readsRegister } from './register.permissions.ts';

/** Which part of the register is asked for (筛选). */
export interface RegisterAsked {
  state: RepresentativeState | null;
  category: RepresentativeCategory | null;
  region: string | null;
  /** Part of a name, of a post, of a field, or a number. */
  words: string | null;
  first: number | null;
  after: string | null;
}

const selection = (db: Db) =>
  db
    .selectFrom('representative as r')
    .select([
      'r.id',
      'r.version',
      'r.no',
      'r.origin',
      'r.state',
      'r.name',
      'r.name_consent_on as nameConsentOn',
      'r.categories',
      'r.unit_post as unitPost',
      'r.fields',
      'r.region',
      'r.village',
      'r.gender',
      'r.declared_interests as declaredInterests',
      'r.term_starts_on as termStartsOn',
      'r.term_ends_on as termEndsOn',
      'r.verified_on as verifiedOn',
      'r.verification_note as verificationNote',
      'r.away_until as awayUntil',
      'r.state_reason as stateReason',
      'r.applied',
      'r.entered_at as enteredAt',
      unitJson('r.nominated_by_unit_id').as('nominatedBy'),
      sql<boolean>`representative_reachable(r.id)`.as('hasContact'),
    ]);

/** The register (代表库) as the asker may see it, the latest first. */
export function representativesPage(context: Context, asked: RegisterAsked) {
  demand(context, readsRegister, 'representatives');
  const size = pageSize(asked.first, 50);
  return read(context, async (db) => {
    const { today } = await rulesOf(db);
    const rows = await selection(db)
      .where((eb) => eb.and(conditions(asked, today)))
      .where((eb) => eb.and(laterThan(eb, [eb.ref('r.entered_at'), eb.ref('r.id')], placeOf(asked.after))))
      .orderBy('r.entered_at', 'desc')
      .orderBy('r.id', 'desc')
      .limit(size + 1)
      .execute();
    const shown = rows.map((row) => asOf(row, today));
    return pageOf(shown, size, ({ enteredAt, id }) => placeKeys({ at: enteredAt, id }));
  });
}

/** One representative; who is not the asker's to see is not found. */
export function representativeById(context: Context, id: string): Promise<RepresentativeView | null> {
  demand(context, readsRegister, 'representative');
  return read(context, (db) => oneOf(db, id));
}

/** As the command that changed it sees it. */
export const representativeAfter = (context: Context, id: string): Promise<RepresentativeView | null> =>
  readAsSystem(context, (db) => oneOf(db, id));

async function oneOf(db: Db, id: string): Promise<RepresentativeView | null> {
  const row = isId(id) ? await selection(db).where('r.id', '=', id).executeTakeFirst() : undefined;
  return row ? asOf(row, (await rulesOf(db)).today) : null;
}

const asOf = <Row extends { state: RepresentativeState; termEndsOn: CalendarDay }>(
  row: Row,
  today: CalendarDay,
): Row => ({ ...row, state: representativeStateOn(row, today) });

function conditions({ state, category, region, words }: RegisterAsked, today: CalendarDay) {
  const part = `%${(words ?? '').trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return [
    ...(state ? [stateIs(state, today)] : []),
    ...(category ? [sql<boolean>`${category} = any(r.categories)`] : []),
    ...(region ? [sql<boolean>`r.region = ${region}`] : []),
    ...(words?.trim()
      ? [
          sql<boolean>`(r.name like ${part} or r.unit_post like ${part} or r.no like ${part} or array_to_string(r.fields, ' ') like ${part})`,
        ]
      : []),
  ];
}

/** Whose term is over is no longer what is stored (任期届满). */
function stateIs(state: RepresentativeState, today: CalendarDay) {
  const over = sql<boolean>`r.state in ('ACTIVE', 'SUSPENDED') and r.term_ends_on < ${today}`;
  return state === RepresentativeState.EXPIRED ? over : sql<boolean>`r.state = ${state} and not (${over})`;
}
