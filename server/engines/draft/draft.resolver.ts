import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, int, of, str, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, mutations } from '#server/ground/kernel/mutations.ts';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { DraftOffer, DraftLineOffer } from '#schema/draft/draft-offer.ts';
import { DraftPlace } from '#schema/draft/draft-place-view.ts';
import {
  DraftChangeView,
  DraftClauseView,
  DraftReferenceView,
  DraftVersionView,
  MaterialJudgementInput,
  MeasureOfChangeView,
} from '#schema/draft/draft-view.ts';
import { SourceGroundView } from '#schema/draft/source-ground-view.ts';
import { ClauseDoubtsView } from '#schema/draft/unsure-clause-view.ts';
import { OpinionPointView } from '#schema/procedure/draft-review-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { ChangeSource } from '#server/law/draft/revision.ts';
import { clauseDoubts } from './clause-doubts.queries.ts';
import { draftCapabilitiesOf, draftLineCapabilitiesOf } from './draft-capabilities.queries.ts';
import { draftPlaces } from './draft-places.queries.ts';
import {
  changesIn,
  clausesIn,
  groundsFor,
  measureIn,
  referencesFor,
  pointsFor,
  type ReadVersion,
  revisionAfter,
  versionAfter,
  versionByNo,
  versionsOf,
} from './draft.queries.ts';
import { explainDraftChange } from './explain-draft-change.ts';
import { fixDraft } from './fix-draft.ts';
import { keepReference } from './keep-reference.ts';
import { startDraftRevision } from './start-draft-revision.ts';

/** 草案的来历: the versions of a decision's one draft. */
@Resolver(() => DecisionView)
export class DecisionDraftResolver {
  @Query(() => [DraftPlace], { description: '已经公开的各稿草案的页面' })
  draftPlaces(@Ctx() context: Context) {
    return draftPlaces(context);
  }

  @FieldResolver(() => [DraftVersionView], { description: '草案各稿，按先后' })
  drafts(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return versionsOf(context, id);
  }

  @FieldResolver(() => DraftVersionView, { nullable: true, description: '第几稿' })
  draft(@Arg('no', () => Int) no: number, @Root() { id }: DecisionView, @Ctx() context: Context) {
    return versionByNo(context, id, no);
  }
}

export const DraftLineOffers = offers(
  DecisionView,
  DraftLineOffer,
  ({ id }: DecisionView, context) => draftLineCapabilitiesOf(context, id),
  'draftCan',
);

/** The version in which a round's adopted opinions can be read (修改稿), as far as the reader may see it. */
@Resolver(() => ConsultationView)
export class ConsultationRevisionResolver {
  @FieldResolver(() => DraftVersionView, {
    nullable: true,
    description: '采纳的意见写进的一稿：采纳情况公布前为征求意见之后的最新一稿',
  })
  revision(@Root() { id }: ConsultationView, @Ctx() context: Context) {
    return revisionAfter(context, id);
  }

  @FieldResolver(() => ClauseDoubtsView, { description: '条款对应：需要逐条选择的条款' })
  clauseDoubts(@Root() { id }: ConsultationView, @Ctx() context: Context) {
    return clauseDoubts(context, id);
  }
}

/** 草案的一稿, its clauses, what it changed, and how it is made. */
@Resolver(() => DraftVersionView)
export class DraftResolver {
  @FieldResolver(() => [DraftClauseView])
  clauses(@Root() { id }: ReadVersion, @Ctx() context: Context) {
    return clausesIn(context, id);
  }

  @FieldResolver(() => [DraftChangeView], { description: '与前一稿（或者第几稿）相比的修改' })
  changes(
    @Arg('since', () => Int, { nullable: true }) since: number | null | undefined,
    @Root() version: ReadVersion,
    @Ctx() context: Context,
  ) {
    return changesIn(context, version, since ?? null);
  }

  @FieldResolver(() => [DraftReferenceView], { description: '援引的条款因编号变动而不再是原来一条的各处' })
  references(@Root() version: ReadVersion, @Ctx() context: Context) {
    return referencesFor(context, version);
  }

  @FieldResolver(() => MeasureOfChangeView)
  measure(@Root() version: ReadVersion, @Ctx() context: Context) {
    return measureIn(context, version);
  }

  @FieldResolver(() => [OpinionPointView], { description: '修改来源可以选择的合法性审查意见各点' })
  opinionPoints(@Root() version: ReadVersion, @Ctx() context: Context) {
    return pointsFor(context, version);
  }

  @FieldResolver(() => [SourceGroundView], {
    description: '修改来源可以选择的听证、专家、风险评估和有关单位意见',
  })
  sourceGrounds(@Root() version: ReadVersion, @Ctx() context: Context) {
    return groundsFor(context, version);
  }
}

export const DraftOffers = offers(DraftVersionView, DraftOffer, (version: ReadVersion, context) =>
  draftCapabilitiesOf(context, version),
);

const asDraftVersion = answering(DraftVersionView, versionAfter);

export const DraftMutations = mutations({
  startDraftRevision: asDraftVersion('另起修改稿', [arg('decisionId', id)], startDraftRevision),
  explainDraftChange: asDraftVersion(
    '说明一处修改的来源',
    [
      byId,
      arg('anchorId', id),
      arg('source', () => of(() => ChangeSource)),
      arg('note', text),
      arg('point', () => int.opt('合法性审查意见第几点')),
      arg('groundId', () => str.opt('出自决策记录的哪一处')),
    ],
    (context, id, anchorId, source, note, point, groundId) =>
      explainDraftChange(context, id, anchorId, {
        source,
        note,
        point: point,
        groundId: groundId,
      }),
  ),
  keepReference: asDraftVersion(
    '说明一处援引为什么不随编号改',
    [byId, arg('anchorId', id), arg('said', () => str('援引的写法，如第二条')), arg('reason', text)],
    keepReference,
  ),
  fixDraft: asDraftVersion(
    '定为新稿',
    [byId, arg('reason', text), arg('judgement', () => of.opt(() => MaterialJudgementInput))],
    fixDraft,
  ),
});
