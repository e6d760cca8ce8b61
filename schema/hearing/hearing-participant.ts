import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { HearingSignUp } from '#schema/hearing/hearing-sign-up.ts';
import { Hearing } from '#schema/hearing/hearing.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import type { StakeholderSide } from '#server/law/hearing-side.ts';
import type { ParticipantOrigin } from '#server/law/hearing-words.ts';

/** 听证参加人: who speaks for a side, whether the materials reached him, whether he came and signed. */
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

  /** The name in the published list: full where he agreed, else masked. */
  @Property({ type: 'text' })
  readonly displayName!: string;

  /** Whom he stands for (身份): 学生家长, 沿线村民. */
  @Property({ type: 'text' })
  readonly capacity: Opt<string> = '';

  @ManyToOne({ entity: () => HearingSignUp, mapToPk: true, fieldName: 'sign_up_id', nullable: true })
  readonly signUpId: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly receiptNo: string | null = null;

  /** He cannot come after all; a reserve takes his place. */
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
