import { Field, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import type { DraftOption } from '#server/law/consultation/draft-complete.ts';

/** 决策方案, its name and what it comes to. */
@InputType('DraftOptionInput')
export class DraftOptionInput implements DraftOption {
  @Field(() => TextScalar)
  readonly title!: string;

  @Field(() => TextScalar)
  readonly text!: string;
}
