import { Field, InputType, Int } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { DrawMethod, QuotaAttribute } from '#server/law/draw/draw-words.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** 名额: at least and at most so many of these. */
@InputType('DrawQuotaInput')
export class DrawQuotaInput {
  @Field(() => QuotaAttribute)
  readonly attribute!: QuotaAttribute;

  @Field(() => TextScalar, { description: '名额名称、乡镇、性别或者领域' })
  readonly label!: string;

  @Field(() => [RepresentativeCategory], { defaultValue: [], description: '类别名额由哪些类别的代表占用' })
  readonly categories!: RepresentativeCategory[];

  @Field(() => Int)
  readonly min!: number;

  @Field(() => Int)
  readonly max!: number;
}

/** 抽选方案, published before anybody is chosen. */
@InputType('DrawInput')
export class DrawInput {
  @Field(() => DrawMethod)
  readonly method!: DrawMethod;

  @Field(() => Int)
  readonly seats!: number;

  @Field(() => [TextScalar], { defaultValue: [], description: '议题涉及的领域' })
  readonly topics!: string[];

  @Field(() => [DrawQuotaInput])
  readonly quotas!: DrawQuotaInput[];

  @Field(() => [TextScalar], { defaultValue: [], description: '因议题直接受益或者受损的单位、企业' })
  readonly concernedUnits!: string[];

  @Field(() => [TextScalar], { defaultValue: [], description: '议题直接涉及的村、社区' })
  readonly concernedRegions!: string[];
}
