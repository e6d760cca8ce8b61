import { ArgsType, Field } from 'type-graphql';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';

/** Which opinions about a clause are asked for. */
@ArgsType()
export class ClauseOpinionsArgs {
  @Field(() => String)
  readonly clause!: string;

  @Field(() => Stance, { nullable: true })
  readonly stance?: Stance | null;

  @Field(() => Outcome, { nullable: true })
  readonly outcome?: Outcome | null;

  @Field(() => Boolean, { nullable: true, description: '新的在前' })
  readonly newest?: boolean | null;
}
