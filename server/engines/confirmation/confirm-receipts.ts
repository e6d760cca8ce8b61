import { channelsOf } from '#server/ground/kernel/channels.ts';
import { lowestId } from '#schema/kernel/id.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { byDeadline } from '#server/ground/kernel/authority.ts';
import { appNow } from '#server/ground/kernel/clock.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { eachByItself } from '#server/ground/kernel/each-by-itself.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { writtenWay } from '#server/law/people/notification.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { groupedNo } from '#server/engines/message/receipt-words.ts';
import { type Received, type ReceivedKind, receivedKinds } from './received-kinds.ts';
import { RECEIPT_TOPIC } from './untold.ts';

const LATER = '有了进展和结果，会按您留的方式再告诉您。';

/** 回执: sent at once to whoever left a way to write to them, with the link to their record. */
export const RECEIPT_GIVEN: NotificationKind<null, Received> = {
  key: RECEIPT_TOPIC,
  kind: MessageKind.RECEIPT_GIVEN,
  writtenOnly: true,
  subject: (_, person) => `已经收到（受理编号 ${groupedNo(person)}）`,
  mail: (_, { what }) => `${what}，已经收到。\n${LATER}`,
  short: (_, person) => `${person.what}，已经收到，受理编号${groupedNo(person)}。`,
};

const HOUR_MS = 3_600_000;
const MOST = 200;

/**
 * Notifies everybody whose submission of the last hour was received (回执送达), each once. Submissions do not wait for
 * it: they come by the thousand in the last minutes of a period.
 */
export async function confirmReceipts(context: Context): Promise<void> {
  await eachByItself(receivedKinds(), (kind) => confirmKind(context, kind));
}

async function confirmKind(context: Context, received: ReceivedKind): Promise<void> {
  const { seal, config } = context.services;
  // Rows are read from an id on: among a million, their instants alone would be looked through.
  let after = lowestId(Date.now() - 2 * HOUR_MS);
  for (;;) {
    const people = await readUnder(context, byDeadline, async (db) => {
      const since = new Date((await appNow(db)).getTime() - HOUR_MS);
      return received(db, seal, { since, after, most: MOST });
    });
    const reached = people.filter((person) => writtenWay(person, channelsOf(config).sms) !== null);
    if (reached.length > 0) await confirm(context, reached);
    if (people.length < MOST) return;
    after = people.at(-1)?.id ?? after;
  }
}

const confirm = defineCommand(
  ['receipts.confirmed', '发送回执'],
  byDeadline,
  async (command, people: readonly Received[]) => {
    for (const person of people)
      await notify(command, [person], {
        kind: RECEIPT_GIVEN,
        facts: null,
        occasion: '',
        about: person.about,
      });
    return people.length;
  },
);
