import { Field, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import type { BasisEntry, DraftOption } from '#server/law/consultation/draft-complete.ts';

/** 决策依据 that the draft rests on, as it is typed (第十二条). */
@InputType('BasisEntryInput')
export class BasisEntryInput implements BasisEntry {
  @Field(() => TextScalar)
  readonly title!: string;

  @Field(() => TextScalar, { nullable: true })
  readonly article?: string | null;
}

/** 决策方案, its name and what it comes to. */
@InputType('DraftOptionInput')
export class DraftOptionInput implements DraftOption {
  @Field(() => TextScalar)
  readonly title!: string;

  @Field(() => TextScalar)
  readonly text!: string;
}
