import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Hearing } from '#schema/hearing/hearing.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { Candidate, DrawnSide } from '#schema/hearing/draw-parts.ts';

/** 听证参加人的抽取: the seed's commitment first, then the pool's digest, then seed and result; each is written once. */
@Entity()
@Unique({ properties: ['hearingId'] })
export class HearingDraw {
  declare readonly [EntityName]?: 'HearingDraw';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Hearing, mapToPk: true, fieldName: 'hearing_id' })
  readonly hearingId!: string;

  @Property({ type: 'text' })
  readonly commitment!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly committedAt!: Date;

  @Property({ type: 'json', nullable: true })
  pool: readonly Candidate[] | null = null;

  @Property({ type: 'text', nullable: true })
  poolDigest: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  poolPublishedAt: Date | null = null;

  /** Revealed with the draw; until then it is sealed in HearingContact under this row's id. */
  @Property({ type: 'text', nullable: true })
  seed: string | null = null;

  @Property({ type: 'text', nullable: true })
  publicDigits: string | null = null;

  @Property({ type: 'json', nullable: true })
  result: readonly DrawnSide[] | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'drawn_by_id', nullable: true })
  drawnById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  drawnAt: Date | null = null;
}
