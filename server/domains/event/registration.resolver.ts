import { orRefusal } from '#schema/kernel/refusal.ts';
import { RegistrationReceiptView } from '#schema/event/registration-view.ts';
import { input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { RecordedRegistrationInput, RegistrationInput } from '#schema/event/registration-input.ts';
import { recordRegistration, registerForEvent } from './event-sign-up.ts';

/** 活动报名: without an account; whose it is the receipt proves. */
export const RegistrationMutations = mutations({
  registerForEvent: mutation(
    orRefusal(RegistrationReceiptView),
    '活动报名，不用账号；名额满了排队候补',
    [input(RegistrationInput)],
    registerForEvent,
  ),
  recordRegistration: mutation(
    orRefusal(RegistrationReceiptView),
    '代录电话、现场和受邀人员的报名',
    [input(RecordedRegistrationInput)],
    recordRegistration,
  ),
});
