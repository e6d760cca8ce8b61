import type { DutyFilter } from '#schema/compliance/duty-filter.ts';
import { DutyOrder } from '#schema/compliance/duty-filter.ts';
import { type Duty, DutyState } from '#server/law/compliance/duties.ts';
import { ledgerDay, type StandingDuty } from './standing.queries.ts';

/** Whether a duty is asked for: conditions on closed columns, all of which must hold (合规事项的筛选). */
export function fits({ duty, decision, unit, mine }: StandingDuty, filter: DutyFilter): boolean {
  const { code, rule, stage, states, lateness, unitId, decisionNo, from, to } = filter;
  const { terms, state } = duty;
  const day = from || to ? ledgerDay(duty) : null;
  return (
    (!code || terms.code === code) &&
    (!rule || terms.rule === rule) &&
    (!stage || terms.stage === stage) &&
    (!states || states.includes(state)) &&
    (!lateness || duty.lateness === lateness) &&
    (!unitId || unit?.id === unitId) &&
    (!decisionNo || decision.no === decisionNo) &&
    (!filter.mine || mine) &&
    (!from || (day !== null && day >= from)) &&
    (!to || (day !== null && day <= to))
  );
}

/** Order of urgency: missed days first, then missing records, then duties coming due, each by day. */
const URGENCY: Readonly<Record<DutyState, string>> = {
  [DutyState.LATE]: 'a',
  [DutyState.MISSING]: 'b',
  [DutyState.DUE]: 'c',
  [DutyState.MET]: 'e',
  [DutyState.WAIVED]: 'f',
  [DutyState.AHEAD]: 'g',
  [DutyState.NOT_APPLICABLE]: 'h',
};
const NO_DAY = '9999-12-31';

const urgency = ({ state, lateness, dueOn, proof }: Duty): string =>
  `${state === DutyState.LATE && proof && lateness ? 'd' : URGENCY[state]}${dueOn ?? NO_DAY}`;

/** By what entries are ordered (排列); ties are settled by the duty's own id. */
export const orderKey = ({ duty, decision }: StandingDuty, order: DutyOrder): string =>
  order === DutyOrder.DAY
    ? (ledgerDay(duty) ?? NO_DAY)
    : order === DutyOrder.COURSE
      ? decision.no
      : urgency(duty);

/**
 * Duties that match the filter, in the order asked for; by the course of a matter they keep the order of the duties
 * table.
 */
export function chosen(
  duties: readonly StandingDuty[],
  filter: DutyFilter,
  order: DutyOrder,
): { key: string; one: StandingDuty }[] {
  const found = duties.flatMap((one) => (fits(one, filter) ? [{ key: orderKey(one, order), one }] : []));
  if (order === DutyOrder.COURSE) return found;
  return found.toSorted((a, b) => compare(a.key, b.key) || compare(a.one.duty.id, b.one.duty.id));
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
