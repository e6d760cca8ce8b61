import { Field, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import type { BasisEntry, DraftOption } from '#server/law/consultation/draft-complete.ts';
import type { DraftChange } from '#server/law/procedure/legality-change.ts';

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

/** 审查后的修改 of one clause, with the point of the legality opinion that it carries out (第二十八条). */
@InputType('DraftChangeInput')
export class DraftChangeInput implements DraftChange {
  @Field(() => TextScalar)
  readonly clauseNo!: string;

  @Field(() => TextScalar)
  readonly before!: string;

  @Field(() => TextScalar)
  readonly after!: string;

  @Field(() => TextScalar, { nullable: true, description: '落实的是哪一条审查意见' })
  readonly opinionPoint?: string | null;
}
