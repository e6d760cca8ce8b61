import { channelsOf } from '#server/ground/kernel/channels.ts';
import { DeliveryWay, writtenWay } from '#server/law/people/notification.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { queueMessage } from '#server/engines/message/queue-message.ts';
import { makeObsolete } from './make-obsolete.ts';
import { keyOf, type Notification, type Recipient, type WordsContext } from './notification.ts';

/**
 * 告知: notifies each of these people once of this occasion, in the way they left: by mail, by short message where the
 * county has the service, else by a call of the unit. A second run with the same occasion does nothing.
 */
export async function notify<Facts, Person extends Recipient>(
  command: CommandContext,
  recipients: readonly Person[],
  notification: Notification<Facts, Person>,
): Promise<void> {
  for (const person of recipients) await notifyOne(command, person, notification);
}

async function notifyOne<Facts, Person extends Recipient>(
  command: CommandContext,
  person: Person,
  notification: Notification<Facts, Person>,
): Promise<void> {
  const { kind, facts, about, callUntil = null, lastDay = null } = notification;
  const context = wordsContext(command);
  const written = writtenWay(person, channelsOf(command.services.config).sms);
  if (written === null && kind.writtenOnly) return;
  const way = written ?? DeliveryWay.PHONE;
  const mail = way === DeliveryWay.MAIL;
  const id = await queueMessage(command, {
    kind: kind.kind,
    uniqueKey: keyOf(notification, person),
    topic: kind.key,
    way,
    to: person.contact,
    callable: !kind.writtenOnly && (!mail || kind.callsAfterMail === true),
    recipient: person,
    unitId: person.unitId,
    about,
    callUntil,
    lastDay,
    subject: kind.subject(facts, person),
    body: bodyOf(way, notification, person, context),
    spoken: way === DeliveryWay.PHONE ? null : (kind.spoken?.(facts, person, context) ?? null),
    calendar: mail ? (kind.calendar?.(facts, person, context) ?? null) : null,
  });
  if (id) await makeObsolete(command, person.id, { except: id, topic: topicOf(kind) });
}

function bodyOf<Facts, Person extends Recipient>(
  way: DeliveryWay,
  { kind, facts }: Notification<Facts, Person>,
  person: Person,
  context: WordsContext,
): string {
  if (way === DeliveryWay.MAIL) return kind.mail(facts, person, context);
  const spoken = way === DeliveryWay.PHONE ? kind.spoken?.(facts, person, context) : undefined;
  return spoken ?? kind.short(facts, person, context);
}

const topicOf = ({ key, replaces = 'SAME' }: { key: string; replaces?: 'SAME' | 'ALL' }) =>
  replaces === 'ALL' ? null : key;

/** Facts for the words of a notification besides its own. */
export const wordsContext = ({ now, services: { config } }: CommandContext): WordsContext => ({
  publicUrl: config.publicUrl ?? '',
  at: now,
  from: senderOf(config.mail?.from),
});

/** The bare address that sends. */
const senderOf = (from = 'noreply@localhost') => /<([^>]+)>/.exec(from)?.[1] ?? from;
