import type { MessageKind } from '#schema/message/message-kind.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';

/**
 * Additions to a message made only as it leaves (随信附上): they stand neither in the sending record nor in a copy of the
 * database.
 */
export interface Departing {
  /** Words after the text. */
  readonly words: string;
  /** The same for a short message. */
  readonly short: string;
  /** Headers of the mail: how its reader's mail program stops it (RFC 8058). */
  readonly headers: Readonly<Record<string, string>>;
}

/** Fields of a departing message from which its link is derived. */
export interface DepartingMessage {
  readonly recipientId: string | null;
  readonly aboutId: string | null;
}

/** Additions of one kind of message; null: its recipient wants it no more, and it is not sent. */
export type Departure = (db: Db, services: Services, message: DepartingMessage) => Promise<Departing | null>;

const departures = new Map<MessageKind, Departure>();

/** Registers the kinds that get something when they leave; done once, by `server/outside/wiring/kinds.ts`. */
export function registerDepartures(all: readonly (readonly [MessageKind, Departure])[]): void {
  departures.clear();
  for (const [kind, departure] of all) departures.set(kind, departure);
}

const NOTHING: Departing = { words: '', short: '', headers: {} };

/** Additions to this message. */
export const departureOf = async (
  db: Db,
  services: Services,
  { kind, recipientId, aboutId }: DepartingMessage & { readonly kind: MessageKind },
): Promise<Departing | null> => departures.get(kind)?.(db, services, { recipientId, aboutId }) ?? NOTHING;
