import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { of, str, text } from '#schema/kernel/fields.ts';
import {
  answering,
  arg,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import {
  AspectAdoptionInput,
  ExpertAnswerInput,
  ExpertDeclarationInput,
  ExpertPaperInput,
} from '#schema/inquiry/expert-inquiry-input.ts';
import { ExpertInquiryOffer, ExpertInquiryView } from '#schema/inquiry/expert-inquiry-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { ExpertStanding, expertStanding } from '#server/law/procedure/expert-standing.ts';
import { declareInterest, signExpertOpinion } from './answer-as-expert.ts';
import { enterExpertPaper } from './enter-expert-paper.ts';
import { enterExpertAddress } from './enter-letter-address.ts';
import { expertCapabilities } from './expert-capabilities.ts';
import { inquiryAfter, inquiryByLink, type InquiryRow, linkReplaced } from './inquiry.queries.ts';
import { letterFields } from './letter.resolver.ts';
import { openByLink } from './open-letter.ts';
import { remindExpert } from './remind-asked.ts';
import { resendExpertLink } from './resend-link.ts';
import { recallExpertInquiry, treatExpertOpinion } from './work-on-expert-letter.ts';

const Token = () => Arg('token', () => String);

/** 专家论证函 as it is read. */
@Resolver(() => ExpertInquiryView)
export class ExpertInquiryResolver extends letterFields(ExpertInquiryView) {
  @Query(() => ExpertInquiryView, { nullable: true, description: '凭链接打开专家论证函' })
  expertInquiryByLink(@Token() token: string, @Ctx() context: Context) {
    return inquiryByLink(context, InquiryKind.EXPERT, token);
  }

  @Query(() => Boolean, { description: '这个专家论证链接已经更换' })
  expertLinkReplaced(@Token() token: string, @Ctx() context: Context) {
    return linkReplaced(context, InquiryKind.EXPERT, token);
  }

  @FieldResolver(() => ExpertKind)
  expertKind(@Root() { expert }: InquiryRow) {
    return expert?.kind ?? ExpertKind.PERSON;
  }

  @FieldResolver(() => String)
  employer(@Root() { expert }: InquiryRow) {
    return expert?.employer ?? '';
  }

  @FieldResolver(() => LibraryLevel, { nullable: true })
  library(@Root() { expert }: InquiryRow) {
    return expert?.library ?? null;
  }

  @FieldResolver(() => String)
  outsideReason(@Root() { expert }: InquiryRow, @Ctx() { actor }: Context) {
    return actor ? (expert?.outsideReason ?? '') : '';
  }

  @FieldResolver(() => Boolean)
  dissenting(@Root() { expert }: InquiryRow, @Ctx() { actor }: Context) {
    return actor !== null && expert?.dissenting === true;
  }

  @FieldResolver(() => ExpertStanding)
  async standing(@Root() inquiry: InquiryRow, @Ctx() context: Context) {
    return expertStanding(inquiry, (await read(context, rulesOf)).today);
  }
}

export const ExpertInquiryOffers = offers(
  ExpertInquiryView,
  ExpertInquiryOffer,
  (inquiry: InquiryRow, context) => expertCapabilities(context, inquiry),
);

const byProof = arg('proof', () => str('填写验证码得到的凭据'));

const asExpertInquiry = answering(ExpertInquiryView, inquiryAfter);

/** Mutations of the experts, by their link, and of the responsible unit on its letters to them. */
export const ExpertLettersMutations = mutations({
  declareInterest: asExpertInquiry(
    '专家凭链接声明有无直接利害关系',
    [arg('token', str), byProof, input(ExpertDeclarationInput)],
    declareInterest,
  ),
  signExpertOpinion: asExpertInquiry(
    '专家凭链接出具论证意见并署名',
    [arg('token', str), byProof, input(ExpertAnswerInput), arg('signer', () => text('署名'))],
    signExpertOpinion,
  ),
  enterExpertPaper: asExpertInquiry(
    '录入专家的书面意见',
    [byId, ofVersion, input(ExpertPaperInput)],
    enterExpertPaper,
  ),
  treatExpertOpinion: asExpertInquiry(
    '写明专家意见的研究采纳情况',
    [byId, ofVersion, arg('input', () => of.many(() => AspectAdoptionInput))],
    treatExpertOpinion,
  ),
  resendExpertLink: asExpertInquiry('更换链接，发往录入的联系方式', [byId, ofVersion], resendExpertLink),
  enterExpertAddress: asExpertInquiry(
    '录入专家的联系方式，发出链接',
    [byId, ofVersion, arg('contact', () => text('链接发到的邮箱或者手机号'))],
    enterExpertAddress,
  ),
  openExpertInquiryByLink: mutation(
    Boolean,
    '专家凭链接打开专家论证函；第一次的时刻留存',
    [arg('token', str)],
    (context, token) => openByLink(context, InquiryKind.EXPERT, token),
  ),
  remindExpertInquiry: asExpertInquiry('催办专家', [byId, ofVersion], remindExpert),
  recallExpertInquiry: asExpertInquiry(
    '撤回专家论证函',
    [byId, ofVersion, arg('reason', text)],
    recallExpertInquiry,
  ),
});
