import { sql } from 'kysely';
import type { MySignUpView } from '#schema/hearing/sign-up-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { ownSignUp } from '#server/engines/signup/own-sign-up.ts';
import { readReceipt } from '#server/engines/receipt/receipt.ts';
import { hearingBegins } from '#server/law/hearing/hearing-plan.ts';
import type { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { refuseClaim, refuseSeatWhenCancelled } from '#server/law/hearing/hearing-waiting.ts';
import type { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { refuseOwnWithdrawal } from '#server/law/hearing/hearing-withdrawal.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { signsUp } from './hearing.permissions.ts';
import { HEARING_SIGN_UPS, STANDING, type StandingFacts, standingOf } from './sign-up-state.queries.ts';

/** A sign-up as its author's receipt opens it (本人的报名). */
export interface OwnSignUp extends StandingFacts {
  id: string;
  hearingId: string;
  hearingNo: string;
  receiptNo: string;
  side: StakeholderSide | null;
  displayName: string;
  submittedAt: Date;
  cancelled: boolean;
  stage: HearingStage;
  closesAt: Date | null;
  pooled: boolean;
  heldOn: CalendarDay | null;
  startsAt: string | null;
  now: Date;
}

/** One sign-up as it stands now (报名). */
export async function hearingSignUp(db: Db, id: string): Promise<OwnSignUp> {
  const { rows } = await sql<OwnSignUp>`
    select s.id, s.subject_id as "hearingId", h.no as "hearingNo", s.receipt_no as "receiptNo", a.side,
      s.display_name as "displayName", s.signed_up_at as "submittedAt", h.sign_up_closes_at as "closesAt",
      h.cancelled_at is not null as cancelled, h.stage, h.held_on::text as "heldOn", h.starts_at as "startsAt", app_now() as now,
      exists (select from hearing_draw d where d.hearing_id = h.id and d.pool_published_at is not null) as pooled,
      ${STANDING}
    from ${HEARING_SIGN_UPS} where s.id = ${id}`.execute(db);
  const [own] = rows;
  if (!own) throw new Error(`no sign-up ${id}`);
  return own;
}

/** 我的报名: where it stands, and whether it may still be withdrawn. */
export async function mySignUp(
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<MySignUpView | null> {
  const pair = readReceipt(context.services.seal, receiptNo, lookupCode);
  const own = await readAsSystem(context, async (db) => {
    const found = await ownSignUp(db, pair, 'HEARING');
    return found && hearingSignUp(db, found.id);
  });
  if (!own) return null;
  const { hearingId, attendance, side, displayName, submittedAt } = own;
  const standing = standingOf(own);
  return {
    hearingId,
    receiptNo: own.receiptNo,
    attendance,
    side,
    displayName,
    submittedAt,
    ...standing,
    claim: capability(context.actor, signsUp, [
      ...refuseSeatWhenCancelled(own.cancelled),
      ...refuseClaim(standing),
    ]),
    withdraw: capability(context.actor, signsUp, refuseWithdrawing(own, own.now)),
  };
}

/** Reasons against withdrawing (撤回报名), of a sign-up as it stands. */
export const refuseWithdrawing = (own: OwnSignUp, now: Date): Finding[] =>
  refuseOwnWithdrawal(
    { ...own, state: standingOf(own).state, begins: hearingBegins(own.heldOn, own.startsAt) },
    now,
  );
