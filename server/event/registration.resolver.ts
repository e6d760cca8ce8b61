import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RecordedRegistrationInput, RegistrationInput } from '#schema/event/registration-input.ts';
import { RegistrationReceiptOrRefusal, RegistrationView } from '#schema/event/registration-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { recordRegistration, registerForEvent } from './event-sign-up.ts';

/** 活动报名: without an account; whose it is the receipt proves. */
@Resolver(() => RegistrationView)
export class RegistrationResolver {
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
}
