import type { EventView } from '#schema/event/event-view.ts';
import type { EventGateView, GateDoubtView, GateTicketView } from '#schema/event/gate-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { ticketText } from '#server/law/event/gate.ts';
import { registrationState } from '#server/law/event/registration-course.ts';
import { sha256 } from '#server/ground/proof/hearing-draw.ts';
import { bringsFor } from './event.permissions.ts';
import { doubtfulScans, type ScanRow, verdictOf } from './gate-scans.queries.ts';
import { gateCounts } from './headcount.queries.ts';
import { walkInsOf } from './walk-ins.queries.ts';

const TAIL = 4;

/** 入场 (当天): the list and what became of it, for whoever checks people in at this event; null for everybody else. */
export const gateOf = (context: Context, event: EventView): Promise<EventGateView> | null =>
  bringsFor(context.actor, 'checkIn', event)
    ? readAsSystem(context, async (db) => {
        const { now } = await rulesOf(db);
        return {
          at: now,
          tickets: await ticketsOf(db, event.id, now),
          doubts: (await doubtfulScans(db, event.id)).map(doubtOf),
          walkIns: await walkInsOf(db, event.id),
          counts: await gateCounts(db, event.id),
        };
      })
    : null;

/** Everybody whose registration stands or stood, by the order in which they came. */
async function ticketsOf(db: Db, eventId: string, now: Date): Promise<GateTicketView[]> {
  const rows = await db
    .selectFrom('sign_up as r')
    .select(['r.id', 'r.group_id as groupId', 'r.receipt_no as receiptNo', 'r.display_name as displayName'])
    .select(['r.persons', 'r.needs', 'r.with_minor as withMinor', 'r.confirmed_at as confirmedAt'])
    .select(['r.claim_by as claimBy', 'r.cancelled_at as cancelledAt', 'r.released_at as releasedAt'])
    .select(['r.checked_in_at as checkedInAt', 'r.checked_in_persons as checkedInPersons'])
    .select('r.checked_in_device as checkedInDevice')
    .where('r.subject_id', '=', eventId)
    .where('r.group_id', 'is not', null)
    .$narrowType<{ groupId: string }>()
    .orderBy('r.group_id')
    .orderBy('r.place')
    .execute();
  return Promise.all(
    rows.map(async ({ receiptNo, ...row }) => ({
      ...row,
      digest: await sha256(ticketText(eventId, receiptNo)),
      tail: receiptNo.slice(-TAIL),
      state: registrationState(row, now),
    })),
  );
}

const doubtOf = ({ receiptNo, ...row }: ScanRow): GateDoubtView => ({
  ...row,
  verdict: verdictOf(row),
  tail: receiptNo?.slice(-TAIL) ?? null,
});
