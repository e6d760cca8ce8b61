import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import type { DrawResult, Excluded, Parties, PoolMember, Quotas } from '#schema/invitation/draw-parts.ts';
import { newId } from '#schema/kernel/id.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { DrawMethod } from '#server/law/draw/draw-words.ts';

/**
 * 抽选: how representatives are chosen for one agenda item. What was published before the draw is never changed, nor what came of it;
 * a draw that was wrong is declared void with a reason and stays readable.
 */
@Entity()
@Unique({ properties: ['itemId', 'attempt'] })
export class Draw {
  declare readonly [EntityName]?: 'Draw';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id' })
  readonly meetingId!: string;

  @ManyToOne({ entity: () => AgendaItem, mapToPk: true, fieldName: 'item_id' })
  readonly itemId!: string;

  /** Counts the draws of one item, from 1. */
  @Property({ type: 'integer' })
  readonly attempt!: number;

  /** Names the draw in its papers (抽选编号): meeting, item, attempt. */
  @Property({ type: 'text', unique: true })
  readonly no!: string;

  @Property({ type: 'text' })
  readonly method!: DrawMethod;

  @Property({ type: 'integer' })
  readonly seats!: number;

  @Property({ type: 'json' })
  readonly quotas!: Quotas;

  @Property({ type: 'array', columnType: 'text[]' })
  readonly topics!: readonly string[];

  @Property({ type: 'json' })
  readonly parties!: Parties;

  @Property({ type: 'integer' })
  readonly restAfterMeetings!: number;

  @Property({ type: 'json' })
  readonly excluded!: readonly Excluded[];

  @Property({ type: 'json' })
  readonly pool!: readonly PoolMember[];

  /** Of a lottery: its numbered panels as places in the pool; null otherwise. */
  @Property({ type: 'json', nullable: true })
  readonly tickets: readonly number[][] | null = null;

  /** Of a lottery: whether nothing fairer exists, within its thousand panels. */
  @Property({ type: 'boolean', nullable: true })
  readonly provedFairest: boolean | null = null;

  @Property({ type: 'text' })
  readonly commitment!: string;

  @Property({ type: 'text' })
  readonly offerDigest!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly offeredAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'offered_by_id' })
  readonly offeredById!: string;

  @Property({ type: 'text', nullable: true })
  seed: string | null = null;

  @Property({ type: 'text', nullable: true })
  publicDigits: string | null = null;

  @Property({ type: 'json', nullable: true })
  result: DrawResult | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  drawnAt: Date | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'drawn_by_id', nullable: true })
  drawnById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  voidedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  voidReason: string | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
