import type { CommandContext, Db, Rules } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { OwnWords } from '#server/law/people/own-correction.ts';
import type { OwnNeed } from '#server/law/people/own-data.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { ReceiptPair } from './receipt.ts';

/** Line of the submitted content (保存的内容): a label and its text; an empty one is not stored. */
export type OwnSaid = readonly [label: string, text: string | null | undefined];

/** Until when name and contact are kept (保存期限): the last day where it is known, and the rule. */
export interface OwnTerm {
  readonly through: CalendarDay | null;
  readonly rule: string;
}

/** Data stored under one receipt (一份回执下保存的资料). */
export interface OwnRecord {
  readonly id: string;
  readonly kind?: string;
  /** How it is called where one kind of receipt has several (种类的名称). */
  readonly called?: string;
  readonly matter: string;
  readonly receivedAt: Date;
  readonly sealed: Buffer | null;
  /** Name stored outside the seal. */
  readonly openName?: string | null;
  readonly identity: IdentityKind;
  readonly said: readonly OwnSaid[];
  readonly held: boolean;
  readonly need: { what: OwnNeed; until: CalendarDay | null } | null;
  readonly nameSettled: boolean;
  readonly term: OwnTerm;
  /** Other records under which the same person was written to, or was looked at. */
  readonly further?: readonly string[];
}

/** Where name and contact are sealed (密封的位置). */
export interface OwnSeal {
  readonly contacts: string;
  readonly key: string;
  /** Kind of a row `k` of the contacts where each kind has a purpose of its own, as SQL. */
  readonly kind?: string;
  purpose(id: string, kind: string): string;
}

/**
 * Rules of one kind of receipt for the personal data under it (本人的资料), and its further work when they are corrected or
 * deleted.
 */
export interface OwnKind {
  /** The target kind in the audit. */
  readonly target: string;
  /** Null: this kind asks for neither name nor contact. */
  readonly seal: OwnSeal | null;
  /** Name and contact are asked for, and may not be left out. */
  readonly needed: boolean;
  /** The acts of staff by which name and contact were read. */
  readonly readings: readonly string[];
  read(db: Db, pair: ReceiptPair, rules: Rules): Promise<OwnRecord | null>;
  /** Further changes besides the seal when name and contact are corrected; or the reasons against the correction. */
  correct?(command: CommandContext, record: OwnRecord, words: OwnWords): Promise<readonly Finding[]>;
  /** Further deletions of personal data besides the seal. */
  erase?(command: CommandContext, record: OwnRecord): Promise<void>;
}
