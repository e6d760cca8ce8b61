import { AuditEvent } from '#schema/audit/audit-event.ts';
import { AuditOutcome } from '#schema/audit/audit-outcome.ts';
import type { RegistrationInput } from '#schema/event/registration-input.ts';
import type { RegistrationReceiptView } from '#schema/event/registration-view.ts';
import { sight } from '#server/kernel/act.ts';
import type { Entry } from '#server/kernel/act-many.ts';
import { Command } from '#server/kernel/command.ts';
import { recordChange } from '#server/kernel/content.ts';
import type { Services } from '#server/kernel/house.ts';
import { noticeInForce } from '#server/kernel/notice-in-force.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { systemContext } from '#server/kernel/system-context.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { registers } from './event.permissions.ts';
import { type HeldGroup, seeGroup } from './held-group.ts';
import { contactHashOf } from './registration-row.ts';
import { contactsStanding, earlierOf, lastPlace } from './registration-store.ts';
import { type Seated, seatTogether } from './seat-together.ts';
import { seatsInHand } from './waiting-line.ts';

type Sent = Entry<RegistrationInput>;
type Answer = RegistrationReceiptView | Refusal | null;

const DEED = 'event.registered';
/** SQLSTATE of a row that stands already: on another server the same contact was a moment faster. */
const UNIQUE_VIOLATION = '23505';

/** One transaction for all who came together (合批报名): changes and audit rows are committed with one another. */
export async function storeRegistrations(services: Services, entries: readonly Sent[]): Promise<Answer[]> {
  const context = systemContext(services);
  const command = new Command(context, DEED);
  const em = services.database.em.fork({ session: { variables: sight(context, registers) } });
  try {
    const answers = await em.transactional(async (inner) => {
      command.begin(inner, await rulesOf(inner.getKysely()));
      const told = await inTurn(command, entries);
      await recordChange(command.db, [...command.scopes]);
      return told;
    });
    services.content.bump(command.scopes);
    return answers;
  } catch (error) {
    if (entries.length === 1 && (error as { code?: unknown }).code === UNIQUE_VIOLATION) return [null];
    throw error;
  }
}

/** Each line of seats for itself, always in the same order, so that two servers never wait for each other. */
async function inTurn(command: Command, entries: readonly Sent[]): Promise<Answer[]> {
  const answers = new Map<Sent, Answer>();
  const groupIds = [...new Set(entries.map(({ item }) => item.groupId.toLowerCase()))].sort();
  for (const groupId of groupIds) {
    const mine = entries.filter(({ item }) => item.groupId.toLowerCase() === groupId);
    const seen = await seeGroup(command.db, groupId);
    if (!seen?.published || seen.category !== null) continue;
    const group = await seatsInHand(command, seen.id);
    const seated = seatTogether(command.services.seal, await standingOf(command, group, mine), mine);
    await store(command, group, seated);
    seated.forEach((one, index) => {
      const entry = mine[index];
      if (entry) answers.set(entry, 'answer' in one ? one.answer : one.rows.receipt);
    });
  }
  return entries.map((entry) => answers.get(entry) ?? null);
}

async function standingOf({ db, services }: Command, group: HeldGroup, entries: readonly Sent[]) {
  const inputs = entries.map(({ item }) => item);
  const earlier = await earlierOf(
    db,
    inputs.map(({ idempotencyKey }) => idempotencyKey),
  );
  const hashes = inputs.map(({ contact }) => contactHashOf(services.seal, group.eventId, contact));
  return {
    group,
    noticeVersion: await noticeInForce(db),
    earlier: new Map(earlier.map((one) => [one.key, one])),
    contacts: await contactsStanding(db, group.eventId, hashes),
    place: await lastPlace(db, group.id),
  };
}

async function store(command: Command, group: HeldGroup, seated: readonly Seated[]): Promise<void> {
  const fresh = seated.flatMap((one) => ('rows' in one ? [one] : []));
  if (fresh.length === 0) return;
  const { db, em } = command;
  await db
    .insertInto('registration')
    .values(fresh.map(({ rows }) => rows.row))
    .execute();
  await db
    .insertInto('registration_contact')
    .values(fresh.map(({ rows }) => rows.contact))
    .execute();
  for (const { rows, entry } of fresh)
    em.create(AuditEvent, {
      ...entry.audit,
      deed: DEED,
      outcome: AuditOutcome.DONE,
      targetKind: 'event',
      targetId: group.eventId,
      detail: `${group.no} ${rows.receipt.receiptNo}`,
      at: group.now,
    });
  await em.flush();
  command.publish('events', `event:${group.no}`);
}
