import { orRefusal } from '#schema/kernel/refusal.ts';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, of } from '#schema/kernel/fields.ts';
import {
  answering,
  arg,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { AdoptionReportView } from '#schema/feedback/adoption-report-view.ts';
import { CorrectionInput } from '#schema/notice/correction-input.ts';
import { CorrectionOffer, CorrectionView } from '#schema/notice/correction-view.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { CorrectionSubject } from '#server/law/notice/corrected-part.ts';
import { Refusal } from '#server/law/refusal.ts';
import { correctionCan } from './correction-capabilities.ts';
import {
  correctionById,
  correctionsOf,
  publishedCorrections,
  type ReadCorrection,
} from './corrections.queries.ts';
import { discardCorrection } from './discard-correction.ts';
import { draftCorrection } from './draft-correction.ts';
import { publishCorrection } from './publish-correction.ts';
import { reviseCorrection } from './revise-correction.ts';

const Subject = () => Arg('subject', () => CorrectionSubject);

/** 更正: drafted, revised or given up by the unit, published by its lead; its review is the common one of all papers. */
@Resolver(() => CorrectionView)
export class NoticeCorrectionResolver {
  @Query(() => [CorrectionView], { description: '一项公布内容的更正；没有公布的只有办理的人看得到' })
  corrections(
    @Subject() subject: CorrectionSubject,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ) {
    return correctionsOf(context, subject, id);
  }
}

export const CorrectionOffers = offers(
  CorrectionView,
  CorrectionOffer,
  (correction: ReadCorrection, { actor }) => correctionCan(actor, correction),
);

@Resolver(() => PaperView)
export class CorrectionPaperResolver {
  @FieldResolver(() => CorrectionView, { nullable: true })
  correction(@Root() { kind, id }: PaperView, @Ctx() context: Context) {
    return kind === PaperKind.CORRECTION ? correctionById(context, id) : null;
  }
}

@Resolver(() => ConsultationView)
export class ConsultationCorrectionsResolver {
  @FieldResolver(() => [CorrectionView], { description: '已经公布的更正' })
  corrections(@Root() { id }: ConsultationView, @Ctx() context: Context) {
    return publishedCorrections(context, CorrectionSubject.CONSULTATION, id);
  }
}

@Resolver(() => AdoptionReportView)
export class ReportCorrectionsResolver {
  @FieldResolver(() => [CorrectionView], { description: '已经公布的更正' })
  corrections(@Root() { consultationId }: { consultationId: string }, @Ctx() context: Context) {
    return publishedCorrections(context, CorrectionSubject.ADOPTION_REPORT, consultationId);
  }
}

@Resolver(() => DecisionView)
export class DecisionCorrectionsResolver {
  @FieldResolver(() => [CorrectionView], { description: '已经公布的更正' })
  corrections(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return publishedCorrections(context, CorrectionSubject.PUBLICATION, id);
  }
}

const bySubject = arg('subject', () => of(() => CorrectionSubject));

const asCorrection = answering(CorrectionView, correctionById);

export const NoticeCorrectionMutations = mutations({
  draftCorrection: asCorrection(
    '拟订更正',
    [bySubject, arg('subjectId', id), input(CorrectionInput)],
    (context, subject, subjectId, input) => draftCorrection(context, subjectId, subject, input),
  ),
  reviseCorrection: asCorrection('修改更正', [byId, ofVersion, input(CorrectionInput)], reviseCorrection),
  discardCorrection: mutation(
    orRefusal(CorrectionView),
    '放弃更正',
    [byId, ofVersion],
    async (context, id, version) => {
      const before = await correctionById(context, id);
      const done = await discardCorrection(context, id, version);
      return done instanceof Refusal ? done : before;
    },
  ),
  publishCorrection: asCorrection('公布更正', [byId, ofVersion], publishCorrection),
});
