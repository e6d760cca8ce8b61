import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { InquiryClause, InquiryFile, type LetterView } from '#schema/inquiry/letter-view.ts';
import { MessageStatus } from '#schema/message/message-kind.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { awaitsAddress } from '#server/law/procedure/letter-address.ts';
import { deliveryOf } from './delivery.queries.ts';
import { maskedAddress } from './letter-address.queries.ts';
import { inquiryFiles } from './inquiry-file.queries.ts';
import { sentClauses } from './inquiry-text.queries.ts';
import { type InquiryRow, isListed } from './inquiry.queries.ts';

/**
 * Fields common to both kinds of letter (征求意见函、专家论证函), each read only when asked for: the clauses it is about, its
 * papers, its delivery.
 */
export function letterFields(view: ClassType<LetterView>) {
  @Resolver(() => view)
  abstract class LetterResolver {
    @FieldResolver(() => [InquiryClause], { description: '随函草案的条款' })
    clauses(@Root() { draftVersionId, recalledAt }: InquiryRow, @Ctx() context: Context) {
      return recalledAt ? [] : readAsSystem(context, (db) => sentClauses(db, draftVersionId));
    }

    @FieldResolver(() => [InquiryFile], { description: '随函材料' })
    files(@Root() inquiry: InquiryRow, @Ctx() context: Context) {
      return inquiryFiles(context, inquiry);
    }

    @FieldResolver(() => String, { description: '发往的地址，已遮盖' })
    async sentTo(@Root() inquiry: InquiryRow, @Ctx() context: Context) {
      return context.actor ? (await deliveryOf(context, inquiry)).to : '';
    }

    @FieldResolver(() => String, { description: '验证码发往的联系方式，已遮盖；还没有录入的为空' })
    codeTo(@Root() { id }: InquiryRow, @Ctx() context: Context) {
      return maskedAddress(context, id);
    }

    @FieldResolver(() => Boolean, { description: '待录入联系方式，链接还没有发出' })
    awaitsAddress(@Root() inquiry: InquiryRow, @Ctx() { actor }: Context) {
      return actor !== null && awaitsAddress({ ...inquiry, listed: isListed(inquiry) });
    }

    @FieldResolver(() => MessageStatus, { nullable: true, description: '送达情况' })
    async delivery(@Root() inquiry: InquiryRow, @Ctx() context: Context) {
      return context.actor ? (await deliveryOf(context, inquiry)).status : null;
    }
  }
  return LetterResolver;
}
