import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DecisionOrRefusal, DecisionView } from '#schema/decision/decision-view.ts';
import { ExecutionStartInput } from '#schema/execution/execution-input.ts';
import { IssueInput } from '#schema/execution/issue-input.ts';
import { OutreachInput } from '#schema/execution/outreach-input.ts';
import { PublicationPlanInput, WithholdingInput } from '#schema/execution/publication-plan-input.ts';
import { PublicationSubmissionView } from '#schema/execution/publication-submission-view.ts';
import { TextComparisonView } from '#schema/execution/text-comparison-view.ts';
import { DecisionPublicationView } from '#schema/execution/publication-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import { decisionById } from '#server/decision/decision.queries.ts';
import { fresh } from './fresh-decision.ts';
import type { Context } from '#server/kernel/context.ts';
import { executeUnpublished } from './execute-unpublished.ts';
import { issueDecision } from './issue-decision.ts';
import { planPublication } from './plan-publication.ts';
import { planWithholding } from './plan-withholding.ts';
import { publicationFacts, submissionOf } from './publication-facts.queries.ts';
import { publishDecision } from './publish-decision.ts';
import { recordOutreach } from './record-outreach.ts';
import { textComparison } from './text-comparison.queries.ts';

/** Issue and publication of a decision (印发和公布, 国令713号第三十一条、第三十二条). */
@Resolver(() => DecisionView)
export class PublicationResolver {
  @FieldResolver(() => DecisionPublicationView, { nullable: true, description: '公布情况；公布之前为空' })
  publication(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return publicationFacts(context, id);
  }

  @FieldResolver(() => PublicationSubmissionView, {
    nullable: true,
    description: '最近一次公布送审；只有拟定、签发、审查的人看得到',
  })
  publicationSubmission(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return submissionOf(context, id);
  }

  @Query(() => TextComparisonView, {
    nullable: true,
    description: '文件与审定稿逐字比对；没有说哪个文件的，只说明审定稿；系统里没有审定稿的为空',
  })
  publishedTextComparison(
    @Arg('decisionId', () => ID) decisionId: string,
    @Arg('fileId', () => ID, { nullable: true }) fileId: string | null,
    @Ctx() context: Context,
  ) {
    return textComparison(context, decisionId, fileId);
  }

  @Mutation(() => DecisionOrRefusal)
  async issueDecision(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => IssueInput) input: IssueInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await issueDecision(context, id, version, input));
  }

  @Mutation(() => DecisionOrRefusal)
  async planPublication(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PublicationPlanInput) input: PublicationPlanInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await planPublication(context, id, version, input));
  }

  @Mutation(() => DecisionOrRefusal)
  async planWithholding(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => WithholdingInput) input: WithholdingInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await planWithholding(context, id, version, input));
  }

  @Mutation(() => DecisionOrRefusal)
  async publishDecision(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await publishDecision(context, id, version, acknowledged));
  }

  @Mutation(() => DecisionOrRefusal)
  async executeUnpublished(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ExecutionStartInput) input: ExecutionStartInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await executeUnpublished(context, id, version, input, acknowledged));
  }

  @Mutation(() => DecisionOrRefusal)
  async recordOutreach(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => OutreachInput) input: OutreachInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await recordOutreach(context, id, version, input));
  }
}

/** The decision whose publication was reviewed. */
@Resolver(() => PaperView)
export class PublicationPaperResolver {
  @FieldResolver(() => DecisionView, { nullable: true })
  decision(@Root() { kind, id }: PaperView, @Ctx() context: Context) {
    return kind === PaperKind.PUBLICATION ? decisionById(context, id) : null;
  }
}
