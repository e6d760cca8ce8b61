import type { MessageKind } from '#schema/message/message-kind.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** Somebody who is notified. */
export interface Recipient {
  /** The id of their own record: a comment, a registration, an invitation, an account. */
  id: string;
  /** As lists show it: masked where the person is a citizen. */
  displayName: string;
  contactKind: string | null;
  /** Contact in clear; null where the unit itself knows how to reach them. */
  contact: string | null;
  receiptNo?: string | null;
  /** The unit that writes, and calls where nobody can write. */
  unitId: string | null;
}

/** Facts for the words of a notification besides its own. */
export interface WordsContext {
  publicUrl: string;
  /** When it is written, and the bare address that sends mail: for calendar entries. */
  at: Date;
  from: string;
}

/** One kind of notification (告知的种类): the words for each way. A domain declares it and adds it to `server/outside/wiring/notifications.ts`. */
export interface NotificationKind<Facts, Person extends Recipient = Recipient> {
  /**
   * Prefix of the unique key; no other kind has it. It is stored: with a changed key everybody would be notified again.
   */
  readonly key: string;
  readonly kind: MessageKind;
  subject(facts: Facts, person: Person): string;
  mail(facts: Facts, person: Person, context: WordsContext): string;
  /** The short message, and what is said on the telephone unless `spoken` says it. */
  short(facts: Facts, person: Person, context: WordsContext): string;
  /** Words to be spoken on the telephone. */
  spoken?(facts: Facts, person: Person, context: WordsContext): string;
  /** An iCalendar entry that goes with the mail. */
  calendar?(facts: Facts, person: Person, context: WordsContext): string | null;
  /**
   * Waiting calls that this notification makes pointless: the earlier ones of its own kind (default), or all about the
   * same record.
   */
  readonly replaces?: 'SAME' | 'ALL';
  /** The unit calls also whoever left a mail address, when the mail does not arrive. */
  readonly callsAfterMail?: boolean;
  /** Whether it goes in writing only: nobody is called for it. */
  readonly writtenOnly?: true;
}

/** Notification kind for staff: to their own addresses, by mail or short message, never by a call. */
export interface StaffKind<Facts> extends NotificationKind<Facts> {
  readonly forStaff: true;
}

/** One notification: of which kind, on which occasion, about what. */
export interface Notification<Facts, Person extends Recipient = Recipient> {
  kind: NotificationKind<Facts, Person>;
  facts: Facts;
  /** Occasion of the notification: the same occasion notifies the same person once. */
  occasion: string;
  about: { id: string | null; title: string; path: string } | null;
  /** Instant after which it no longer helps: nobody is called any more. */
  callUntil?: Date | null;
  /**
   * Last day on which the law lets it arrive: on its evening the message goes out at night rather than wait for the
   * morning.
   */
  lastDay?: CalendarDay | null;
}

/** The unique key: kind, occasion and person. */
export const keyOf = (
  { kind, occasion }: { kind: { key: string }; occasion: string },
  { id }: Pick<Recipient, 'id'>,
): string => [kind.key, occasion, id].filter(Boolean).join(':');
