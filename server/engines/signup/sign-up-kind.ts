import type { Action } from '#server/ground/kernel/action-words.ts';
import type { Permission } from '#server/ground/kernel/authority.ts';
import type { CommandContext, Db, Rules } from '#server/ground/kernel/context.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { Keyed, RequestKind } from '#server/engines/receipt/request.ts';
import type { SignUpWay } from './new-sign-up.ts';
import type { OwnSignUp } from './own-sign-up.ts';
import type { SealedPerson } from './sign-up-person.ts';

/** State of the seats (名额): once they are locked, nobody else is given one until the command ends. */
export interface SeatGroupFacts {
  readonly id: string;
  readonly subjectId: string;
  /** Number of the event or hearing. */
  readonly no: string;
  readonly seats: number;
  taken: number;
  waiting: number;
  /** When it begins: too late to offer a seat shortly before. */
  readonly startsAt: Date | null;
  /** Whether a freed seat is offered to those who wait. */
  readonly offers: boolean;
  /** The instant at which it was read: of seats that are held, the one that counts. */
  readonly now: Date;
}

/** A kind of sign-up (报名的种类), as the engine works with it. Its descriptor is registered in `server/outside/wiring/kinds.ts`. */
export interface SignUpKind<Group extends SeatGroupFacts = SeatGroupFacts> {
  /** Stored in `sign_up.kind`. */
  readonly key: string;
  /** Name of the subject in the audit. */
  readonly subject: string;
  /** The staff who act for people who call, and may see how to reach them. */
  readonly keepers: Permission;
  /** NOT_FOUND unless the actor hosts this subject; gives its number. */
  host(command: CommandContext, subjectId: string): Promise<string>;
  /** The seats of a group, not held; null when there are none. */
  group(db: Db, id: string): Promise<Group | null>;
  /** Further rows to lock before a group is held. */
  lock?(db: Db, groupId: string): Promise<unknown>;
  refuseCancelling(
    command: CommandContext,
    own: OwnSignUp,
    group: Group | null,
  ): readonly Finding[] | Promise<readonly Finding[]>;
  /** Reasons why nobody gives up a place for its author, whatever they say on the telephone. */
  refuseCancellingFor?(): readonly Finding[];
  refuseClaiming(
    command: CommandContext,
    own: OwnSignUp,
    group: Group | null,
  ): readonly Finding[] | Promise<readonly Finding[]>;
  /** After a seat was offered to, or given to, somebody who waited. */
  offered(command: CommandContext, group: Group, signUpId: string): Promise<void>;
  /** Topic of the notification of an offer: no call is needed for it once the seat is claimed. */
  readonly offerTopic: string;
  /** After somebody's place was given back for them: they are told of it (代为取消的告知). */
  cancelledFor?(command: CommandContext, own: OwnSignUp): Promise<void>;
  /** After somebody gave their place back by their own act. */
  gaveBack?(command: CommandContext, own: OwnSignUp): Promise<void>;
  /** Pages that show the subject are out of date. */
  changed(command: CommandContext, subjectId: string, no: string): void | Promise<void>;
  /** Scope in which a contact signs up once, besides the subject itself. */
  within(db: Db, signUpId: string): string | Promise<string>;
  /** Of these subjects, those whose contacts have to be deleted by now. */
  expired(db: Db, subjectIds: readonly string[], rules: Rules): Promise<string[]>;
}

/** The columns that follow from what was typed. */
export interface SignUpWords {
  readonly display_name: string;
  readonly persons: number;
  readonly needs: string | null;
  readonly with_minor: boolean;
}

/** A kind whose seats are given in the order of arrival (先到先得). */
export interface SeatedKind<
  Input extends Keyed,
  Group extends SeatGroupFacts,
  Receipt,
> extends SignUpKind<Group> {
  /** Name of the command in the audit. */
  readonly action: Action;
  readonly request: RequestKind<Input>;
  /** Requests with one address want the same seats. */
  address(input: Input): string;
  /** The seats at an address that take sign-ups from the public; null when there are none. */
  open(db: Db, address: string): Promise<Group | null>;
  /** The contact, and within what it may sign up once. */
  contact(input: Input): { contact: string; within: string };
  /** Everything that forbids this sign-up except that the contact signed up before. */
  refuse(group: Group, input: Input, way: SignUpWay): readonly Finding[];
  refuseTwice(before: boolean): readonly Finding[];
  words(input: Input): SignUpWords;
  person(input: Input): SealedPerson;
  /** Stores the fields of this kind alone. */
  details?(db: Db, rows: readonly { id: string; input: Input }[]): Promise<unknown>;
  receipt(
    db: Db,
    signUp: OwnSignUp,
    pair: { receiptNo: string; lookupCode: string },
    now: Date,
  ): Receipt | Promise<Receipt>;
}
