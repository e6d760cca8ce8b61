import { Field, ID, InputType } from 'type-graphql';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';

/** Which decisions a list shows. */
@InputType()
export class DecisionFilter {
  @Field(() => Boolean, { nullable: true, description: '只看目录外决策' })
  readonly outside?: boolean | null;

  @Field(() => ID, { nullable: true, description: '决策机关：自行决策的这个单位' })
  readonly organId?: string | null;

  @Field(() => Boolean, { nullable: true, description: '决策机关：县人民政府' })
  readonly ofCounty?: boolean | null;

  @Field(() => DecisionCategory, { nullable: true })
  readonly category?: DecisionCategory | null;
}
