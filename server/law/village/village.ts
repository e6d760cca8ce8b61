/** The list of villages under their towns (村名录), from which what each owes is counted. */
import { addDays, type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { OrganKind } from '#server/law/decision/procedural-force.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';

const r100 = provision('R-100', 'LAW', '村民委员会组织法第三十条');
const ours = provision('R-100', 'DESIGN', '村务公开规则');

/** Most letters of the name of a village. */
export const VILLAGE_NAME_MAX = 30;

/** Days before and after today in which the first owed day may lie: further away its year is mistyped. */
const SINCE_DAYS = 730;

/** A village as it is entered (登记的村). */
export interface EnteredVillage {
  readonly name: string;
  readonly financeMonthly: boolean;
  readonly since: CalendarDay;
  readonly endedOn: CalendarDay | null;
}

/** Facts of the record that the entry is held against. */
export interface VillageFacts {
  readonly townKind: OrganKind;
  readonly nameTaken: boolean;
  /** The entry as it stands now; null: it is new. */
  readonly before: EnteredVillage | null;
  /** Months of its finances that are overdue today. */
  readonly monthsOverdue: number;
}

/** Reasons against entering or changing a village so, all at once (登记村). */
export const refuseVillage = (
  village: EnteredVillage,
  facts: VillageFacts,
  today: CalendarDay,
): Finding[] => [
  ...(facts.townKind === 'TOWNSHIP' ? [] : [noTown]),
  ...(hollow(village.name) || Array.from(village.name).length > VILLAGE_NAME_MAX ? [unnamed] : []),
  ...(facts.nameTaken ? [nameTaken] : []),
  ...refuseSince(village, facts.before, today),
  ...(village.endedOn !== null && (village.endedOn < village.since || village.endedOn > today)
    ? [endMistaken]
    : []),
  ...(facts.before?.financeMonthly === true && !village.financeMonthly && facts.monthsOverdue > 0
    ? [monthsStay(facts.monthsOverdue)]
    : []),
];

/** The first owed day is fixed once it is entered: moved, it would take away what is overdue. */
function refuseSince(
  { since }: EnteredVillage,
  before: EnteredVillage | null,
  today: CalendarDay,
): Finding[] {
  if (before !== null) return since === before.since ? [] : [sinceFixed];
  const [first, last] = [addDays(today, -SINCE_DAYS), addDays(today, SINCE_DAYS)];
  return since < first || since > last ? [sinceFar(first, last)] : [];
}

const noTown = ours.block('VILLAGE_TOWN_WRONG', 'townId')`
  村只能登记在乡镇、街道名下。
  选它所属的乡镇；单位类型有误的，由系统管理员改正。`;

const unnamed = ours.block('VILLAGE_NAME_MISSING', 'name')`
  村名应为1至${VILLAGE_NAME_MAX}个字。
  写全称，例如“上坪村”“河东社区”。`;

const nameTaken = ours.block('VILLAGE_NAME_TAKEN', 'name')`
  这个乡镇已有同名的村。
  核对是不是重复登记。`;

const sinceFixed = ours.block('VILLAGE_SINCE_FIXED', 'since')`
  起算公开的日期登记后不再改动。
  保留原来的日期。`;

const sinceFar = (first: CalendarDay, last: CalendarDay) => ours.block('VILLAGE_SINCE_FAR', 'since')`
  起算公开的日期应当在${inChinese(first)}至${inChinese(last)}之间。
  写本村开始在本平台公开的日期，核对年份。`;

const endMistaken = ours.block('VILLAGE_END_MISTAKEN', 'endedOn')`
  撤并日期早于起算日期，或者在今天以后。
  写撤并文件上的日期。`;

const monthsStay = (count: number) => r100.block('VILLAGE_MONTHS_OVERDUE', 'financeMonthly')`
  按月公开的财务收支还有${count}个月逾期，改为按季度不能使它们不逾期。
  先补齐逾期的月份，再改。`;
