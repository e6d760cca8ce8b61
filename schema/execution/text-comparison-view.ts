import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { TextRelation as Relation } from '#server/law/draft/published-text.ts';

const TextRelation: { readonly [Name in Relation]: Name } = {
  CHANGED: 'CHANGED',
  MISSING: 'MISSING',
  ADDED: 'ADDED',
  MOVED: 'MOVED',
};
registerEnumType(TextRelation, { name: 'TextRelation', description: '文件与审定稿的一条怎样不一致' });

/** 一处不一致; texts without blanks. */
@ObjectType('TextDifference', { description: '文件与审定稿的一处不一致', simpleResolvers: true })
export class TextDifferenceView {
  @Field(() => String, { description: '条款序号；第一条之前的是“正文之前”' })
  readonly no!: string;

  @Field(() => TextRelation)
  readonly relation!: Relation;

  @Field(() => String, { description: '审定稿的文字，不计空格' })
  readonly approved!: string;

  @Field(() => String, { description: '文件的文字' })
  readonly file!: string;
}

/** 审定稿, as a file was compared with it. */
@ObjectType('ComparedVersion', { description: '比对的审定稿', simpleResolvers: true })
export class ComparedVersionView {
  @Field(() => Int, { description: '第几稿' })
  readonly no!: number;

  @Field(() => String, { description: '文本的 SHA-256' })
  readonly digest!: string;
}

/** 逐字比对: one document of a decision against 审定稿. */
@ObjectType('TextComparison', { description: '文件与审定稿的逐字比对', simpleResolvers: true })
export class TextComparisonView {
  @Field(() => ComparedVersionView)
  readonly version!: ComparedVersionView;

  @Field(() => Boolean, { description: '是否比对了文件' })
  readonly compared!: boolean;

  @Field(() => Boolean, { description: '文件是公开版，不予公开的部分不算不一致' })
  readonly publicPart!: boolean;

  @Field(() => String, { nullable: true, description: '文件不能比对的原因；能比对的为空' })
  readonly problem!: string | null;

  @Field(() => String, { nullable: true, description: '怎样解决' })
  readonly remedy!: string | null;

  @Field(() => Int, { description: '一共几处不一致' })
  readonly count!: number;

  @Field(() => [TextDifferenceView], { description: '不一致之处，最多列出100处' })
  readonly differences!: readonly TextDifferenceView[];
}
