import type { EntityName, Opt } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import { Person } from '#schema/identity/person.ts';
import { SignUp } from '#schema/signup/sign-up.ts';
import { Hearing } from '#schema/hearing/hearing.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import type { DeliveryWay } from '#server/law/people/notification.ts';
import type { ParticipantOrigin } from '#server/law/hearing/hearing-words.ts';

/** An instant of service has its way and its day; a day alone is of before. */
const SERVED =
  '(served_at is null) = (served_way is null) and (served_at is null or delivered_on is not null)';

/** 听证参加人: who speaks for a side, whether the materials reached them, whether they came and signed. */
@Entity()
@Check({ name: 'hearing_participant_served_some_way', expression: SERVED })
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

  /** The day on which the materials reached them: of `servedAt`, or as it was registered before service was kept by its channel. */
  @Property({ type: 'date', nullable: true })
  deliveredOn: CalendarDay | null = null;

  /** 送达: when the materials were handed over or sent, as the 送达回证 or the sending record says. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  servedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  servedWay: DeliveryWay | null = null;

  /** Who handed them over; null where they were sent. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'served_by_id', nullable: true })
  servedById: string | null = null;

  /** 送达回证, signed by the participant, among the documents of the decision. */
  @ManyToOne({ entity: () => DecisionFile, mapToPk: true, fieldName: 'service_receipt_id', nullable: true })
  serviceReceiptId: string | null = null;

  @Property({ type: 'boolean', nullable: true })
  attended: boolean | null = null;

  @Property({ type: 'date', nullable: true })
  signedOn: CalendarDay | null = null;

  @Property({ type: 'text', nullable: true })
  refusalReason: string | null = null;
}
