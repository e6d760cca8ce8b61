import { orRefusal } from '#schema/kernel/refusal.ts';
import { ReceiptView } from '#schema/receipt/receipt-view.ts';
import { RevealedAsker } from '#schema/receipt/revealed-view.ts';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { CaseBoard } from '#schema/casework/case-board.ts';
import { CaseFilter } from '#schema/casework/case-filter.ts';
import { RecordedCaseInput, CaseInput } from '#schema/casework/case-input.ts';
import { CaseStepInput } from '#schema/casework/case-step.ts';
import { CaseItemView, CaseOffer, PublicCaseView, MyCaseView } from '#schema/casework/case-view.ts';
import { bool, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { ReceivingRound } from '#schema/casework/passed-opinion.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import {
  answering,
  arg,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { offers } from '#server/ground/kernel/offers.ts';
import { CaseClass, CaseKind } from '#server/law/casework/case-kind.ts';
import { RequestOutcome } from '#server/law/casework/request-outcome.ts';
import { Refusal } from '#server/law/refusal.ts';
import { assignCase } from './assign-case.ts';
import { caseBoard } from './case-board.queries.ts';
import { caseCapabilities } from './case-capabilities.ts';
import { roundsFor } from './case-opinion.queries.ts';
import { caseAfter, caseById, casesPage, myCase } from './case-view.queries.ts';
import { correctCase } from './correct-case.ts';
import { decideExtension } from './decide-extension.ts';
import { endCaseStep } from './end-case-step.ts';
import { fileCase } from './file-case.ts';
import { takeCaseStep } from './take-case-step.ts';
import { confirmCaseAnswer } from './confirm-case-answer.ts';
import { draftCaseAnswer } from './draft-case-answer.ts';
import { draftPublicText } from './draft-public-text.ts';
import { publicCase, publicCasesPage } from './public-case.queries.ts';
import { passCase } from './pass-case.ts';
import { publishCase } from './publish-case.ts';
import { recordCase } from './record-case.ts';
import { returnCaseAnswer } from './return-case-answer.ts';
import { revealCase } from './reveal-case.ts';
import { reviewTakedown } from './review-takedown.ts';
import { takeDownCase } from './take-down-case.ts';
import { submitCase } from './submit-case.ts';

const CaseConnection = connectionOf(CaseItemView, 'CaseItem');
const PublicCaseConnection = connectionOf(PublicCaseView, 'PublicCase');

/** Case items at the desk, and what was published of them (办件, R-80). */
@Resolver(() => CaseItemView)
export class CaseworkResolver {
  @Query(() => CaseConnection, { description: '办件，新的在前' })
  cases(
    @Arg('kind', () => CaseKind) kind: CaseKind,
    @Arg('filter', () => CaseFilter, { nullable: true }) filter: CaseFilter | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return casesPage(context, { kind, filter: filter ?? {}, first, after });
  }

  @Query(() => CaseBoard)
  caseBoard(
    @Arg('kind', () => CaseKind) kind: CaseKind,
    @Arg('year', () => Int, { nullable: true }) year: number | null | undefined,
    @Ctx() context: Context,
  ) {
    return caseBoard(context, kind, year ?? null);
  }

  @Query(() => CaseItemView, { nullable: true })
  caseItem(@Arg('id', () => ID) itemId: string, @Ctx() context: Context) {
    return caseById(context, itemId);
  }

  @FieldResolver(() => [ReceivingRound], {
    description: '可以转入的征求意见：本单位的，收到之日正在征求意见的',
  })
  receivingRounds(@Root() item: CaseItemView, @Ctx() context: Context) {
    return roundsFor(context, item);
  }

  @Query(() => PublicCaseConnection, { description: '公开的来件和答复，新公开的在前' })
  publicCases(
    @Arg('kind', () => CaseKind) kind: CaseKind,
    @Arg('first', () => Int, { defaultValue: 20, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return publicCasesPage(context, { kind, first, after });
  }

  @Query(() => PublicCaseView, { nullable: true })
  publicCase(
    @Arg('kind', () => CaseKind) kind: CaseKind,
    @Arg('no', () => String) no: string,
    @Ctx() context: Context,
  ) {
    return publicCase(context, kind, no);
  }
}

export const CaseOffers = offers(CaseItemView, CaseOffer, (item: CaseItemView, { actor }) =>
  caseCapabilities(actor, item),
);

const asCase = answering(CaseItemView, caseAfter);
const at = [byId, ofVersion] as const;

export const CaseworkMutations = mutations({
  submitCase: mutation(orRefusal(ReceiptView), '提交留言、意见建议等来件', [input(CaseInput)], submitCase),
  recordCase: mutation(
    orRefusal(ReceiptView),
    '登记来信、来电、来访',
    [input(RecordedCaseInput)],
    recordCase,
  ),
  assignCase: asCase(
    '分类并确定办理单位，或者转由另一个单位办理',
    [...at, arg('caseClass', () => of(() => CaseClass)), arg('unitId', id), arg('note', text)],
    assignCase,
  ),
  draftCaseAnswer: asCase(
    '拟写答复；依申请公开的，写明答复的种类',
    [...at, arg('answer', text), arg('outcome', () => of.opt(() => RequestOutcome))],
    draftCaseAnswer,
  ),
  passCase: asCase('转为对征求意见稿的意见，告知来件人', [...at, arg('consultationId', id)], passCase),
  takeCaseStep: asCase('要求补正、征求意见、提出延期', [...at, input(CaseStepInput)], takeCaseStep),
  endCaseStep: asCase(
    '登记补正、回复的意见',
    [...at, arg('no', int), arg('upheld', bool.opt), arg('reply', text)],
    (context, id, version, no, upheld, reply) => endCaseStep(context, id, version, { no, upheld, reply }),
  ),
  decideExtension: asCase(
    '审批延长答复期限',
    [...at, arg('upheld', bool), arg('reason', text)],
    decideExtension,
  ),
  fileCase: asCase('归档依申请公开', at, fileCase),
  correctCase: mutation(
    orRefusal(MyCaseView),
    '补正申请，凭受理编号和查询码',
    [arg('receiptNo', str), arg('lookupCode', str), arg('text', text)],
    async (context, receiptNo, lookupCode, words) => {
      const done = await correctCase(context, receiptNo, lookupCode, words);
      return done instanceof Refusal ? done : myCase(context, receiptNo, lookupCode);
    },
  ),
  confirmCaseAnswer: asCase('审核答复，告知来件人', at, confirmCaseAnswer),
  returnCaseAnswer: asCase('退回答复', [...at, arg('reason', text)], returnCaseAnswer),
  draftPublicText: asCase(
    '拟写公开的内容；写明所问的决策的，公开以后列在它的问答里',
    [...at, arg('publicText', text), arg('decisionNo', str.opt)],
    draftPublicText,
  ),
  publishCase: asCase('审核公开的内容，公开来件和答复', at, publishCase),
  takeDownCase: asCase('撤下公开的来件和答复', [...at, arg('reason', text)], takeDownCase),
  reviewTakedown: asCase(
    '复核撤下：维持，或者恢复公开',
    [...at, arg('upheld', bool), arg('reason', text)],
    reviewTakedown,
  ),
  revealCase: mutation(RevealedAsker, '查看来件人和原文，留有记录', [byId, arg('reason', text)], revealCase),
});
