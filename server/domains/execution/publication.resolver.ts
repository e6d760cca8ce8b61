import { asDecision } from '#server/domains/decision/decision-answer.queries.ts';
import { acknowledges, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { ExecutionStartInput } from '#schema/execution/execution-input.ts';
import { IssueInput } from '#schema/execution/issue-input.ts';
import { OutreachInput } from '#schema/execution/outreach-input.ts';
import { PublicationPlanInput } from '#schema/execution/publication-plan-input.ts';
import { NotPublicInput } from '#schema/participation/not-public-input.ts';
import { PublicationSubmissionView } from '#schema/execution/publication-submission-view.ts';
import { TextComparisonView } from '#schema/execution/text-comparison-view.ts';
import { DecisionPublicationView } from '#schema/execution/publication-view.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import { decisionById } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
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
}

/** The decision whose publication was reviewed. */
@Resolver(() => PaperView)
export class PublicationPaperResolver {
  @FieldResolver(() => DecisionView, { nullable: true })
  decision(@Root() { kind, id }: PaperView, @Ctx() context: Context) {
    return kind === PaperKind.PUBLICATION ? decisionById(context, id) : null;
  }
}

export const PublicationMutations = mutations({
  issueDecision: asDecision('签发决策', [byId, ofVersion, input(IssueInput)], issueDecision),
  planPublication: asDecision(
    '拟定公布方案',
    [byId, ofVersion, input(PublicationPlanInput)],
    planPublication,
  ),
  planWithholding: asDecision('提请依法不予公布', [byId, ofVersion, input(NotPublicInput)], planWithholding),
  publishDecision: asDecision('公布决策', [byId, ofVersion, acknowledges], publishDecision),
  executeUnpublished: asDecision(
    '依法不公布开始执行',
    [byId, ofVersion, input(ExecutionStartInput), acknowledges],
    executeUnpublished,
  ),
  recordOutreach: asDecision('登记宣传解读', [byId, ofVersion, input(OutreachInput)], recordOutreach),
});
