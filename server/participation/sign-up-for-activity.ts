import { sql } from 'kysely';
import { ActivitySignUp } from '#schema/participation/activity-sign-up.ts';
import type { SignUpInput } from '#schema/participation/activity-plan-input.ts';
import { SignUpContact } from '#schema/participation/sign-up-contact.ts';
import type { SignUpReceiptView } from '#schema/participation/sign-up-view.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { badInput, conflict, notFound } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { lookupCodeOf, lookupHmacOf, newReceiptNo } from '#server/kernel/receipt.ts';
import { IdentityKind } from '#server/law/comment-words.ts';
import { displayName } from '#server/law/display-name.ts';
import { refuseSignUp } from '#server/law/participation-activity.ts';
import { refusePrivacyNotice } from '#server/law/privacy-notice.ts';
import { noticeInForce } from '#server/kernel/notice-in-force.ts';
import { activityFacts, type ActivityFacts } from './activity.queries.ts';
import { participant } from './participation.permissions.ts';
import { alreadySignedUp, refuseParticipant } from './sign-up-guards.ts';
import { contactHmacOf, requestHashOf, sealSignUp } from './sign-up-row.ts';

/** 报名: the statement that gives the seat decides by its own instant whether there is one left. */
export const signUpForActivity = act(
  'activity.signedUp',
  participant,
  async (command, input: SignUpInput) => {
    const earlier = await earlierReceipt(command, input);
    if (earlier) return earlier;
    const found = isId(input.activityId) ? await activityFacts(command.db, input.activityId) : null;
    if (!found) throw notFound('该活动');
    const given = await giveSeat(command, found.id);
    // Read again where no seat was given: by then somebody else may have taken the last one.
    const facts = given ? found : ((await activityFacts(command.db, found.id)) ?? found);
    const contactHmac = contactHmacOf(command.services.seal, found.id, input.contact);
    const refusal = command.weigh([
      ...(given ? [] : refuseSignUp(facts, command.now)),
      ...refuseParticipant(input),
      ...(await alreadySignedUp(command, found.id, contactHmac)),
      ...refusePrivacyNotice(input.noticeVersion, await noticeInForce(command.db)),
    ]);
    if (refusal) return refusal;
    if (!given) throw conflict('该活动的名额', null);
    return store(command, found, input, contactHmac);
  },
);

/** A repeated request gets the receipt of the first; the same key with other content is a conflict. */
async function earlierReceipt({ em, services: { seal } }: CommandContext, input: SignUpInput) {
  if (!isId(input.idempotencyKey)) throw badInput('提交编号应当是UUID。', ['idempotencyKey']);
  const earlier = await em.findOne(ActivitySignUp, { idempotencyKey: input.idempotencyKey.toLowerCase() });
  if (!earlier) return null;
  if (earlier.requestHash !== requestHashOf(seal, input)) throw conflict('这个提交编号对应的报名', null);
  return { receiptNo: earlier.receiptNo, lookupCode: lookupCodeOf(seal, input.idempotencyKey) };
}

/** One seat more, if the activity takes sign-ups now and one is left; whoever comes at the same time waits for this row. */
async function giveSeat({ db }: CommandContext, id: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update public_activity set taken = taken + 1
    where id = ${id} and state = 'PUBLISHED' and open_sign_up and app_now() < sign_up_closes_at
      and (seats is null or taken < seats) returning id`.execute(db);
  return rows.length === 1;
}

function store(
  command: CommandContext,
  { id: activityId, no, title }: ActivityFacts,
  input: SignUpInput,
  contactHmac: string,
): SignUpReceiptView {
  const { em, now, services } = command;
  const { seal } = services;
  const lookupCode = lookupCodeOf(seal, input.idempotencyKey);
  const signUp = em.create(ActivitySignUp, {
    activityId,
    idempotencyKey: input.idempotencyKey.toLowerCase(),
    requestHash: requestHashOf(seal, input),
    receiptNo: newReceiptNo(),
    lookupHmac: lookupHmacOf(seal, lookupCode),
    contactHmac,
    displayName: displayName({ identity: IdentityKind.PERSON, name: input.name }),
    needs: input.needs || null,
    noticeVersion: input.noticeVersion,
    signedUpAt: now,
  });
  em.create(SignUpContact, { signUpId: signUp.id, sealed: sealSignUp(seal, signUp.id, input) });
  command.about('activity', activityId, `${no} ${title}`);
  command.publish('activities', `decision:${no}`);
  return { receiptNo: signUp.receiptNo, lookupCode };
}
