import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { DraftFileTextOrRefusal } from '#schema/draft/draft-file-view.ts';
import { DraftVersionOrRefusal } from '#schema/draft/draft-view.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { Refusal } from '#server/law/refusal.ts';
import { discardDraftRevision } from './discard-draft-revision.ts';
import { draftFileText } from './draft-file-text.ts';
import { versionAfter } from './draft.queries.ts';
import { insertClause } from './insert-clause.ts';
import { joinClauses } from './join-clauses.ts';
import { moveClause } from './move-clause.ts';
import { removeClause } from './remove-clause.ts';
import { restoreClause } from './restore-clause.ts';
import { reviseClause } from './revise-clause.ts';
import { splitClause } from './split-clause.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : versionAfter(context, done);

/** Editing a version clause by clause (逐条修改). */
@Resolver()
export class DraftEditResolver {
  @Mutation(() => DraftFileTextOrRefusal, { description: '从docx或者txt文件读出草案；只读取，不保存' })
  readDraftFile(
    @Arg('file', () => String, { description: '文件，base64，不超过700KB' }) file: string,
    @Ctx() context: Context,
  ) {
    return draftFileText(context, file);
  }

  @Mutation(() => DraftVersionOrRefusal, { description: '改写一条' })
  async reviseClause(
    @Arg('id', () => ID) id: string,
    @Arg('anchorId', () => ID) anchorId: string,
    @Arg('seen', () => TextScalar, { description: '修改前看到的文字；别人已经改过的，返回 CONFLICT' })
    seen: string,
    @Arg('text', () => TextScalar) text: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await reviseClause(context, id, anchorId, seen, text));
  }

  @Mutation(() => DraftVersionOrRefusal, { description: '增加一条' })
  async insertClause(
    @Arg('id', () => ID) id: string,
    @Arg('after', () => ID, { nullable: true, description: '放在哪一条之后；空的放在最前' }) after:
      | string
      | null,
    @Arg('kind', () => ClauseKind) kind: ClauseKind,
    @Arg('text', () => TextScalar) text: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await insertClause(context, id, after, kind, text));
  }

  @Mutation(() => DraftVersionOrRefusal, { description: '删去一条' })
  async removeClause(
    @Arg('id', () => ID) id: string,
    @Arg('anchorId', () => ID) anchorId: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await removeClause(context, id, anchorId));
  }

  @Mutation(() => DraftVersionOrRefusal, { description: '恢复删去的一条' })
  async restoreClause(
    @Arg('id', () => ID) id: string,
    @Arg('anchorId', () => ID) anchorId: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await restoreClause(context, id, anchorId));
  }

  @Mutation(() => DraftVersionOrRefusal, { description: '调整一条的顺序' })
  async moveClause(
    @Arg('id', () => ID) id: string,
    @Arg('anchorId', () => ID) anchorId: string,
    @Arg('after', () => ID, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return fresh(context, await moveClause(context, id, anchorId, after));
  }

  @Mutation(() => DraftVersionOrRefusal, { description: '把一条拆成两条' })
  async splitClause(
    @Arg('id', () => ID) id: string,
    @Arg('anchorId', () => ID) anchorId: string,
    @Arg('at', () => Int, { description: '第一部分的字数' }) at: number,
    @Ctx() context: Context,
  ) {
    return fresh(context, await splitClause(context, id, anchorId, at));
  }

  @Mutation(() => DraftVersionOrRefusal, { description: '与下一条合并' })
  async joinClauses(
    @Arg('id', () => ID) id: string,
    @Arg('anchorId', () => ID) anchorId: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await joinClauses(context, id, anchorId));
  }

  @Mutation(() => DraftVersionOrRefusal, { description: '放弃没有定稿的一稿；返回它由来的一稿' })
  async discardDraftRevision(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return fresh(context, await discardDraftRevision(context, id));
  }
}
