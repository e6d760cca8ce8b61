import { id, of, str, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, mutation, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { PublicActivityView } from '#schema/participation/public-activity-view.ts';
import {
  RevealedWritten,
  WrittenAnswerConnection,
  WrittenCount,
  WrittenSummaryInput,
} from '#schema/participation/written-answer.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { pageSize } from '#server/ground/kernel/keyset.ts';
import { ActivityState } from '#server/law/participation/participation-activity.ts';
import { activityById, type ActivityRow } from './activity.queries.ts';
import { exportWritten } from './export-written.ts';
import { revealWrittenAnswer } from './reveal-written-answer.ts';
import { summariseWritten } from './summarise-written.ts';
import { readOfOwn, writtenCounts, writtenPage } from './written-answers.queries.ts';

const ROWS = 50;

/** Written answers of a questionnaire (书面回答), for the units of its decision (国令713号第十八条). */
@Resolver(() => PublicActivityView)
export class WrittenAnswersResolver {
  @FieldResolver(() => WrittenAnswerConnection, {
    nullable: true,
    description: '书面回答；公众和别的单位看不到',
  })
  writtenAnswers(
    @Root() activity: ActivityRow,
    @Arg('question', () => Int, { nullable: true }) question: number | null,
    @Arg('text', () => TextScalar, { nullable: true }) text: string | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Ctx() context: Context,
  ) {
    const size = pageSize(first, ROWS);
    return readOfOwn(context, activity, (db) =>
      writtenPage(db, activity.id, { question, text, after }, size),
    );
  }

  @FieldResolver(() => [WrittenCount], { nullable: true, description: '各题的书面回答份数；公众看不到' })
  writtenCounts(@Root() activity: ActivityRow, @Ctx() context: Context) {
    return readOfOwn(context, activity, (db) => writtenCounts(db, activity.id));
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: '各题书面回答的归纳，没有的为空；登记以后公布',
  })
  summaries(@Root() activity: ActivityRow, @Ctx() context: Context) {
    if (activity.state === ActivityState.HELD) return activity.summaries;
    return readOfOwn(context, activity, () => Promise.resolve(activity.summaries));
  }
}

export const WrittenAnswersMutations = mutations({
  summariseWritten: answering(PublicActivityView, activityById)(
    '归纳书面回答，登记以后公布',
    [byId, ofVersion, arg('summaries', () => of.many(() => WrittenSummaryInput))],
    summariseWritten,
  ),
  revealWrittenAnswer: mutation(
    RevealedWritten,
    '查看未遮盖的书面回答，留有记录',
    [arg('id', str), arg('reason', text)],
    revealWrittenAnswer,
  ),
  exportWrittenAnswers: mutation(
    WrittenAnswerConnection,
    '导出书面回答，留有记录',
    [arg('activityId', id), arg('after', str.opt)],
    exportWritten,
  ),
});
