import { Field, InputType } from 'type-graphql';
import { DecisionCategory, ExclusionGround } from '#server/law/decision/decision-category.ts';
import type { OutsideMatter } from '#server/law/decision/outside-matter.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** 目录外事项的类别和专门规定, as they are told. */
@InputType('MatterInput')
export class MatterInput implements OutsideMatter {
  @Field(() => [DecisionCategory])
  readonly categories!: DecisionCategory[];

  @Field(() => ExclusionGround, { nullable: true })
  readonly exclusion?: ExclusionGround | null;

  @Field(() => [SpecialRuleKind], { nullable: true, description: '没有另有规定的，写空的一组' })
  readonly specialRules?: SpecialRuleKind[] | null;
}
