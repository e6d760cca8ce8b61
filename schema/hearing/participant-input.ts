import { Field, InputType } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
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
