import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import type { Tables } from '#schema/tables.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import type { LocalPolicy } from '#server/law/local-policy.ts';
import type { Finding, Refusal } from '#server/law/refusal.ts';
import type { WorkCalendar } from '#server/law/working-day.ts';
import type { Actor } from './authority.ts';
import type { Services } from './house.ts';

/** The tables as plain rows (读侧). */
export type Db = Kysely<Tables>;

/** What one request carries: who asks, from where, and the services of the house. */
export interface Context {
  readonly services: Services;
  readonly actor: Actor | null;
  /** The client's address, as the trusted proxies tell it. */
  readonly address: string;
  /** SHA-256 of the session token in use, if any. */
  readonly sessionHash: string | null;
  /** What an answer asks the door to do with cookies: sign-in, sign-out, the sealed receipt. */
  readonly cookies: CookieOrders;
}

/** Cookies to be set (文本) or cleared (null) with the answer. */
export interface CookieOrders {
  session?: { token: string; expiresAt: Date } | null;
}

/** The law in force at one instant: the database clock, the county's policy, the work calendar. */
export interface Rules {
  /** `app_now()` of the transaction's first statement, and its civil date in Shanghai. */
  readonly now: Date;
  readonly today: CalendarDay;
  readonly policy: LocalPolicy;
  readonly calendar: WorkCalendar;
}

/** A warning taken upon oneself with a reason. */
export interface Acknowledged {
  readonly code: string;
  readonly reason: string;
}

/** What a command works with: the request, the law in force, one transaction and its record. */
export interface CommandContext extends Context, Rules {
  readonly em: EntityManager;
  /** Plain SQL in the same transaction. */
  readonly db: Db;
  /** Names what the command is about, for the audit. */
  about(kind: string, id: string, detail?: string): void;
  /** Refuses with what still stands in the way; stores the reasons of warnings taken upon oneself. */
  weigh(findings: readonly Finding[], acknowledged?: readonly Acknowledged[]): Refusal | null;
  /** Says that public pages of these scopes show something new, from the commit on. */
  publish(...scopes: readonly string[]): void;
  /** Adds a job to the queue; it exists only if the transaction commits. */
  enqueue(task: string, payload: object, options?: { runAt?: Date; key?: string }): Promise<void>;
}
