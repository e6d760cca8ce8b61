import type { CommandContext } from '#server/ground/kernel/context.ts';

/** The seats of one group of an event's slots, taken in hand (名额). */
export interface GateSeats {
  id: string;
  seats: number;
  taken: number;
  startsAt: Date;
}

/** Locks all seats of an event, in one order, so that two devices that send at once do so one after the other. */
export async function holdSeats({ db }: CommandContext, eventId: string): Promise<Map<string, GateSeats>> {
  const rows = await db
    .selectFrom('seat_group as g')
    .innerJoin('event_slot as s', 's.id', 'g.slot_id')
    .select(['g.id', 'g.seats', 'g.taken', 's.starts_at as startsAt'])
    .where('s.event_id', '=', eventId)
    .orderBy('g.id')
    .forUpdate('g')
    .execute();
  return new Map(rows.map((row) => [row.id, { ...row }]));
}
