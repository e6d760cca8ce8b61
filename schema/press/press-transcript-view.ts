import './press-enums.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { PressPostKind } from '#server/law/press/press-words.ts';
import type { Passage } from '#server/law/press/press-transcript.ts';

/** 一段发言. */
@ObjectType('PressPassage', { description: '文字实录的一段', simpleResolvers: true })
export class PressPassageView implements Passage {
  @Field(() => PressPostKind)
  readonly kind!: PressPostKind;

  @Field(() => String)
  readonly speaker!: string;

  @Field(() => String)
  readonly text!: string;
}

/** 实录更正, as everybody reads it. */
@ObjectType('PressCorrection', { description: '公布以后的更正', simpleResolvers: true })
export class PressCorrectionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int, { description: '更正的是第几段' })
  readonly passage!: number;

  @Field(() => String)
  readonly before!: string;

  @Field(() => String)
  readonly after!: string;

  @Field(() => String, { description: '更正了什么，为什么' })
  readonly note!: string;

  @Field(() => String, { description: '更正的单位' })
  readonly unitName!: string;

  @Field(() => InstantScalar)
  readonly at!: Date;
}

/** 文字实录: the public reads it from its publication on. */
@ObjectType('PressTranscript', { description: '新闻发布会文字实录', simpleResolvers: true })
export class PressTranscriptView {
  readonly authorIds!: readonly string[];
  readonly reviewedById!: string | null;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [PressPassageView], { description: '公布时的原文' })
  readonly passages!: readonly PressPassageView[];

  @Field(() => ReviewState)
  readonly review!: ReviewState;

  @Field(() => String, { nullable: true, description: '退回的原因' })
  readonly reviewNote!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly publishedAt!: Date | null;

  @Field(() => [PressCorrectionView], { description: '更正，早的在前' })
  readonly corrections!: readonly PressCorrectionView[];
}
