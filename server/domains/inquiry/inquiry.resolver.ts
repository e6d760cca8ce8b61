import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { asDecision } from '#server/domains/decision/decision-answer.queries.ts';
import { str, text } from '#schema/kernel/fields.ts';
import {
  answering,
  arg,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import {
  AnswerTreatmentInput,
  PaperAnswerInput,
  UnitAnswerInput,
  UnitInquiriesInput,
} from '#schema/inquiry/unit-inquiry-input.ts';
import { InquiryOffer, UnitInquiryView } from '#schema/inquiry/unit-inquiry-view.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { type DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { overtakenTexts } from '#server/engines/draft/judged-text.queries.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { answerUnitInquiry, answerUnitInquiryByLink } from './answer-unit-inquiry.ts';
import { enterUnitAddress } from './enter-letter-address.ts';
import { enterPaperAnswer } from './enter-paper-answer.ts';
import { inquiryCapabilities, sendsInquiries } from './inquiry-capabilities.ts';
import {
  inquiriesOf,
  inquiryAfter,
  inquiryById,
  inquiryByLink,
  type InquiryRow,
  linkReplaced,
} from './inquiry.queries.ts';
import { letterFields } from './letter.resolver.ts';
import { openAtDesk, openByLink } from './open-letter.ts';
import { recallUnitInquiry } from './recall-unit-inquiry.ts';
import { remindUnit } from './remind-asked.ts';
import { resendUnitLink } from './resend-link.ts';
import { sendUnitInquiries } from './send-unit-inquiries.ts';
import { treatUnitAnswer } from './treat-unit-answer.ts';

/** 征求有关单位意见: letters on a fixed draft, answered by the units themselves. */
@Resolver(() => UnitInquiryView)
export class InquiryResolver extends letterFields(UnitInquiryView) {
  @Query(() => UnitInquiryView, { nullable: true, description: '一份征求意见函' })
  unitInquiry(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return inquiryById(context, id);
  }

  @Query(() => UnitInquiryView, { nullable: true, description: '凭答复链接打开征求意见函' })
  unitInquiryByLink(@Arg('token', () => String) token: string, @Ctx() context: Context) {
    return inquiryByLink(context, InquiryKind.UNIT, token);
  }

  @Query(() => Boolean, { description: '这个答复链接已经更换' })
  unitLinkReplaced(@Arg('token', () => String) token: string, @Ctx() context: Context) {
    return linkReplaced(context, InquiryKind.UNIT, token);
  }

  @FieldResolver(() => Boolean, { description: '随函的稿以后草案有实质改动，答复的是先前的稿' })
  async overtaken(@Root() { decisionId, digest }: InquiryRow, @Ctx() context: Context) {
    if (!context.actor) return false;
    return (await read(context, (db) => overtakenTexts(db, decisionId, [digest]))).has(digest);
  }
}

export const InquiryOffers = offers(UnitInquiryView, InquiryOffer, (inquiry: InquiryRow, context) =>
  inquiryCapabilities(context, inquiry),
);

/** The letters of a decision, and whether the viewer may send one. */
@Resolver(() => DecisionView)
export class DecisionInquiriesResolver {
  @FieldResolver(() => [UnitInquiryView], { description: '征求意见函及其答复；只有工作人员看得到' })
  unitInquiries(@Root() { id }: DecisionRow, @Ctx() context: Context) {
    return inquiriesOf(context, InquiryKind.UNIT, id);
  }

  @FieldResolver(() => Capability, { description: '可以发出征求意见函' })
  canSendUnitInquiries(@Root() decision: DecisionRow, @Ctx() { actor }: Context) {
    return sendsInquiries(actor, decision);
  }
}

const asUnitInquiry = answering(UnitInquiryView, inquiryAfter);

export const InquiryMutations = mutations({
  answerUnitInquiry: asUnitInquiry('被征求意见的单位答复', [byId, input(UnitAnswerInput)], answerUnitInquiry),
  answerUnitInquiryByLink: asUnitInquiry(
    '没有账号的单位凭链接答复',
    [
      arg('token', str),
      arg('proof', () => str('填写验证码得到的凭据')),
      input(UnitAnswerInput),
      arg('signer', () => text('签署人的职务和姓名')),
    ],
    answerUnitInquiryByLink,
  ),
  enterPaperAnswer: asUnitInquiry(
    '录入单位的书面回复',
    [byId, ofVersion, input(PaperAnswerInput)],
    enterPaperAnswer,
  ),
  treatUnitAnswer: asUnitInquiry(
    '写明对单位意见的处理',
    [byId, ofVersion, input(AnswerTreatmentInput)],
    treatUnitAnswer,
  ),
  openUnitInquiry: mutation(
    Boolean,
    '被征求意见的单位打开征求意见函；第一次的时刻和人留存',
    [byId],
    openAtDesk,
  ),
  openUnitInquiryByLink: mutation(
    Boolean,
    '凭链接打开征求意见函；第一次的时刻留存',
    [arg('token', str)],
    (context, token) => openByLink(context, InquiryKind.UNIT, token),
  ),
  remindUnitInquiry: asUnitInquiry('催办被征求意见的单位', [byId, ofVersion], remindUnit),
  resendUnitLink: asUnitInquiry('更换答复链接，发往录入的联系方式', [byId, ofVersion], resendUnitLink),
  enterUnitAddress: asUnitInquiry(
    '录入没有账号的单位的联系方式，发出链接',
    [byId, ofVersion, arg('contact', () => text('链接发到的邮箱或者手机号'))],
    enterUnitAddress,
  ),
  recallUnitInquiry: asUnitInquiry(
    '撤回征求意见函',
    [byId, ofVersion, arg('reason', text)],
    recallUnitInquiry,
  ),
});

export const DecisionInquiriesMutations = mutations({
  sendUnitInquiries: asDecision(
    '发出征求意见函',
    [byId, ofVersion, input(UnitInquiriesInput)],
    sendUnitInquiries,
  ),
});
