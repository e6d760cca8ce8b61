import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { CasePaperInput } from '#schema/casepaper/case-paper-input.ts';
import {
  CasePaperOffer,
  CasePaperRevisionView,
  CasePaperView,
  PaperOfferView,
} from '#schema/casepaper/case-paper-view.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { Sheet } from '#schema/kernel/sheet.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { paperById, papersOf, registerOf, revisionsOf } from './case-paper.queries.ts';
import { finishCasePaper } from './finish-case-paper.ts';
import { makeCasePaper } from './make-case-paper.ts';
import { paperCan, paperOffers } from './paper-offers.queries.ts';
import { sheetOfPaper } from './paper-sheet.queries.ts';
import { voidCasePaper } from './void-case-paper.ts';

/** 文书: documents made from the record, with their numbers. */
@Resolver(() => CasePaperView)
export class CasePaperResolver {
  @Query(() => [CasePaperView], { description: '文书登记簿；只有工作人员看得到' })
  casePapers(
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Arg('words', () => String, { nullable: true, description: '文号、单位、事项中的文字' })
    words: string | null,
    @Ctx() context: Context,
  ) {
    return registerOf(context, { year: year ?? null, words: words ?? null });
  }

  @Query(() => CasePaperView, { nullable: true, description: '一份文书' })
  casePaper(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return paperById(context, id);
  }

  @FieldResolver(() => [CasePaperRevisionView], { description: '各稿，新的在前' })
  revisions(@Root() { id }: CasePaperView, @Ctx() context: Context) {
    return revisionsOf(context, id);
  }

  @FieldResolver(() => Sheet, { nullable: true, description: '文书的版面；不写第几稿的是最新一稿' })
  sheet(
    @Root() { id }: CasePaperView,
    @Arg('no', () => Int, { nullable: true, description: '第几稿' }) no: number | null,
    @Ctx() context: Context,
  ) {
    return sheetOfPaper(context, id, no ?? null);
  }
}

export const CasePaperOffers = offers(CasePaperView, CasePaperOffer, (paper: CasePaperView, context) =>
  paperCan(context, paper),
);

/** The documents of a decision, and what the viewer can make of it. */
@Resolver(() => DecisionView)
export class DecisionPapersResolver {
  @FieldResolver(() => [CasePaperView], { description: '由记录生成的文书；只有工作人员看得到' })
  casePapers(@Root() { id }: DecisionRow, @Ctx() context: Context) {
    return papersOf(context, id);
  }

  @FieldResolver(() => [PaperOfferView], { description: '可以生成的文书' })
  paperOffers(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return paperOffers(context, decision);
  }
}

const asCasePaper = answering(CasePaperView, paperById);

export const CasePaperMutations = mutations({
  makeCasePaper: asCasePaper(
    '由记录生成文书，取得文号；已有未定稿的，生成新的一稿',
    [arg('decisionId', id), input(CasePaperInput)],
    makeCasePaper,
  ),
  finishCasePaper: asCasePaper('文书定稿，以后不再改动', [byId, ofVersion], finishCasePaper),
  voidCasePaper: asCasePaper('文书作废，文号不再使用', [byId, ofVersion, arg('reason', text)], voidCasePaper),
});
