import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { LegalBasis } from '#schema/consultation/dossier-parts.ts';
import { HeldArticleView } from '#schema/statute/held-article-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { heldArticle } from '#server/law/statute/held-law.ts';

/** A citation with the day on which it was put to the public; null before. */
type Cited = LegalBasis & { citedOn?: CalendarDay | null };

/** 依据和法规库: where the cited article can be read. */
@Resolver(() => LegalBasis)
export class LegalBasisResolver {
  @FieldResolver(() => HeldArticleView, { nullable: true, description: '在法规库中的位置；没有收录的为空' })
  held(@Root() basis: Cited, @Ctx() context: Context) {
    return read(context, async (db) => {
      const { statutes, today } = await rulesOf(db);
      return heldArticle(basis, statutes, basis.citedOn ?? today);
    });
  }
}
