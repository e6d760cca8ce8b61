import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { RecordedRegistrationInput, RegistrationInput } from '#schema/event/registration-input.ts';
import {
  MyRegistrationOrRefusal,
  MyRegistrationView,
  RegistrationOrRefusal,
  RegistrationReceiptOrRefusal,
  RegistrationView,
  RevealedRegistration,
} from '#schema/event/registration-view.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { cancelRegistration } from './cancel-registration.ts';
import { checkInRegistration } from './check-in-registration.ts';
import { claimRegistration } from './claim-registration.ts';
import { Id, Reason } from './event-args.ts';
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

  @Mutation(() => RegistrationOrRefusal, { description: '签到；没有网络的设备补报扫码的时刻' })
  async checkInRegistration(
    @Arg('eventId', () => ID) eventId: string,
    @Arg('receiptNo', () => String) receiptNo: string,
    @Arg('scannedAt', () => InstantScalar, { nullable: true }) scannedAt: Date | null,
    @Ctx() context: Context,
  ) {
    const done = await checkInRegistration(context, eventId, receiptNo, scannedAt);
    return done instanceof Refusal ? done : registrationAfter(context, done);
  }

  @Mutation(() => RevealedRegistration, { description: '查看报名人的姓名和联系方式，写明理由，留有记录' })
  revealRegistration(@Id() id: string, @Reason() reason: string, @Ctx() context: Context) {
    return revealRegistration(context, id, reason);
  }
}
