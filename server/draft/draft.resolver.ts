import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { DraftCapabilities, DraftLineCapabilities } from '#schema/draft/draft-capabilities-view.ts';
import { DraftPlace } from '#schema/draft/draft-place-view.ts';
import {
  DraftChangeView,
  DraftClauseView,
  DraftVersionOrRefusal,
  DraftVersionView,
  MaterialJudgementInput,
  MeasureOfChangeView,
} from '#schema/draft/draft-view.ts';
import { SourceGroundView } from '#schema/draft/source-ground-view.ts';
import { ClauseDoubtsView } from '#schema/draft/unsure-clause-view.ts';
import { OpinionPointView } from '#schema/procedure/opinion-point-view.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { ChangeSource } from '#server/law/draft/revision.ts';
import { Refusal } from '#server/law/refusal.ts';
import { clauseDoubts } from './clause-doubts.queries.ts';
import { draftCapabilitiesOf, draftLineCapabilitiesOf } from './draft-capabilities.queries.ts';
import { draftPlaces } from './draft-places.queries.ts';
import {
  changesIn,
  clausesIn,
  groundsFor,
  measureIn,
  pointsFor,
  type ReadVersion,
  revisionAfter,
  versionAfter,
  versionByNo,
  versionsOf,
} from './draft.queries.ts';
import { explainDraftChange } from './explain-draft-change.ts';
import { fixDraft } from './fix-draft.ts';
import { startDraftRevision } from './start-draft-revision.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : versionAfter(context, done);

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

  @FieldResolver(() => DraftLineCapabilities)
  draftCan(@Root() { id }: DecisionView, @Ctx() context: Context): Promise<DraftLineCapabilities> {
    return draftLineCapabilitiesOf(context, id);
  }
}

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

  @FieldResolver(() => DraftCapabilities)
  viewerCan(@Root() version: ReadVersion, @Ctx() context: Context): Promise<DraftCapabilities> {
    return draftCapabilitiesOf(context, version);
  }

  @Mutation(() => DraftVersionOrRefusal, { description: '另起修改稿' })
  async startDraftRevision(@Arg('decisionId', () => ID) decisionId: string, @Ctx() context: Context) {
    return fresh(context, await startDraftRevision(context, decisionId));
  }

  @Mutation(() => DraftVersionOrRefusal, { description: '说明一处修改的来源' })
  async explainDraftChange(
    @Arg('id', () => ID) id: string,
    @Arg('anchorId', () => ID) anchorId: string,
    @Arg('source', () => ChangeSource) source: ChangeSource,
    @Arg('note', () => TextScalar) note: string,
    @Arg('point', () => Int, { nullable: true, description: '合法性审查意见第几点' }) point:
      | number
      | null
      | undefined,
    @Arg('groundId', () => String, { nullable: true, description: '出自决策记录的哪一处' }) groundId:
      | string
      | null
      | undefined,
    @Ctx() context: Context,
  ) {
    return fresh(
      context,
      await explainDraftChange(context, id, anchorId, {
        source,
        note,
        point: point ?? null,
        groundId: groundId ?? null,
      }),
    );
  }

  @Mutation(() => DraftVersionOrRefusal, { description: '定为新稿' })
  async fixDraft(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => TextScalar) reason: string,
    @Arg('judgement', () => MaterialJudgementInput, { nullable: true })
    judgement: MaterialJudgementInput | null,
    @Ctx() context: Context,
  ) {
    return fresh(context, await fixDraft(context, id, reason, judgement ?? null));
  }
}
