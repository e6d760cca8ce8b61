import { sql } from 'kysely';
import type { MySignUpView } from '#schema/hearing/sign-up-view.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { readAsSystem } from '#server/kernel/read.ts';
import { readReceipt } from '#server/kernel/receipt.ts';
import { hearingBegins } from '#server/law/hearing-plan.ts';
import type { StakeholderSide } from '#server/law/hearing-side.ts';
import { refuseClaim, refuseSeatWhenCancelled } from '#server/law/hearing-waiting.ts';
import { HearingAttendance } from '#server/law/hearing-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import { signsUp } from './hearing.permissions.ts';
import { STANDING, type StandingFacts, standingOf } from './sign-up-state.queries.ts';

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
  closesAt: Date | null;
  pooled: boolean;
  heldOn: CalendarDay | null;
  startsAt: string | null;
  now: Date;
}

/** The sign-up that this pair opens; null, all alike, when either half is wrong. */
export async function ownSignUp(
  db: Db,
  pair: { receiptNo: string; lookupHmac: string },
): Promise<OwnSignUp | null> {
  const { rows } = await sql<OwnSignUp>`
    select s.id, s.hearing_id as "hearingId", h.no as "hearingNo", s.receipt_no as "receiptNo", s.side,
      s.display_name as "displayName", s.submitted_at as "submittedAt", h.sign_up_closes_at as "closesAt",
      h.cancelled_at is not null as cancelled, h.held_on::text as "heldOn", h.starts_at as "startsAt", app_now() as now,
      exists (select from hearing_draw d where d.hearing_id = h.id and d.pool_published_at is not null) as pooled,
      ${STANDING}
    from hearing_sign_up s join hearing h on h.id = s.hearing_id
    where s.receipt_no = ${pair.receiptNo} and s.lookup_hmac = ${pair.lookupHmac}`.execute(db);
  return rows[0] ?? null;
}

/** 我的报名: where it stands, and whether it may still be withdrawn. */
export async function mySignUp(
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<MySignUpView | null> {
  const pair = readReceipt(context.services.seal, receiptNo, lookupCode);
  const own = pair && (await readAsSystem(context, (db) => ownSignUp(db, pair)));
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

/** What forbids withdrawing (撤回报名): participants until the pool is fixed, observers and the press until it begins. */
export function refuseWithdrawing(own: OwnSignUp, now: Date): Finding[] {
  if (own.withdrawn) return [withdrawn];
  if (own.attendance === HearingAttendance.PARTICIPANT)
    return own.pooled || (own.closesAt && now >= own.closesAt) ? [poolFixed] : [];
  const begins = hearingBegins(own.heldOn, own.startsAt);
  return begins && now >= begins ? [begun] : [];
}

const ours = {
  rule: 'R-28',
  basis: 'DESIGN',
  article: '听证报名规则',
  severity: 'BLOCK',
  fields: [],
} as const;

const withdrawn: Finding = {
  ...ours,
  code: 'SIGN_UP_WITHDRAWN',
  message: '这次报名已经撤回。',
};

const poolFixed: Finding = {
  ...ours,
  code: 'SIGN_UP_WITHDRAWAL_CLOSED',
  message: '报名已经截止，不能在网上撤回。',
  fix: '不能参加的，请与承办单位联系，由候补递补。',
};

const begun: Finding = {
  ...ours,
  code: 'SIGN_UP_WITHDRAWAL_CLOSED',
  message: '听证会已经开始，不能再撤回报名。',
};
