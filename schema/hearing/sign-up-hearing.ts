import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { SignUp } from '#schema/signup/sign-up.ts';
import type { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import type { HearingAttendance } from '#server/law/hearing/hearing-words.ts';

/** 听证会报名: what only the sign-up for a hearing has. */
@Entity()
export class SignUpHearing {
  declare readonly [EntityName]?: 'SignUpHearing';

  @ManyToOne({ entity: () => SignUp, mapToPk: true, fieldName: 'sign_up_id', primary: true })
  readonly signUpId!: string;

  @Property({ type: 'text' })
  readonly attendance!: HearingAttendance;

  /** The side; null for observers and the press. */
  @Property({ type: 'text', nullable: true })
  readonly side: StakeholderSide | null = null;

  /** Agreed that their full name stands in the published list, where they are selected. */
  @Property({ type: 'boolean' })
  readonly showName!: boolean;

  @Property({ type: 'text', nullable: true })
  readonly organisation: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly reason: string | null = null;
}
