import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { AttendeeStatement } from '#schema/statement/attendee-statement.ts';

/** 发言人: who said it. Everybody reads the name of an answered statement while they consent to it, and from the moment they no longer do, nobody. */
@Entity()
export class StatementSpeaker {
  declare readonly [EntityName]?: 'StatementSpeaker';

  @ManyToOne({
    entity: () => AttendeeStatement,
    mapToPk: true,
    fieldName: 'statement_id',
    primary: true,
  })
  readonly statementId!: string;

  @Property({ type: 'text' })
  readonly name!: string;

  /** When they consented to be named (同意署名); null: they did not, or does no longer. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  consentedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  consentWithdrawnAt: Date | null = null;
}
