import { Table, column } from '#schema/kernel/columns.ts';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import { Person } from '#schema/identity/person.ts';
import { SignUp } from '#schema/signup/sign-up.ts';
import { Hearing } from '#schema/hearing/hearing.ts';
import type { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import type { DeliveryWay } from '#server/law/people/notification.ts';
import type { ParticipantOrigin } from '#server/law/hearing/hearing-words.ts';
import type { WithdrawalWay } from '#server/law/hearing/hearing-withdrawal.ts';

/** An instant of service has its way and its day; a day alone is of before. */
const SERVED =
  '(served_at is null) = (served_way is null) and (served_at is null or delivered_on is not null)';

/** Whoever left in a way that is recorded left on a day. */
const WITHDRAWN =
  '(withdrawal_way is null) = (withdrawal_on is null) and (withdrawal_way is null or declined_at is not null)';

/** 听证参加人: who speaks for a side, whether the materials reached them, whether they came and signed. */
@Table({
  indexes: [{ properties: ['hearingId', 'position'] }],
  checks: [
    { name: 'hearing_participant_served_some_way', expression: SERVED },
    { name: 'hearing_participant_withdrawn_some_way', expression: WITHDRAWN },
  ],
})
export class HearingParticipant {
  readonly id = column.key();
  readonly hearingId = column.ref(() => Hearing);
  readonly position = column.integer();
  readonly side = column.text() as StakeholderSide;
  readonly origin = column.text() as ParticipantOrigin;

  /** The name in the published list: full where they agreed, else masked. */
  readonly displayName = column.text();

  /** Whom they stand for (身份): 学生家长, 沿线村民. */
  readonly capacity = column.text.or('');
  readonly signUpId = column.ref.opt(() => SignUp);
  readonly receiptNo = column.text.opt();

  /** They cannot come after all; a reserve takes their place. The reason is of before, when the organiser gave it. */
  declinedAt = column.instant.opt();
  readonly declineReason = column.text.opt();

  /** Their own act online, or how their signed paper arrived; null where the organiser noted it before. */
  withdrawalWay = column.text.opt() as WithdrawalWay | null;

  /** The day of their act, or on which the paper arrived. */
  withdrawalOn = column.day.opt();

  /** 书面撤回, signed by the participant, among the documents of the decision. */
  withdrawalPaperId = column.ref.opt(() => DecisionFile);

  /**
   * The day on which the materials reached them: of `servedAt`, or as it was registered before service was recorded by
   * its channel.
   */
  deliveredOn = column.day.opt();

  /** 送达: when the materials were handed over or sent, as the 送达回证 or the sending record says. */
  servedAt = column.instant.opt();
  servedWay = column.text.opt() as DeliveryWay | null;

  /** Person who handed them over; null where they were sent. */
  servedById = column.ref.opt(() => Person);

  /** 送达回证, signed by the participant, among the documents of the decision. */
  serviceReceiptId = column.ref.opt(() => DecisionFile);
  attended = column.bool.opt();
  signedOn = column.day.opt();
  refusalReason = column.text.opt();
}
