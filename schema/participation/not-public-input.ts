import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { NotPublicGround } from '#server/law/participation/participation.ts';

/** 不予公开的认定, as it is claimed: a ground of 国令711号第十四条、第十五条 or a law by name; process information (第十六条) is none. */
@InputType('NotPublicInput', { description: '依法不予公开、不公众参与的认定' })
export class NotPublicInput {
  @Field(() => NotPublicGround)
  readonly ground!: NotPublicGround;

  @Field(() => TextScalar, { description: '禁止公开的法律、行政法规的名称和条款' })
  readonly law!: string;

  @Field(() => TextScalar, { description: '哪些内容不予公开，能否去除后公开其余部分' })
  readonly reason!: string;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}

/** What the viewer may do about a claim that a matter stays closed (可办事项). */
@ObjectType({ simpleResolvers: true })
export class NotPublicCapabilities {
  @Field(() => Capability)
  readonly claimNotPublic!: Capability;

  @Field(() => Capability)
  readonly reviewNotPublic!: Capability;
}
