/**
 * 社会公众代表库: how a representative comes into the register and leaves it. The provinces ask for the register; its stages and
 * who moves them are an order of work of ours.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Finding } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseByTable, type Transition, transitionAt } from '#server/law/transition.ts';

/** State of a representative (代表状态); EXPIRED is never stored, it follows from the end of the term. */
export const [RepresentativeState, REPRESENTATIVE_STATE_LABELS] = vocabulary({
  VERIFYING: '核实中',
  ACTIVE: '在任',
  SUSPENDED: '暂停',
  EXPIRED: '任期届满',
  RETIRED: '已退出',
  REJECTED: '未通过核实',
});
export type RepresentativeState = keyof typeof RepresentativeState;

/**
 * Days after a nomination or application within which the person is verified or given the reason why not (核实期限); a duty
 * of our own.
 */
export const VERIFY_WITHIN_DAYS = 15;

/** Actions on a representative (代表办理事项). */
export type RepresentativeAction = 'save' | 'verify' | 'reject' | 'suspend' | 'resume' | 'renew' | 'retire';

const S = RepresentativeState;
const office = [Role.GOV_OFFICE_STAFF];

/** The one table of a representative's states (代表状态流转表). */
export const REPRESENTATIVE_TRANSITIONS: readonly Transition<RepresentativeAction, RepresentativeState>[] = [
  { event: 'save', label: '修改资料', from: [S.VERIFYING, S.ACTIVE, S.SUSPENDED, S.EXPIRED], roles: office },
  { event: 'verify', label: '核实入库', from: [S.VERIFYING], to: S.ACTIVE, roles: office },
  { event: 'reject', label: '不予入库', from: [S.VERIFYING], to: S.REJECTED, roles: office },
  { event: 'suspend', label: '暂停', from: [S.ACTIVE], to: S.SUSPENDED, roles: office },
  { event: 'resume', label: '恢复', from: [S.SUSPENDED], to: S.ACTIVE, roles: office },
  { event: 'renew', label: '续任', from: [S.ACTIVE, S.EXPIRED], to: S.ACTIVE, roles: office },
  { event: 'retire', label: '退出', from: [S.ACTIVE, S.SUSPENDED, S.EXPIRED], to: S.RETIRED, roles: office },
];

/** Reasons against this action in this state (代表办理环节). */
export const refuseRepresentativeTransition = (
  event: RepresentativeAction,
  state: RepresentativeState,
): Finding[] => refuseByTable('R-65', REPRESENTATIVE_TRANSITIONS, REPRESENTATIVE_STATE_LABELS, event, state);

/** State after this action (办理后的状态); the same state where the table has no other. */
export const representativeStateAfter = (
  event: RepresentativeAction,
  state: RepresentativeState,
): RepresentativeState => transitionAt(REPRESENTATIVE_TRANSITIONS, event, state)?.to ?? state;

/** The state as it is on a day (当日状态): a term includes its last day. */
export const representativeStateOn = (
  { state, termEndsOn }: { state: RepresentativeState; termEndsOn: CalendarDay },
  today: CalendarDay,
): RepresentativeState =>
  (state === S.ACTIVE || state === S.SUSPENDED) && termEndsOn < today ? S.EXPIRED : state;
