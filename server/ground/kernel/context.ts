import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import type { Tables } from '#schema/tables.ts';
import type { LibraryStatute } from '#server/law/statute/cited-law.ts';
import type { SpecialRule } from '#server/law/catalogue/special-law.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { BodyPolicies } from '#server/law/policy/body-policy.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import type { Finding, Refusal } from '#server/law/refusal.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';
import type { Actor } from './authority.ts';
import type { Services } from './process/runtime.ts';

/** The tables as plain rows (读侧). */
export type Db = Kysely<Tables>;

/** A request that came from outside (到达). */
export interface Arrival {
  /** When it was here as a whole, by `performance.now()` of this server; nothing that its sender says. */
  readonly at: number;
  /** Waits in a line for it: that is not time that its answer takes. */
  inLine<Result>(waiting: Promise<Result>): Promise<Result>;
}

/** One request: requester, address, and the server's shared services. */
export interface Context {
  readonly services: Services;
  readonly actor: Actor | null;
  /** The client's address as reported by the trusted proxies. */
  readonly address: string;
  /** The id of the 自助终端 it comes from, by the cookie of the machine; never by what the person types. */
  readonly terminal?: string | undefined;
  /** Origin of the address it was asked at (对外网址), where it came by http. */
  readonly origin?: string | undefined;
  /** The cookie of a visit to the 统一身份认证, as it came. */
  readonly singleSignOn?: string | undefined;
  /** SHA-256 of the session token in use, if any. */
  readonly sessionHash: string | null;
  /** Cookies to be set or cleared with the response: sign-in, sign-out, the sealed receipt. */
  readonly cookies: CookieOrders;
  /** How long one statement of its reads may take, in milliseconds; not said: as long as it needs. */
  readonly patienceMs?: number;
  /** Aborts when nobody waits for the answer any more; not said where something may be changed. */
  readonly gone?: AbortSignal;
  /** When it arrived, where it came from outside; submissions count by it. */
  readonly arrival?: Arrival | undefined;
  /** The receipts that this server itself sealed in cookies of this device: looking at them again is not counted. */
  readonly held?: ReadonlySet<string>;
}

/** Cookies to be set (文本) or cleared (null) with the answer. */
export interface CookieOrders {
  session?: { token: string; expiresAt: Date } | null;
  singleSignOn?: null;
}

/** The law in force at one instant: the database clock, the county's policy, the work calendar, the special laws. */
export interface Rules {
  /** `app_now()` of the transaction's first statement, and its civil date in Shanghai. */
  readonly now: Date;
  readonly today: CalendarDay;
  readonly policy: LocalPolicy;
  /** Settings of bodies that decide for themselves, for their own decisions. */
  readonly bodies: BodyPolicies;
  readonly calendar: WorkCalendar;
  /** 专门规定: every confirmed entry, whatever its days. */
  readonly laws: readonly SpecialRule[];
  /** 法规库: every confirmed edition of the laws that drafts cite. */
  readonly statutes: readonly LibraryStatute[];
}

/** An acknowledged warning with its reason. */
export interface Acknowledged {
  readonly code: string;
  readonly reason: string;
}

/** The context of a command: the request, the rules in force, one transaction and its audit record. */
export interface CommandContext extends Context, Rules {
  readonly em: EntityManager;
  /** Plain SQL in the same transaction. */
  readonly db: Db;
  /** Names what the command is about, for the audit. */
  about(kind: string, id: string, detail?: string): void;
  /** Returns a refusal if findings remain; stores the reasons of acknowledged warnings. */
  refusalOf(findings: readonly Finding[], acknowledged?: readonly Acknowledged[]): Refusal | null;
  /** Invalidates the public pages of these scopes when the transaction commits. */
  publish(...scopes: readonly string[]): void;
  /** Adds a job to the queue; it exists only if the transaction commits. */
  enqueue(task: string, payload: object, options?: { runAt?: Date; key?: string }): Promise<void>;
}
