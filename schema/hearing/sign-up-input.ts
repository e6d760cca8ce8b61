import { Field, ID, InputType, Int } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { HearingSignUp } from '#server/law/hearing/hearing-sign-up.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { HearingAttendance } from '#server/law/hearing/hearing-words.ts';

/** 报名: the upper bound of what is collected. */
@InputType()
export abstract class SignUpFields implements HearingSignUp {
  @Field(() => ID)
  readonly hearingId!: string;

  @Field(() => ID)
  readonly idempotencyKey!: string;

  @Field(() => HearingAttendance)
  readonly attendance!: HearingAttendance;

  @Field(() => StakeholderSide, { nullable: true, description: '以参加人身份报名的，所属方面' })
  readonly side?: StakeholderSide | null;

  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => Boolean, { description: '入选的，同意公布姓名' })
  readonly showName!: boolean;

  @Field(() => TextScalar, { nullable: true })
  readonly organisation?: string | null;

  @Field(() => ContactKind, { nullable: true })
  readonly contactKind?: ContactKind | null;

  @Field(() => TextScalar, { nullable: true })
  readonly contact?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '报名理由' })
  readonly reason?: string | null;
}

/** 网上报名. */
@InputType()
export class HearingSignUpInput extends SignUpFields {
  @Field(() => Int, { description: '个人信息处理告知的版本' })
  readonly noticeVersion!: number;
}

/** 代录电话、现场的报名. */
@InputType()
export class RecordedSignUpInput extends SignUpFields {
  @Field(() => CommentChannel)
  readonly channel!: CommentChannel;
}
