import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#schema/kernel/page.ts';

/** 会议文字记录中找到的一句. */
@ObjectType('TranscriptHit', { simpleResolvers: true })
export class TranscriptHitView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly meetingNo!: string;

  @Field(() => String)
  readonly meetingName!: string;

  @Field(() => Date)
  readonly heldAt!: Date;

  @Field(() => Int)
  readonly part!: number;

  @Field(() => Int)
  readonly startsMs!: number;

  @Field(() => String, { nullable: true })
  readonly speaker!: string | null;

  @Field(() => String, { nullable: true })
  readonly speakerRole!: string | null;

  @Field(() => String, { description: '找到的字词之前的二十个字' })
  readonly before!: string;

  @Field(() => String, { description: '找到的字词' })
  readonly found!: string;

  @Field(() => String, { description: '之后的二十个字' })
  readonly after!: string;
}

/** A page of what was found. */
export const TranscriptHitConnection = connectionOf(TranscriptHitView, 'TranscriptHit');
