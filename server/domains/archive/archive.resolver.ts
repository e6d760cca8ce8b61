import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FileFault, PrintedFile, ProcessFileView } from '#schema/archive/process-file-view.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { fileGapsOf, printedFileOf, processFileOf } from './process-file.queries.ts';

/** The file of a decision (卷宗): described and printed from here, fetched by GET /juanzong/<no>. */
@Resolver(() => DecisionView)
export class ArchiveResolver {
  @FieldResolver(() => ProcessFileView, { nullable: true, description: '卷宗；无权调取的为空' })
  processFile(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return processFileOf(context, decision);
  }

  @FieldResolver(() => [FileFault], {
    nullable: true,
    description: '卷宗里现在缺失或者与登记不符的材料：有一份就不生成；无权调取的为空',
  })
  fileGaps(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return fileGapsOf(context, decision);
  }

  @FieldResolver(() => PrintedFile, { nullable: true, description: '整卷供打印；无权调取的为空' })
  printedFile(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return printedFileOf(context, decision);
  }
}
