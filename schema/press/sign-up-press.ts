import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { SignUp } from '#schema/signup/sign-up.ts';
import type { AccreditationDecline, PressCoverage } from '#server/law/press/press-words.ts';

/** 记者报名: what only a journalist's sign-up has. */
@Entity()
export class SignUpPress {
  declare readonly [EntityName]?: 'SignUpPress';

  @ManyToOne({ entity: () => SignUp, mapToPk: true, fieldName: 'sign_up_id', primary: true })
  readonly signUpId!: string;

  /** 媒体名称: an organisation's name, shown in full. */
  @Property({ type: 'text' })
  readonly outlet!: string;

  @Property({ type: 'text' })
  readonly coverage!: PressCoverage;

  /** 携带的设备. */
  @Property({ type: 'text', nullable: true })
  readonly equipment: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  declinedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  declineReason: AccreditationDecline | null = null;

  /** Whoever decided last, in whichever way. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'decided_by_id', nullable: true })
  decidedById: string | null = null;
}
