import { Field, ID, Int, ObjectType } from 'type-graphql';

/** 议题在原始录像上的一段. */
@ObjectType('RecordingStretch', { simpleResolvers: true })
export class RecordingStretch {
  @Field(() => ID)
  readonly itemId!: string;

  @Field(() => Int)
  readonly startsMs!: number;

  @Field(() => Int)
  readonly endsMs!: number;
}
