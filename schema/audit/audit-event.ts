import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { AuditOutcome } from '#schema/audit/audit-outcome.ts';
import { newId } from '#schema/kernel/id.ts';

/** 审计日志: who did what, when, from where, with what result. The application's database role can insert and read it, nothing else; kept at least 6 months (网络安全法第二十一条). */
@Entity()
export class AuditEvent {
  declare readonly [EntityName]?: 'AuditEvent';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'text', index: true })
  readonly action!: string;

  @Property({ type: 'text' })
  readonly outcome!: AuditOutcome;

  @Property({ type: 'uuid', nullable: true })
  readonly actorId: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly actorName: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly role: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  readonly unitId: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly unitName: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly address: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly targetKind: string | null = null;

  @Property({ type: 'text', index: true, nullable: true })
  readonly targetId: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly detail: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', index: true })
  readonly at!: Date;
}
