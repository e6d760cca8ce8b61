import { sql } from 'kysely';
import { HearingState, type HearingView } from '#schema/hearing/hearing-view.ts';
import type { Connection } from '#schema/kernel/page.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import { hearingSelection, hearingViewOf } from './hearing-row.ts';

/** Query for hearings. */
export interface HearingsAsked {
  state: HearingState | null;
  unitId: string | null;
  first: number | null;
  after: string | null;
}

const IN_STATE: Readonly<Record<HearingState, string>> = {
  [HearingState.SIGN_UP]: `h.notice_published_at is not null and h.stage <> 'CANCELLED'
    and h.sign_up_closes_at > app_now() and greatest(h.sign_up_opens_at, h.notice_published_at) <= app_now()`,
  [HearingState.COMING]: `h.stage in ('NOTICE_PUBLISHED', 'SELECTING', 'LIST_PUBLISHED', 'MATERIALS_DELIVERED')`,
  [HearingState.HELD]: `h.stage in ('HELD', 'RECORD_SIGNED', 'REPORT_PUBLISHED')`,
  [HearingState.CANCELLED]: `h.stage = 'CANCELLED'`,
};

/** Day of a hearing for the order of the list; one without a day comes first. */
const DAY = sql<string>`coalesce(h.held_on, date '9999-12-31')::text`;

/** Hearings (听证会) the requester may see, the latest day first. */
export function hearingsPage(
  context: Context,
  { state, unitId, first, after }: HearingsAsked,
): Promise<Connection<HearingView>> {
  const size = pageSize(first, 20);
  const place = placeOf(after);
  return read(context, async (db) => {
    const rows = await hearingSelection(db)
      .select(DAY.as('day'))
      .where(sql<boolean>`${sql.raw(state ? IN_STATE[state] : 'true')}`)
      .where(unitId === null ? sql<boolean>`true` : ofUnit(unitId))
      .where(place ? sql<boolean>`(${DAY}, h.id) < (${place.day}, ${place.id}::uuid)` : sql<boolean>`true`)
      .orderBy(DAY, 'desc')
      .orderBy('h.id', 'desc')
      .limit(size + 1)
      .execute();
    const page = pageOf(rows, size, ({ day, id }) => [day, id]);
    return { ...page, nodes: page.nodes.map((row) => hearingViewOf(row, context)) };
  });
}

const ofUnit = (unitId: string) =>
  isId(unitId) ? sql<boolean>`${unitId}::uuid = any(h.unit_ids)` : sql<boolean>`false`;

function placeOf(after: string | null) {
  const keys = keysOf(after, 2);
  if (!keys) return null;
  const [day = '', id = ''] = keys.map(String);
  if (!isCalendarDay(day) || !isId(id)) throw badInput('翻页位置无效，请从第一页看起。', ['after']);
  return { day, id };
}

/** One hearing by its number, as the requester may see it. */
export const hearingByNo = (context: Context, no: string): Promise<HearingView | null> =>
  read(context, async (db) => {
    const row = await hearingSelection(db).where('h.no', '=', no).executeTakeFirst();
    return row ? hearingViewOf(row, context) : null;
  });

/** The last hearing before this one whose report is public (上一次听证会); one of the same unit before others. */
export const hearingBefore = (
  context: Context,
  { id, unit, heldOn }: Pick<HearingView, 'id' | 'unit' | 'heldOn'>,
): Promise<HearingView | null> =>
  read(context, async (db) => {
    const row = await hearingSelection(db)
      .where('h.report_published_at', 'is not', null)
      .where('h.id', '<>', id)
      .where(heldOn ? sql<boolean>`h.held_on < ${heldOn}::date` : sql<boolean>`true`)
      .orderBy(sql`h.unit_id = ${unit.id}::uuid`, 'desc')
      .orderBy('h.held_on', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? hearingViewOf(row, context) : null;
  });

/** One hearing by its id, as the requester may see it. */
export const hearingById = (context: Context, id: string): Promise<HearingView | null> =>
  read(context, async (db) => {
    const row = isId(id) ? await hearingSelection(db).where('h.id', '=', id).executeTakeFirst() : undefined;
    return row ? hearingViewOf(row, context) : null;
  });

/**
 * One hearing after an action on it: who sent it back no longer sees the draft, and is shown the result all the same.
 */
export const hearingAfter = (context: Context, id: string): Promise<HearingView | null> =>
  readAsSystem(context, async (db) => {
    const row = await hearingSelection(db).where('h.id', '=', id).executeTakeFirst();
    return row ? hearingViewOf(row, context) : null;
  });

/** The hearings of one decision (决策的听证会), the first one first. */
export const hearingsOfDecision = (context: Context, decisionId: string): Promise<HearingView[]> =>
  read(context, async (db) => (await held(db, decisionId)).map((row) => hearingViewOf(row, context)));

const held = gatherEach(async (db, ids) =>
  byKey(
    await hearingSelection(db)
      .select('h.decision_id as key')
      .where('h.decision_id', 'in', ids)
      .orderBy('h.id')
      .execute(),
  ),
);
