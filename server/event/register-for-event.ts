import type { RegistrationInput } from '#schema/event/registration-input.ts';
import type { RegistrationReceiptView } from '#schema/event/registration-view.ts';
import { actMany } from '#server/kernel/act-many.ts';
import { appNow } from '#server/kernel/clock.ts';
import type { Context } from '#server/kernel/context.ts';
import { notFound, tryLater } from '#server/kernel/fault.ts';
import { readAsSystem } from '#server/kernel/read.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { registers } from './event.permissions.ts';
import { seeGroup } from './held-group.ts';
import { checkKey, earlierReceipt } from './registration-store.ts';
import { storeRegistrations } from './store-registrations.ts';

/**
 * 网上报名: at the opening minute all who come together are seated in one transaction, in the order in which the server
 * heard them; whoever finds no seat waits.
 */
export const registerForEvent = actMany<
  [RegistrationInput],
  RegistrationInput,
  RegistrationReceiptView | Refusal
>('event.registered', registers, {
  prepare: (_: Context, input: RegistrationInput) => {
    checkKey(input);
    return Promise.resolve({ item: input });
  },
  commit: storeRegistrations,
  explain: leftOut,
  about: ({ groupId }) => ({ targetKind: 'seatGroup', targetId: groupId }),
  // All want the same seats: a second transaction would only wait for the first.
  lane: { width: 1, relief: 0, most: 250, queue: 5000, patience: 8000 },
});

/** Why nothing was stored: the same was sent before, its key carried something else, or there are no such seats. */
function leftOut(context: Context, input: RegistrationInput) {
  return readAsSystem(context, async (db) => {
    const earlier = await earlierReceipt({ db, services: context.services, now: await appNow(db) }, input);
    if (earlier) return earlier;
    const group = await seeGroup(db, input.groupId);
    if (!group?.published || group.category !== null) throw notFound('该场次的名额');
    throw tryLater('刚才没有提交成功，请再试一次。', 1);
  });
}
