import type { MessageKind } from '#schema/message/message-kind.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';

/** A kind of notification as it is listed: under which key, what about, who is notified and by which ways. */
export interface ListedNotification {
  readonly key: string;
  readonly kind: MessageKind;
  /** Who is notified, in words. */
  readonly told: string;
  readonly ways: readonly DeliveryWay[];
}

/** Properties of a kind that decide its entry in the list. */
interface Declared {
  readonly key: string;
  readonly kind: MessageKind;
  readonly forStaff?: true;
  readonly writtenOnly?: true;
}

const IN_THE_WAY_THEY_LEFT = [DeliveryWay.MAIL, DeliveryWay.SMS, DeliveryWay.PHONE];
const IN_WRITING = [DeliveryWay.MAIL, DeliveryWay.SMS];

/** Lists these kinds, which all notify the same people. */
export const listed = (told: string, ...kinds: readonly Declared[]): ListedNotification[] =>
  kinds.map(({ key, kind, forStaff, writtenOnly }) => ({
    key,
    kind,
    told,
    ways: forStaff || writtenOnly ? IN_WRITING : IN_THE_WAY_THEY_LEFT,
  }));

const kinds = new Map<string, ListedNotification>();

/** Registers every kind; done once, by `server/outside/wiring/notifications.ts`. Throws when two kinds have one key. */
export function registerNotificationKinds(all: readonly ListedNotification[]): void {
  kinds.clear();
  for (const one of all) {
    if (kinds.has(one.key)) throw new Error(`two kinds of notification have the key ${one.key}`);
    kinds.set(one.key, one);
  }
}

/** Every kind there is (告知的种类). */
export const notificationKinds = (): readonly ListedNotification[] => [...kinds.values()];
