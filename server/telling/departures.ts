import type { MessageKind } from '#schema/message/message-kind.ts';
import type { Db } from '#server/kernel/context.ts';
import type { Services } from '#server/kernel/runtime.ts';

/** What a message gets only when it leaves (随信附上): it stands neither in the sending record nor in a copy of the database. */
export interface Departing {
  /** Words after the text. */
  readonly words: string;
  /** The same for a short message. */
  readonly short: string;
  /** Headers of the mail: how its reader's mail program stops it (RFC 8058). */
  readonly headers: Readonly<Record<string, string>>;
}

/** The message that is about to leave, as far as its link follows from it. */
export interface DepartingMessage {
  readonly recipientId: string | null;
  readonly aboutId: string | null;
}

/** What a kind of message gets; null: whoever it was for wants it no more, and it is not sent. */
export type Departure = (db: Db, services: Services, message: DepartingMessage) => Promise<Departing | null>;

const departures = new Map<MessageKind, Departure>();

/** Registers the kinds that get something when they leave; done once, by `server/wiring/kinds.ts`. */
export function registerDepartures(all: readonly (readonly [MessageKind, Departure])[]): void {
  departures.clear();
  for (const [kind, departure] of all) departures.set(kind, departure);
}

const NOTHING: Departing = { words: '', short: '', headers: {} };

/** What this message gets. */
export const departureOf = async (
  db: Db,
  services: Services,
  { kind, recipientId, aboutId }: DepartingMessage & { readonly kind: MessageKind },
): Promise<Departing | null> => departures.get(kind)?.(db, services, { recipientId, aboutId }) ?? NOTHING;
