import type { Opt } from '@mikro-orm/core';
import { ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** What of a letter is about its link (专用链接): what opens it, where it goes, and the codes that prove who answers by it. */
export abstract class LinkedLetter {
  /** What is kept of the link of an expert, of a unit without an account; null where a unit answers at its desk. */
  @Property({ type: 'text', nullable: true, unique: true })
  linkHmac: string | null = null;

  /** How often the link was sent anew: each time another one. */
  @Property({ type: 'integer' })
  sending: Opt<number> = 0;

  /** What is kept of the links before it, which open nothing any more. */
  @Property({ type: 'array', columnType: 'text[]', defaultRaw: "'{}'" })
  pastLinks: Opt<readonly string[]> = [];

  /** Where the link goes, sealed, as somebody entered it who has no part in the matter; null of who stands in the library, and until then. */
  @Property({ type: 'blob', nullable: true })
  address: Buffer | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  addressAt: Date | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'address_by_id', nullable: true })
  addressById: string | null = null;

  /** 验证码 for whoever reads that address: when the last one was sent, how often a wrong one was typed, how many were sent on that day. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  readonly codeAt: Date | null = null;

  @Property({ type: 'integer' })
  readonly codeTries: Opt<number> = 0;

  @Property({ type: 'date', nullable: true })
  readonly codeOn: CalendarDay | null = null;

  @Property({ type: 'integer' })
  readonly codeTimes: Opt<number> = 0;
}
