import type { DutyFilter } from '#client/graphql/graphql.ts';
import type { Address } from '#client/staff/ground/frame/use-address.ts';
import { type Filter, variablesIn } from '#client/staff/ground/list/filter.ts';
import { yearOf } from '#client/staff/ground/list/YearChips.tsx';
import { isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DUTY_STATE_LABELS } from '#server/law/compliance/duties-state.ts';
import { DUTY_STAGE_LABELS, STATES } from './duty-words.ts';

/** The conditions as the address names them. */
export const YEAR = 'nian';
export const UNIT = 'danwei';
export const CODE = 'shixiang';
export const STATE = 'zhuangtai';
export const FROM = 'cong';
export const TO = 'dao';
export const WHOSE = 'fanwei';

/** A day in the address; what is none is no condition. */
export const dayIn = (text: string | undefined): string | null => (text && isCalendarDay(text) ? text : null);

/** The year asked for; null is all of them. */
export const yearIn = ({ get }: Pick<Address, 'get'>): number | null => yearOf(get(YEAR));

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A choice is no wider than a phone. */
const WIDEST = 16;
const short = (title: string) => (title.length > WIDEST ? `${title.slice(0, WIDEST - 1)}…` : title);

/** Units and duties of the board, which are choices. */
interface Board {
  units: readonly { unitId?: string | null; unitName: string }[];
  rules: readonly { code: string; title: string }[];
}

export const DUTY_FILTERS: readonly Filter<DutyFilter, Board>[] = [
  {
    kind: 'choice',
    name: UNIT,
    label: '责任单位',
    all: '全部单位',
    as: 'unitId',
    options: ({ units }) =>
      units.flatMap(({ unitId, unitName }) => (unitId ? [{ value: unitId, label: unitName }] : [])),
    read: (word) => (word && ID.test(word) ? word : null),
  },
  {
    kind: 'choice',
    name: STATE,
    label: '状态',
    all: '全部状态',
    as: 'states',
    options: DUTY_STATE_LABELS,
    read: (word) => (word ? STATES.filter((state) => state === word) : null),
  },
  {
    kind: 'choice',
    name: 'huanjie',
    label: '环节',
    all: '全部环节',
    as: 'stage',
    options: DUTY_STAGE_LABELS,
  },
  {
    kind: 'choice',
    name: CODE,
    label: '合规事项',
    all: '全部事项',
    as: 'code',
    options: ({ rules }) => rules.map(({ code, title }) => ({ value: code, label: short(title) })),
  },
  { kind: 'kept', name: YEAR, label: '年度', as: 'year', read: yearOf, says: (year) => `${year}年` },
];

const DAYS: readonly Filter<DutyFilter>[] = [
  { kind: 'day', name: FROM, label: '从', as: 'from' },
  { kind: 'day', name: TO, label: '到', as: 'to' },
];

/** Filter sent to the server, read from the address; an unreadable value is no condition. */
export const filterOf = (address: Pick<Address, 'get'>): DutyFilter =>
  variablesIn<DutyFilter>([...DUTY_FILTERS, ...DAYS], address);
