import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  AspectAdoptionInput,
  ExpertAnswerInput,
  ExpertDeclarationInput,
  ExpertPaperInput,
} from '#schema/inquiry/expert-inquiry-input.ts';
import {
  ExpertInquiryCapabilities,
  ExpertInquiryOrRefusal,
  ExpertInquiryView,
} from '#schema/inquiry/expert-inquiry-view.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { ExpertStanding, expertStanding } from '#server/law/procedure/expert-standing.ts';
import { Refusal } from '#server/law/refusal.ts';
import { declareInterest, signExpertOpinion } from './answer-as-expert.ts';
import { enterExpertPaper } from './enter-expert-paper.ts';
import { enterExpertAddress } from './enter-letter-address.ts';
import { DecisionExpertsResolver } from './decision-experts.resolver.ts';
import { expertCapabilities } from './expert-capabilities.ts';
import { inquiryAfter, inquiryByLink, type InquiryRow, linkReplaced } from './inquiry.queries.ts';
import { letterFields } from './letter.resolver.ts';
import { openByLink } from './open-letter.ts';
import { remindExpert } from './remind-asked.ts';
import { resendExpertLink } from './resend-link.ts';
import { recallExpertInquiry, treatExpertOpinion } from './work-on-expert-letter.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : inquiryAfter(context, done);

const Id = () => Arg('id', () => ID);
const Version = () => Arg('version', () => Int);
const Token = () => Arg('token', () => String);
const Proof = () => Arg('proof', () => String, { description: '填写验证码得到的凭据' });

/** 专家论证函 as it is read. */
@Resolver(() => ExpertInquiryView)
class ExpertInquiryResolver extends letterFields(ExpertInquiryView) {
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

  @FieldResolver(() => ExpertInquiryCapabilities)
  viewerCan(@Root() inquiry: InquiryRow, @Ctx() context: Context) {
    return expertCapabilities(context, inquiry);
  }
}

/** What experts do by their link, and the responsible unit with their letters. */
@Resolver()
class ExpertLettersResolver {
  @Mutation(() => ExpertInquiryOrRefusal, { description: '专家凭链接声明有无直接利害关系' })
  async declareInterest(
    @Token() token: string,
    @Proof() proof: string,
    @Arg('input', () => ExpertDeclarationInput) input: ExpertDeclarationInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await declareInterest(context, token, proof, input));
  }

  @Mutation(() => ExpertInquiryOrRefusal, { description: '专家凭链接出具论证意见并署名' })
  async signExpertOpinion(
    @Token() token: string,
    @Proof() proof: string,
    @Arg('input', () => ExpertAnswerInput) input: ExpertAnswerInput,
    @Arg('signer', () => TextScalar, { description: '署名' }) signer: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await signExpertOpinion(context, token, proof, input, signer));
  }

  @Mutation(() => ExpertInquiryOrRefusal, { description: '录入专家的书面意见' })
  async enterExpertPaper(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => ExpertPaperInput) input: ExpertPaperInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await enterExpertPaper(context, id, version, input));
  }

  @Mutation(() => ExpertInquiryOrRefusal, { description: '写明专家意见的研究采纳情况' })
  async treatExpertOpinion(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => [AspectAdoptionInput]) input: AspectAdoptionInput[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await treatExpertOpinion(context, id, version, input));
  }

  @Mutation(() => ExpertInquiryOrRefusal, { description: '更换链接，发往录入的联系方式' })
  async resendExpertLink(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return fresh(context, await resendExpertLink(context, id, version));
  }

  @Mutation(() => ExpertInquiryOrRefusal, { description: '录入专家的联系方式，发出链接' })
  async enterExpertAddress(
    @Id() id: string,
    @Version() version: number,
    @Arg('contact', () => TextScalar, { description: '链接发到的邮箱或者手机号' }) contact: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await enterExpertAddress(context, id, version, contact));
  }

  @Mutation(() => Boolean, { description: '专家凭链接打开专家论证函；第一次的时刻留存' })
  openExpertInquiryByLink(@Token() token: string, @Ctx() context: Context) {
    return openByLink(context, InquiryKind.EXPERT, token);
  }

  @Mutation(() => ExpertInquiryOrRefusal, { description: '催办专家' })
  async remindExpertInquiry(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return fresh(context, await remindExpert(context, id, version));
  }

  @Mutation(() => ExpertInquiryOrRefusal, { description: '撤回专家论证函' })
  async recallExpertInquiry(
    @Id() id: string,
    @Version() version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await recallExpertInquiry(context, id, version, reason));
  }
}

export const EXPERT_RESOLVERS = [
  ExpertInquiryResolver,
  ExpertLettersResolver,
  DecisionExpertsResolver,
] as const;
