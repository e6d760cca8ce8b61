import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LetterMaterialsView } from '#schema/invitation/invitation-material-view.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';

/** What a letter was about, as it stands now: for whoever holds its link. */
@ObjectType('InvitedMeeting', { description: '凭邀请函链接查看：受邀的会议现在怎样', simpleResolvers: true })
export class InvitedMeetingView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => InstantScalar, { nullable: true, description: '邀请函发出的时刻' })
  readonly sentAt!: Date | null;

  @Field(() => InstantScalar, { description: '邀请函上写的时间' })
  readonly letterStartsAt!: Date;

  @Field(() => String, { description: '邀请函上写的地点' })
  readonly letterPlace!: string;

  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => InstantScalar)
  readonly endsAt!: Date;

  @Field(() => String)
  readonly place!: string;

  @Field(() => InstantScalar, { nullable: true, description: '宣布开会的时刻' })
  readonly openedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly cancelledAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly cancelReason!: string | null;

  @Field(() => Int)
  readonly calendarSequence!: number;

  @Field(() => Int, { description: '第几项议题' })
  readonly itemPosition!: number;

  @Field(() => InstantScalar, { nullable: true, description: '议题撤下的时刻' })
  readonly itemWithdrawnAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly itemStartedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true, description: '签到的时刻' })
  readonly checkedInAt!: Date | null;

  @Field(() => LetterMaterialsView, { description: '该议题的列席材料' })
  readonly materials!: LetterMaterialsView;

  readonly token!: string;
}
