import { sql } from 'kysely';
import type { Event } from '#schema/event/event.ts';
import type { GateScanInput } from '#schema/event/gate-input.ts';
import type { GateAnswerView } from '#schema/event/gate-view.ts';
import { RegistrationScan } from '#schema/event/registration-scan.ts';
import { SignUp } from '#schema/signup/sign-up.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { readReceiptNo } from '#server/engines/receipt/receipt.ts';
import { byScan, refuseArrived, refuseReleased, scannedBefore } from '#server/law/event/gate.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseCheckIn, registrationState, unknownTicket } from '#server/law/event/registration-course.ts';
import { atStage } from './event-guards.ts';
import { loadEvent } from './event-load.ts';
import { EVENT_SIGN_UP } from './event-sign-up.ts';
import { mayBring } from './event.permissions.ts';
import { gateAnswers } from './gate-answers.ts';
import { type GateSeats, holdSeats } from './gate-seats.ts';

const MOST = 200;
const LONGEST_DEVICE = 30;

/** Facts that one batch of scans is weighed against. */
interface Door {
  event: Event;
  seats: Map<string, GateSeats>;
  /** The instant at which the seats were taken in hand. */
  now: Date;
}

/**
 * 签到: the scans of a device, sent at once or when it has a network again, each answered by itself. Every scan
 * stays on record, also a refused one, and the same scan sent again gets the same answer; of several scans of a ticket
 * the first by its instant counts.
 */
export const checkInRegistrations = defineCommand(
  ['event.checkedIn', '活动签到'],
  mayBring('checkIn'),
  async (command, eventId: string, scans: readonly GateScanInput[]): Promise<GateAnswerView[]> => {
    if (scans.length > MOST) throw badInput(`一次最多上报${MOST}次扫码。`, ['scans']);
    const event = await loadEvent(command, 'checkIn', eventId, null);
    const seats = await holdSeats(command, event.id);
    const door = { event, seats, now: await instant(command) };
    const ids = scans.map(({ id }) => idOf(id));
    const known = await command.em.find(RegistrationScan, { id: { $in: ids } });
    const told = new Set(known.map(({ id }) => id));
    const findings = new Map<string, readonly Finding[]>();
    for (const scan of scans.map((one) => asSeen(one, door)).toSorted(byScan)) {
      if (told.has(scan.id)) continue;
      told.add(scan.id);
      findings.set(scan.id, await admit(command, door, scan));
    }
    await command.em.flush();
    command.about('event', event.id, `${event.no} ${findings.size}次扫码`);
    if (findings.size > 0) command.publish('events', `event:${event.no}`);
    return gateAnswers(command.db, ids, findings);
  },
);

/** The instant at which the seats came into hand; a scan is never later than that. */
async function instant({ db }: CommandContext): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select app_now() as now`.execute(db);
  return rows[0]?.now ?? new Date(Number.NaN);
}

function idOf(id: string): string {
  if (!isId(id)) throw badInput('扫码的编号应当是UUID。', ['scans']);
  return id.toLowerCase();
}

/** A scan as it is weighed: a device whose clock is ahead scans now. */
const asSeen = (
  { id, receiptNo, registrationId, scannedAt, device, persons }: GateScanInput,
  { now }: Door,
): GateScanInput => ({
  id: idOf(id),
  receiptNo,
  registrationId,
  scannedAt: scannedAt < now ? scannedAt : now,
  device,
  persons,
});

/** Weighs one scan and puts it on record; what stood in the way. */
async function admit(command: CommandContext, door: Door, scan: GateScanInput): Promise<readonly Finding[]> {
  const at = scan.scannedAt;
  const found = await ticketOf(command, door.event.id, scan);
  const persons = scan.persons ?? found?.persons ?? 1;
  const device = Array.from(scan.device.trim()).slice(0, LONGEST_DEVICE).join('');
  const findings = found ? weighed(door, found, { persons, at }) : [unknownTicket];
  const [refused] = findings.filter(({ code }) => code !== 'CHECKED_IN_BEFORE');
  command.em.create(RegistrationScan, {
    id: scan.id,
    eventId: door.event.id,
    registrationId: found?.id ?? null,
    receiptNo: found ? null : (readReceiptNo(scan.receiptNo ?? '') ?? null),
    persons,
    device,
    scannedAt: at,
    receivedAt: door.now,
    byId: actorOf(command).id,
    refused: refused?.code ?? null,
  });
  if (found && !refused) await enter(command, door, found, { at, persons, device });
  return findings;
}

async function ticketOf({ em }: CommandContext, subjectId: string, scan: GateScanInput) {
  const of = { kind: EVENT_SIGN_UP.key, subjectId };
  if (scan.registrationId && isId(scan.registrationId))
    return em.findOne(SignUp, { id: scan.registrationId.toLowerCase(), ...of });
  const receiptNo = readReceiptNo(scan.receiptNo ?? '');
  return receiptNo ? em.findOne(SignUp, { receiptNo, ...of }) : null;
}

/** Findings against this ticket at this instant. */
function weighed(
  { event, seats, now }: Door,
  found: SignUp,
  { persons, at }: { persons: number; at: Date },
): readonly Finding[] {
  const group = seats.get(found.groupId ?? '');
  const startsAt = group?.startsAt ?? event.startsAt;
  const left = group ? group.seats - group.taken : 0;
  // Sent later, scanned earlier: it is weighed as the first one.
  const second = found.checkedInAt !== null && at >= found.checkedInAt;
  const { confirmedAt, claimBy, cancelledAt, releasedAt } = found;
  const checkedInAt = second ? found.checkedInAt : null;
  const state = registrationState({ confirmedAt, claimBy, cancelledAt, releasedAt, checkedInAt }, now);
  return atStage('checkIn', event, now, () => [
    ...refuseArrived(persons, found.persons),
    ...refuseCheckIn(state, { startsAt, checkedInAt }, at),
    ...(found.checkedInAt ? [] : refuseReleased(found, left, at)),
  ]);
}

/** Who comes in: the first scan of their ticket counts; seats that were released meanwhile are their again where there are any. */
async function enter(
  command: CommandContext,
  { seats }: Door,
  found: SignUp,
  scan: { at: Date; persons: number; device: string },
): Promise<void> {
  if (!scannedBefore(scan.at, found.checkedInAt)) return;
  found.checkedInAt = scan.at;
  found.checkedInPersons = scan.persons;
  found.checkedInDevice = scan.device;
  const group = seats.get(found.groupId ?? '');
  if (found.releasedAt && group && group.seats - group.taken >= found.persons) {
    found.releasedAt = null;
    group.taken += found.persons;
  }
  // One ticket may come twice in a batch: the next scan sees this one.
  await command.em.flush();
}
