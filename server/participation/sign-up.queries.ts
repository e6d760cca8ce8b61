import type { MySignUpView, SignUpView } from '#schema/participation/sign-up-view.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
import { read, readAsSystem } from '#server/kernel/read.ts';
import { readReceipt } from '#server/kernel/receipt.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { refuseSignUpCancelling } from '#server/law/participation-activity.ts';
import { type ActivityRow, activityById } from './activity.queries.ts';
import { participant, plansActivities, within } from './participation.permissions.ts';

/** Who signed up (报名名单), masked, in the order in which they did; for the decision's own units. */
export const signUpsOf = (context: Context, { id, decision }: ActivityRow): Promise<SignUpView[]> | [] =>
  within(plansActivities, decision.unitIds).allows(context.actor)
    ? read(context, (db) =>
        db
          .selectFrom('activity_sign_up')
          .select(['id', 'receipt_no as receiptNo', 'display_name as displayName', 'needs', 'attended'])
          .select(['signed_up_at as signedUpAt', 'cancelled_at as cancelledAt'])
          .where('activity_id', '=', id)
          .orderBy('signed_up_at')
          .orderBy('id')
          .execute(),
      )
    : [];

/** How many texts and answers a running questionnaire has; for the decision's own units. */
export const answerCount = (context: Context, { id, decision }: ActivityRow): Promise<number | null> | null =>
  within(plansActivities, decision.unitIds).allows(context.actor)
    ? read(context, async (db) => {
        const { count } = await db
          .selectFrom('questionnaire_answer')
          .select((eb) => eb.fn.countAll<string>().as('count'))
          .where('activity_id', '=', id)
          .executeTakeFirstOrThrow();
        return Number(count);
      })
    : null;

/** The sign-up that this pair opens (我的报名); null, all alike, when either half is wrong. */
export async function mySignUp(
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<MySignUpView | null> {
  const pair = readReceipt(context.services.seal, receiptNo, lookupCode);
  if (!pair) return null;
  const found = await readAsSystem(context, async (db) => {
    const row = await db
      .selectFrom('activity_sign_up')
      .select([
        'activity_id as activityId',
        'receipt_no as receiptNo',
        'display_name as displayName',
        'needs',
      ])
      .select(['signed_up_at as signedUpAt', 'cancelled_at as cancelledAt'])
      .where('receipt_no', '=', pair.receiptNo)
      .where('lookup_hmac', '=', pair.lookupHmac)
      .executeTakeFirst();
    return row && { row, now: (await rulesOf(db)).now };
  });
  const activity = found && (await activityById(context, found.row.activityId));
  if (!found || !activity) return null;
  const { activityId: _id, ...signUp } = found.row;
  const findings = refuseSignUpCancelling({ ...signUp, startsAt: activity.startsAt }, found.now);
  return { ...signUp, activity, cancel: capability(context.actor, participant, findings) };
}
