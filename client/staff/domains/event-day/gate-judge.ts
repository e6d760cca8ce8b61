/** The device's own verdict on a ticket, from its list and its scans since: at once, with a network and without one. */
import type { RegistrationState } from '#client/graphql/graphql.ts';
import { readCrockford } from '#server/ground/proof/crockford.ts';
import { sha256 } from '#server/ground/proof/hearing-draw.ts';
import { ticketText } from '#server/law/event/gate.ts';
import { refuseCheckIn, secondScan, unknownTicket } from '#server/law/event/registration-course.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { GateEvent, Ticket } from './gate-documents.ts';
import type { Pending, PendingScan } from './gate-store.ts';

const RECEIPT_SIGNS = 8;

/** The number in what a camera or a scanner read (受理编号): the receipt's address, or the number itself. */
export function receiptIn(read: string): string | null {
  const last = read.trim().split(/[?#]/)[0]?.split('/').findLast(Boolean) ?? '';
  return readCrockford(decoded(last), RECEIPT_SIGNS);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The ticket with this number; undefined when the list has none. */
export async function ticketOf(event: GateEvent, receiptNo: string): Promise<Ticket | undefined> {
  const digest = await sha256(ticketText(event.id, receiptNo));
  return event.gate.tickets.find((one) => one.digest === digest);
}

const shown = (text: string) => text.normalize('NFKC').trim().toUpperCase();

/** Those whose masked name or last signs are like what was typed. */
export const ticketsLike = (event: GateEvent, typed: string): Ticket[] => {
  const sought = shown(typed).replaceAll(/[\s-]/g, '');
  if (sought === '') return [...event.gate.tickets];
  const surname = Array.from(sought)[0] ?? '';
  return event.gate.tickets.filter(
    ({ tail, displayName }) =>
      (sought.length <= 4 && tail.endsWith(sought)) ||
      (/\p{Script=Han}/u.test(surname) && displayName.startsWith(surname)),
  );
};

/** When and where a ticket was scanned first, as far as this device knows. */
export interface Entered {
  at: string;
  device: string;
  persons: number;
}

export function enteredBy(ticket: Ticket, pending: readonly Pending[]): Entered | null {
  const own = pending.filter(
    (one): one is PendingScan => one.kind === 'scan' && one.registrationId === ticket.id,
  );
  const told = ticket.checkedInAt
    ? [
        {
          at: ticket.checkedInAt,
          device: ticket.checkedInDevice ?? '',
          persons: ticket.checkedInPersons ?? ticket.persons,
        },
      ]
    : [];
  const all = [
    ...told,
    ...own.map(({ scannedAt, device, persons }) => ({
      at: scannedAt,
      device,
      persons: persons ?? ticket.persons,
    })),
  ];
  return all.toSorted((one, other) => one.at.localeCompare(other.at))[0] ?? null;
}

/** Findings against admitting this ticket at this instant, as the device sees it. */
export function judged(
  event: GateEvent,
  ticket: Ticket | undefined,
  pending: readonly Pending[],
  now: Date,
): Finding[] {
  if (!ticket) return [unknownTicket];
  const entered = enteredBy(ticket, pending);
  if (entered) return [secondScan(new Date(entered.at), entered.device || null)];
  const slot = event.slots.find(({ groups }) => groups.some(({ id }) => id === ticket.groupId));
  const startsAt = new Date(slot?.startsAt ?? event.startsAt);
  return refuseCheckIn(lawState(ticket.state), { startsAt, checkedInAt: null }, now);
}

/** The contract's word and the law's are the same. */
const lawState = (state: RegistrationState) => state;

/** Seats of a group that are left, after the walk-ins not sent yet (余位). */
export const seatsLeft = (event: GateEvent, groupId: string, pending: readonly Pending[]): number => {
  const group = event.slots.flatMap(({ groups }) => groups).find(({ id }) => id === groupId);
  const walking = pending.reduce(
    (sum, one) => sum + (one.kind === 'walkIn' && one.groupId === groupId ? one.persons : 0),
    0,
  );
  return group ? group.seats - group.taken - walking : 0;
};

/** Persons inside, by registration and as walk-ins (进门人数), including those not sent yet. */
export function insideNow(
  event: GateEvent,
  pending: readonly Pending[],
): { registered: number; walkedIn: number } {
  const registered = event.gate.tickets.reduce(
    (sum, ticket) => sum + (enteredBy(ticket, pending)?.persons ?? 0),
    0,
  );
  const told = event.gate.counts.reduce((sum, { walkedIn }) => sum + walkedIn, 0);
  const waiting = pending.reduce((sum, one) => sum + (one.kind === 'walkIn' ? one.persons : 0), 0);
  return { registered, walkedIn: told + waiting };
}
