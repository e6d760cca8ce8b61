import { Field, ID, InputType, Int } from 'type-graphql';
import { CatalogueItemInput } from '#schema/catalogue/catalogue-item-input.ts';
import { TextScalar } from '#schema/kernel/text.ts';

/** 申报事项, as a unit writes it: the row it would like in the catalogue, and what it argues (国令713号第十条). */
@InputType()
export class CatalogueSubmissionInput {
  @Field(() => CatalogueItemInput, { description: '目录事项；牵头的就是申报单位' })
  readonly item!: CatalogueItemInput;

  @Field(() => TextScalar, { nullable: true, description: '拟解决的主要问题' })
  readonly problem?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '建议理由' })
  readonly reasons?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '依据' })
  readonly basis?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '解决问题的初步方案' })
  readonly preliminaryPlan?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '必要性' })
  readonly necessity?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '可行性' })
  readonly feasibility?: string | null;
}

/** One of several matters handed in together (一并申报). */
@InputType()
export class CatalogueSubmissionPick {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}
