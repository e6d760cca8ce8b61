import { sql } from 'kysely';
import { ActivitySignUp } from '#schema/participation/activity-sign-up.ts';
import { act } from '#server/kernel/act.ts';
import { notFound } from '#server/kernel/fault.ts';
import { readReceipt } from '#server/kernel/receipt.ts';
import { refuseSignUpCancelling } from '#server/law/participation-activity.ts';
import { activityFacts } from './activity.queries.ts';
import { participant } from './participation.permissions.ts';

/** 取消报名, with the receipt: the seat is free again at once. */
export const cancelSignUp = act(
  'activity.signUpCancelled',
  participant,
  async (command, receiptNo: string, lookupCode: string) => {
    const pair = readReceipt(command.services.seal, receiptNo, lookupCode);
    const signUp = pair && (await command.em.findOne(ActivitySignUp, pair));
    const facts = signUp && (await activityFacts(command.db, signUp.activityId));
    if (!signUp || !facts) throw notFound('该报名');
    const { cancelledAt } = await held(command.db, signUp.id);
    const refusal = command.weigh(
      refuseSignUpCancelling({ cancelledAt, startsAt: facts.startsAt }, command.now),
    );
    if (refusal) return refusal;
    signUp.cancelledAt = command.now;
    await sql`update public_activity set taken = taken - 1 where id = ${facts.id}`.execute(command.db);
    command.about('activity', facts.id, `${facts.no} ${facts.title}`);
    command.publish('activities', `decision:${facts.no}`);
    return signUp.receiptNo;
  },
);

/** The sign-up held until this is done: given back twice at once, the seat is free once. */
const held = (db: Parameters<typeof activityFacts>[0], id: string) =>
  db
    .selectFrom('activity_sign_up')
    .select('cancelled_at as cancelledAt')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
