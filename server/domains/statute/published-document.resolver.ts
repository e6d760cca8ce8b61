import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DocumentHeaderView } from '#schema/execution/publication-view.ts';
import { HeldArticleView } from '#schema/statute/held-article-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { heldDocument } from '#server/law/statute/held-law.ts';

/** 决策文件和法规库: where the document stands in the library. */
@Resolver(() => DocumentHeaderView)
export class PublishedDocumentResolver {
  @FieldResolver(() => HeldArticleView, { nullable: true, description: '在法规库中的位置；没有收录的为空' })
  held(@Root() { documentNo }: DocumentHeaderView, @Ctx() context: Context) {
    return read(context, async (db) => heldDocument(documentNo, (await rulesOf(db)).statutes));
  }
}
