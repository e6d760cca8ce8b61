import type { DutyFilter } from '#client/graphql/graphql.ts';
import type { Address } from '#client/staff/ground/frame/use-address.ts';
import { isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DUTY_STAGE_LABELS, STATES } from './duty-words.ts';

/** The conditions as the address names them. */
export const YEAR = 'nian';
export const UNIT = 'danwei';
export const CODE = 'shixiang';
export const STATE = 'zhuangtai';
export const STAGE = 'huanjie';
export const FROM = 'cong';
export const TO = 'dao';
export const WHOSE = 'fanwei';

type State = NonNullable<DutyFilter['states']>[number];

const stateIn = (text: string | undefined): State[] | null =>
  STATES.some((state) => state === text) ? [text as State] : null;

const stageIn = (text: string | undefined): DutyFilter['stage'] =>
  text && Object.hasOwn(DUTY_STAGE_LABELS, text) ? (text as NonNullable<DutyFilter['stage']>) : null;

/** A day in the address; what is none is no condition. */
export const dayIn = (text: string | undefined): string | null => (text && isCalendarDay(text) ? text : null);

/** The year asked for; null is all of them. */
export const yearIn = ({ get }: Pick<Address, 'get'>): number | null => {
  const text = get(YEAR) ?? '';
  return /^\d{4}$/.test(text) ? Number(text) : null;
};

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Filter sent to the server, read from the address; an unreadable value is no condition. */
export const filterOf = (address: Pick<Address, 'get'>): DutyFilter => ({
  year: yearIn(address),
  unitId: ID.test(address.get(UNIT) ?? '') ? (address.get(UNIT) ?? null) : null,
  code: address.get(CODE) ?? null,
  stage: stageIn(address.get(STAGE)),
  states: stateIn(address.get(STATE)),
  from: dayIn(address.get(FROM)),
  to: dayIn(address.get(TO)),
});
