import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Decision } from '#schema/decision/decision.ts';
import { newId } from '#schema/kernel/id.ts';
import type { HoldGround } from '#server/law/people/contact-hold.ts';

/** 暂缓删除联系方式: of a whole decision, or of one consultation or hearing of it, until it is lifted. */
@Entity()
@Index({ properties: ['decisionId'] })
export class ContactHold {
  declare readonly [EntityName]?: 'ContactHold';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  /** Only this consultation's; null with the hearing's: everything of the decision. */
  @Property({ type: 'uuid', nullable: true })
  readonly consultationId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  readonly hearingId!: string | null;

  @Property({ type: 'text' })
  readonly ground!: HoldGround;

  @Property({ type: 'text' })
  readonly reason!: string;

  @Property({ type: 'uuid' })
  readonly placedById!: string;

  @Property({ type: 'text' })
  readonly placedByName!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly placedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  liftedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  liftedByName: string | null = null;

  @Property({ type: 'text', nullable: true })
  liftReason: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  liftedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
