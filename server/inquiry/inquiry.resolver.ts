import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DecisionOrRefusal, DecisionView } from '#schema/decision/decision-view.ts';
import {
  AnswerTreatmentInput,
  PaperAnswerInput,
  UnitAnswerInput,
  UnitInquiriesInput,
} from '#schema/inquiry/unit-inquiry-input.ts';
import {
  InquiryCapabilities,
  UnitInquiryOrRefusal,
  UnitInquiryView,
} from '#schema/inquiry/unit-inquiry-view.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { decisionById, type DecisionRow } from '#server/decision/decision.queries.ts';
import type { Context } from '#server/kernel/context.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { Refusal } from '#server/law/refusal.ts';
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
import { LetterCodeResolver } from './letter-code.resolver.ts';
import { letterFields } from './letter.resolver.ts';
import { openAtDesk, openByLink } from './open-letter.ts';
import { recallUnitInquiry } from './recall-unit-inquiry.ts';
import { remindUnit } from './remind-asked.ts';
import { resendUnitLink } from './resend-link.ts';
import { sendUnitInquiries } from './send-unit-inquiries.ts';
import { treatUnitAnswer } from './treat-unit-answer.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : inquiryAfter(context, done);

const Id = () => Arg('id', () => ID);
const Version = () => Arg('version', () => Int);

/** 征求有关单位意见: letters on a fixed draft, answered by the units themselves. */
@Resolver(() => UnitInquiryView)
class InquiryResolver extends letterFields(UnitInquiryView) {
  @Query(() => UnitInquiryView, { nullable: true, description: '一份征求意见函' })
  unitInquiry(@Id() id: string, @Ctx() context: Context) {
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

  @FieldResolver(() => InquiryCapabilities)
  viewerCan(@Root() inquiry: InquiryRow, @Ctx() context: Context) {
    return inquiryCapabilities(context, inquiry);
  }

  @Mutation(() => UnitInquiryOrRefusal, { description: '被征求意见的单位答复' })
  async answerUnitInquiry(
    @Id() id: string,
    @Arg('input', () => UnitAnswerInput) input: UnitAnswerInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await answerUnitInquiry(context, id, input));
  }

  @Mutation(() => UnitInquiryOrRefusal, { description: '没有账号的单位凭链接答复' })
  async answerUnitInquiryByLink(
    @Arg('token', () => String) token: string,
    @Arg('proof', () => String, { description: '填写验证码得到的凭据' }) proof: string,
    @Arg('input', () => UnitAnswerInput) input: UnitAnswerInput,
    @Arg('signer', () => TextScalar, { description: '签署人的职务和姓名' }) signer: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await answerUnitInquiryByLink(context, token, proof, input, signer));
  }

  @Mutation(() => UnitInquiryOrRefusal, { description: '录入单位的书面回复' })
  async enterPaperAnswer(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => PaperAnswerInput) input: PaperAnswerInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await enterPaperAnswer(context, id, version, input));
  }

  @Mutation(() => UnitInquiryOrRefusal, { description: '写明对单位意见的处理' })
  async treatUnitAnswer(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => AnswerTreatmentInput) input: AnswerTreatmentInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await treatUnitAnswer(context, id, version, input));
  }

  @Mutation(() => Boolean, { description: '被征求意见的单位打开征求意见函；第一次的时刻和人留存' })
  openUnitInquiry(@Id() id: string, @Ctx() context: Context) {
    return openAtDesk(context, id);
  }

  @Mutation(() => Boolean, { description: '凭链接打开征求意见函；第一次的时刻留存' })
  openUnitInquiryByLink(@Arg('token', () => String) token: string, @Ctx() context: Context) {
    return openByLink(context, InquiryKind.UNIT, token);
  }

  @Mutation(() => UnitInquiryOrRefusal, { description: '催办被征求意见的单位' })
  async remindUnitInquiry(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return fresh(context, await remindUnit(context, id, version));
  }

  @Mutation(() => UnitInquiryOrRefusal, { description: '更换答复链接，发往录入的联系方式' })
  async resendUnitLink(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return fresh(context, await resendUnitLink(context, id, version));
  }

  @Mutation(() => UnitInquiryOrRefusal, { description: '录入没有账号的单位的联系方式，发出链接' })
  async enterUnitAddress(
    @Id() id: string,
    @Version() version: number,
    @Arg('contact', () => TextScalar, { description: '链接发到的邮箱或者手机号' }) contact: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await enterUnitAddress(context, id, version, contact));
  }

  @Mutation(() => UnitInquiryOrRefusal, { description: '撤回征求意见函' })
  async recallUnitInquiry(
    @Id() id: string,
    @Version() version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await recallUnitInquiry(context, id, version, reason));
  }
}

/** The letters of a decision, and whether the viewer may send one. */
@Resolver(() => DecisionView)
class DecisionInquiriesResolver {
  @FieldResolver(() => [UnitInquiryView], { description: '征求意见函及其答复；只有工作人员看得到' })
  unitInquiries(@Root() { id }: DecisionRow, @Ctx() context: Context) {
    return inquiriesOf(context, InquiryKind.UNIT, id);
  }

  @FieldResolver(() => Capability, { description: '可以发出征求意见函' })
  canSendUnitInquiries(@Root() decision: DecisionRow, @Ctx() { actor }: Context) {
    return sendsInquiries(actor, decision);
  }

  @Mutation(() => DecisionOrRefusal, { description: '发出征求意见函' })
  async sendUnitInquiries(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => UnitInquiriesInput) input: UnitInquiriesInput,
    @Ctx() context: Context,
  ) {
    const done = await sendUnitInquiries(context, id, version, input);
    return done instanceof Refusal ? done : decisionById(context, done);
  }
}

export const LETTER_RESOLVERS = [InquiryResolver, DecisionInquiriesResolver, LetterCodeResolver] as const;
