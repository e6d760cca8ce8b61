import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import type { PaperBlank } from '#server/law/casepaper/paper-blank.ts';
import { BlankType, CasePaperKind, PaperMaker } from './case-paper-enums.ts';

/** 文书的空白. */
@ObjectType('PaperBlank', { description: '文书的空白', simpleResolvers: true })
export class PaperBlankView implements PaperBlank {
  @Field(() => String)
  readonly name!: string;

  @Field(() => BlankType)
  readonly type!: BlankType;

  @Field(() => Boolean)
  readonly needed!: boolean;

  @Field(() => Boolean, { description: '记录里没有时由制作人补写' })
  readonly asked!: boolean;
}

/** 文书文本的一版. */
@ObjectType('PaperEdition', { description: '文书文本的一版', simpleResolvers: true })
export class PaperEditionView {
  @Field(() => Int)
  readonly edition!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly body!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly changedBy!: string;

  @Field(() => InstantScalar, { nullable: true })
  readonly changedAt!: Date | null;
}

/** 文书文本, with its editions, the one in use first. */
@ObjectType('PaperTemplate', { description: '文书文本', simpleResolvers: true })
export class PaperTemplateView {
  @Field(() => CasePaperKind)
  readonly kind!: CasePaperKind;

  @Field(() => PaperMaker)
  readonly maker!: PaperMaker;

  @Field(() => String)
  readonly article!: string;

  @Field(() => [PaperBlankView])
  readonly blanks!: readonly PaperBlankView[];

  @Field(() => [PaperEditionView], { description: '各版，现行的在前' })
  readonly editions!: readonly PaperEditionView[];

  @Field(() => Capability)
  readonly canChange!: Capability;
}

/** 机关代字 of a unit. */
@ObjectType('PaperMark', { description: '机关代字；没有的用单位名称', simpleResolvers: true })
export class PaperMarkView {
  @Field(() => ID)
  readonly unitId!: string;

  @Field(() => String)
  readonly unitName!: string;

  @Field(() => String)
  readonly mark!: string;
}

/** A wording after its change, or why it may not be so. */
export const PaperTemplateOrRefusal = orRefusal(PaperTemplateView, 'PaperTemplate');

/** A mark after its change, or why it may not be so. */
export const PaperMarkOrRefusal = orRefusal(PaperMarkView, 'PaperMark');
