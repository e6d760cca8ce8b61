import { Field, InputType } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';

/** What the letters of one item have in common (邀请函). */
@InputType('SendInvitationsInput')
export class SendInvitationsInput {
  @Field(() => InstantScalar, { description: '答复期限' })
  readonly replyBy!: Date;

  @Field(() => TextScalar, { description: '联系人和电话' })
  readonly contact!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '其他要说明的，如材料在哪里取' })
  readonly note!: string;
}

/** 利益相关方: somebody the matter concerns directly, of the register or not. */
@InputType('StakeholderInput')
export class StakeholderInput {
  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => TextScalar, { description: '与议题有什么直接利害关系' })
  readonly interest!: string;

  @Field(() => ContactKind)
  readonly contactKind!: ContactKind;

  @Field(() => TextScalar)
  readonly contact!: string;
}
