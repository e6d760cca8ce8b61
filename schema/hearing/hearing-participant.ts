import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SignUp } from '#schema/signup/sign-up.ts';
import { Hearing } from '#schema/hearing/hearing.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import type { ParticipantOrigin } from '#server/law/hearing/hearing-words.ts';

/** 听证参加人: who speaks for a side, whether the materials reached them, whether they came and signed. */
@Entity()
@Index({ properties: ['hearingId', 'position'] })
export class HearingParticipant {
  declare readonly [EntityName]?: 'HearingParticipant';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Hearing, mapToPk: true, fieldName: 'hearing_id' })
  readonly hearingId!: string;

  @Property({ type: 'integer' })
  readonly position!: number;

  @Property({ type: 'text' })
  readonly side!: StakeholderSide;

  @Property({ type: 'text' })
  readonly origin!: ParticipantOrigin;

  /** The name in the published list: full where they agreed, else masked. */
  @Property({ type: 'text' })
  readonly displayName!: string;

  /** Whom they stand for (身份): 学生家长, 沿线村民. */
  @Property({ type: 'text' })
  readonly capacity: Opt<string> = '';

  @ManyToOne({ entity: () => SignUp, mapToPk: true, fieldName: 'sign_up_id', nullable: true })
  readonly signUpId: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly receiptNo: string | null = null;

  /** They cannot come after all; a reserve takes their place. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  declinedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  declineReason: string | null = null;

  @Property({ type: 'date', nullable: true })
  deliveredOn: CalendarDay | null = null;

  @Property({ type: 'boolean', nullable: true })
  attended: boolean | null = null;

  @Property({ type: 'date', nullable: true })
  signedOn: CalendarDay | null = null;

  @Property({ type: 'text', nullable: true })
  refusalReason: string | null = null;
}
