import { Field, ID, InputType } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';

/** 推荐或者邀请的参加人, as the unit enters them. */
@InputType('HearingParticipantInput')
export class HearingParticipantInput {
  @Field(() => StakeholderSide)
  readonly side!: StakeholderSide;

  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => Boolean, { description: '本人同意公布姓名' })
  readonly showName!: boolean;

  @Field(() => TextScalar, { description: '身份、推荐单位' })
  readonly capacity!: string;

  @Field(() => ContactKind, { nullable: true })
  readonly contactKind?: ContactKind | null;

  @Field(() => TextScalar, { nullable: true })
  readonly contact?: string | null;
}

/** 当面送达听证会材料. */
@InputType('HearingHandOverInput', { description: '当面送达听证会材料' })
export class HearingHandOverInput {
  @Field(() => [ID])
  readonly participantIds!: string[];

  @Field(() => InstantScalar, { description: '参加人在送达回证上签收的时间' })
  readonly handedAt!: Date;

  @Field(() => ID, { description: '参加人签收的送达回证，先上传到决策材料' })
  readonly fileId!: string;
}
