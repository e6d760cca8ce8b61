import type { Db } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import type { Recipient } from '#server/engines/telling/notification.ts';

/** Somebody whose submission was received, and what it says to them. */
export interface Received extends Recipient {
  /** Name of the submission received: 您对《…》提出的意见. */
  readonly what: string;
  readonly about: { id: string; title: string; path: string };
}

/** Query for submissions received since an instant, after one of them in the order of ids. */
export interface ReceivedAsked {
  readonly since: Date;
  readonly after: string;
  readonly most: number;
}

/** Submitters of one kind who left a contact and have not been sent a receipt yet. */
export type ReceivedKind = (db: Db, seal: Seal, asked: ReceivedAsked) => Promise<Received[]>;

const kinds: ReceivedKind[] = [];

/** Registers the kinds of submissions that are confirmed; done once, by `server/outside/wiring/kinds.ts`. */
export function registerReceivedKinds(all: readonly ReceivedKind[]): void {
  kinds.splice(0, kinds.length, ...all);
}

/** Every kind there is. */
export const receivedKinds = (): readonly ReceivedKind[] => kinds;
