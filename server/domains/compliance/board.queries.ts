import type { ComplianceBoard, DutyCounts, DutyReminder } from '#schema/compliance/compliance-view.ts';
import type { FindingBasis } from '#schema/kernel/refusal.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DUTY_TERMS, type Duty, DutyState, Lateness } from '#server/law/compliance/duties.ts';
import type { Role } from '#server/law/people/role.ts';
import { addWorkingDays } from '#server/law/calendar/working-day.ts';
import { hasLedger, readsDuties } from './compliance.permissions.ts';
import { type NamedUnit, type Offices, unitOf } from './offices.queries.ts';
import { type JudgedMatter, judgedIn, standingDuties } from './standing.queries.ts';

type Count = { -readonly [Key in keyof DutyCounts]: number };

const COUNTED: Readonly<Record<DutyState, keyof DutyCounts>> = {
  [DutyState.MET]: 'met',
  [DutyState.DUE]: 'due',
  [DutyState.LATE]: 'late',
  [DutyState.MISSING]: 'missing',
  [DutyState.WAIVED]: 'waived',
  [DutyState.AHEAD]: 'ahead',
  [DutyState.NOT_APPLICABLE]: 'notApplicable',
};

const none = (): Count => ({
  met: 0,
  due: 0,
  late: 0,
  unmet: 0,
  missing: 0,
  waived: 0,
  ahead: 0,
  notApplicable: 0,
});

function add(counts: Count, { state, lateness }: Duty): void {
  counts[COUNTED[state]] += 1;
  if (lateness === Lateness.UNMET) counts.unmet += 1;
}

/** Sums for one unit. */
interface UnitSum {
  name: string;
  decisions: number;
  counts: Count;
}

/** The county's board (合规情况): by the unit that owes, and by the duty. */
export async function complianceBoard(context: Context, year: number | null): Promise<ComplianceBoard> {
  demand(context, readsDuties, 'complianceBoard');
  const { rules, offices, matters } = await read(context, (db) => judgedIn(db, {}));
  const asked = year === null ? matters : matters.filter(({ decision }) => decision.year === year);
  const { total, units, rules: sums } = sumUp(asked, offices);
  return {
    today: rules.today,
    years: [...new Set(matters.map(({ decision }) => decision.year))].toSorted((one, other) => other - one),
    decisions: asked.length,
    total,
    units: [...units]
      .map(([unitId, { name, decisions, counts }]) => ({ unitId, unitName: name, decisions, counts }))
      .toSorted((one, other) => weight(other.counts) - weight(one.counts)),
    rules: DUTY_TERMS.flatMap(({ code, rule, basis, article, title, stage }) => {
      const counts = sums.get(code);
      return counts ? [{ code, rule, basis: basis as FindingBasis, article, title, stage, counts }] : [];
    }),
  };
}

/** Missed days and gaps come first. */
const weight = ({ unmet, missing, late, due }: Count) => (unmet + missing) * 1e6 + late * 1e3 + due;

const kept = <Key, Value>(map: Map<Key, Value>, key: Key, fresh: () => Value): Value => {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = fresh();
  map.set(key, made);
  return made;
};

function sumUp(matters: readonly JudgedMatter[], offices: Offices) {
  const total = none();
  const units = new Map<string | null, UnitSum>();
  const rules = new Map<string, Count>();
  for (const { decision, duties } of matters) {
    const owing = new Map<Role, UnitSum>();
    const concerned = new Set<UnitSum>();
    for (const duty of duties) {
      const { code, role } = duty.terms;
      const sum = kept(owing, role, () => sumOf(units, unitOf(decision, role, offices)));
      add(total, duty);
      add(kept(rules, code, none), duty);
      add(sum.counts, duty);
      if (duty.state !== DutyState.NOT_APPLICABLE) concerned.add(sum);
    }
    for (const sum of concerned) sum.decisions += 1;
  }
  return { total, units, rules };
}

const sumOf = (units: Map<string | null, UnitSum>, unit: NamedUnit | null): UnitSum =>
  kept(units, unit?.id ?? null, () => ({ name: unit?.name ?? '未设岗位', decisions: 0, counts: none() }));

/** Duties that await the requester now (本人的合规提示). */
export async function dutyReminder(context: Context): Promise<DutyReminder> {
  demand(context, hasLedger, 'dutyReminder');
  const { rules, duties } = await standingDuties(context, {});
  const soonest = addWorkingDays(rules.today, rules.policy.dutyReminderWorkingDays, rules.calendar).day;
  const mine = duties.filter((one) => one.mine).map(({ duty }) => duty);
  const count = (fits: (duty: Duty) => boolean) => mine.filter(fits).length;
  return {
    today: rules.today,
    late: count(({ lateness }) => lateness === Lateness.UNMET),
    missing: count(({ state }) => state === DutyState.MISSING),
    soon: count(({ state, dueOn }) => state === DutyState.DUE && within(dueOn, rules.today, soonest)),
  };
}

const within = (day: CalendarDay | null, from: CalendarDay, to: CalendarDay) =>
  day !== null && day >= from && day <= to;
