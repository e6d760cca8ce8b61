import { Field, ID, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Disclosure } from '#server/law/decision/document-disclosure.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { DisclosureProperty } from '#server/law/decision/document-header.ts';

/** 公开属性 of a document, as its author settles it. */
@InputType('DisclosureInput', { description: '公开属性' })
export class DisclosureInput implements Disclosure {
  @Field(() => DisclosureProperty)
  readonly disclosure!: DisclosureProperty;

  @Field(() => WithholdGround, { nullable: true, defaultValue: null, description: '不主动公开的理由' })
  readonly ground!: WithholdGround | null;

  @Field(() => TextScalar, { defaultValue: '', description: '不主动公开的依据' })
  readonly law!: string;

  @Field(() => ID, { nullable: true, defaultValue: null, description: '公布时代替它的公开版' })
  readonly publicPartId!: string | null;
}
