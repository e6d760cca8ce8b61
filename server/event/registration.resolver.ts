import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { RegistrationCallInput } from '#schema/event/registration-call-view.ts';
import { RecordedRegistrationInput, RegistrationInput } from '#schema/event/registration-input.ts';
import {
  MyRegistrationOrRefusal,
  MyRegistrationView,
  RegistrationOrRefusal,
  RegistrationReceiptOrRefusal,
  RegistrationView,
  RevealedRegistration,
} from '#schema/event/registration-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { cancelRegistrationFor } from './cancel-registration-for.ts';
import { cancelRegistration } from './cancel-registration.ts';
import { claimRegistrationFor } from './claim-registration-for.ts';
import { claimRegistration } from './claim-registration.ts';
import { Id, Reason } from './event-args.ts';
import { recordRegistrationCall } from './record-registration-call.ts';
import { recordRegistration } from './record-registration.ts';
import { registerForEvent } from './register-for-event.ts';
import { myRegistration, registrationAfter } from './registrations.queries.ts';
import { revealRegistration } from './reveal-registration.ts';

/** 活动报名: without an account; whose it is the receipt proves. */
@Resolver(() => RegistrationView)
export class RegistrationResolver {
  @Query(() => MyRegistrationView, { nullable: true, description: '凭受理编号和查询码查看活动报名' })
  myRegistration(
    @Arg('receiptNo', () => String) receiptNo: string,
    @Arg('lookupCode', () => String) lookupCode: string,
    @Ctx() context: Context,
  ) {
    return myRegistration(context, receiptNo, lookupCode);
  }

  @Mutation(() => RegistrationReceiptOrRefusal, { description: '活动报名，不用账号；名额满了排队候补' })
  registerForEvent(@Arg('input', () => RegistrationInput) input: RegistrationInput, @Ctx() context: Context) {
    return registerForEvent(context, input);
  }

  @Mutation(() => RegistrationReceiptOrRefusal, { description: '代录电话、现场和受邀人员的报名' })
  recordRegistration(
    @Arg('input', () => RecordedRegistrationInput) input: RecordedRegistrationInput,
    @Ctx() context: Context,
  ) {
    return recordRegistration(context, input);
  }

  @Mutation(() => MyRegistrationOrRefusal, { description: '候补轮到的，确认名额' })
  async claimRegistration(
    @Arg('receiptNo', () => String) receiptNo: string,
    @Arg('lookupCode', () => String) lookupCode: string,
    @Ctx() context: Context,
  ) {
    const done = await claimRegistration(context, receiptNo, lookupCode);
    return done instanceof Refusal ? done : myRegistration(context, receiptNo, lookupCode);
  }

  @Mutation(() => MyRegistrationOrRefusal, { description: '取消报名，名额让给候补的人' })
  async cancelRegistration(
    @Arg('receiptNo', () => String) receiptNo: string,
    @Arg('lookupCode', () => String) lookupCode: string,
    @Ctx() context: Context,
  ) {
    const done = await cancelRegistration(context, receiptNo, lookupCode);
    return done instanceof Refusal ? done : myRegistration(context, receiptNo, lookupCode);
  }

  @Mutation(() => RegistrationOrRefusal, { description: '代打来电话的人取消报名，写明原因' })
  async cancelRegistrationFor(@Id() id: string, @Reason() reason: string, @Ctx() context: Context) {
    const done = await cancelRegistrationFor(context, id, reason);
    return done instanceof Refusal ? done : registrationAfter(context, done);
  }

  @Mutation(() => RegistrationOrRefusal, { description: '代打来电话的人确认名额' })
  async claimRegistrationFor(@Id() id: string, @Ctx() context: Context) {
    const done = await claimRegistrationFor(context, id);
    return done instanceof Refusal ? done : registrationAfter(context, done);
  }

  @Mutation(() => RegistrationOrRefusal, { description: '登记电话告知：告知到本人，或者没有人接听' })
  async recordRegistrationCall(
    @Id() id: string,
    @Arg('input', () => RegistrationCallInput) input: RegistrationCallInput,
    @Ctx() context: Context,
  ) {
    const done = await recordRegistrationCall(context, id, input);
    return done instanceof Refusal ? done : registrationAfter(context, done);
  }

  @Mutation(() => RevealedRegistration, { description: '查看报名人的姓名和联系方式，写明理由，留有记录' })
  revealRegistration(@Id() id: string, @Reason() reason: string, @Ctx() context: Context) {
    return revealRegistration(context, id, reason);
  }
}
