import type { ComplianceBoard, DutyCounts, DutyReminder } from '#schema/compliance/compliance-view.ts';
import type { FindingBasis } from '#schema/kernel/refusal.ts';
import { demand } from '#server/identity/viewer.queries.ts';
import type { Context } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import { DUTY_TERMS, type Duty, DutyState, Lateness } from '#server/law/duties.ts';
import { addWorkingDays } from '#server/law/working-day.ts';
import { hasLedger, readsDuties } from './compliance.permissions.ts';
import { type StandingDuty, standingDuties } from './standing.queries.ts';

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

/** What is gathered for one unit. */
interface UnitSum {
  name: string;
  decisions: Set<string>;
  counts: Count;
}

/** The county's board (合规情况): by the unit that owes, and by the duty. */
export async function complianceBoard(context: Context, year: number | null): Promise<ComplianceBoard> {
  demand(context, readsDuties, 'complianceBoard');
  const { rules, duties } = await standingDuties(context, {});
  const asked = year === null ? duties : duties.filter(({ decision }) => decision.year === year);
  const { total, units, rules: sums } = sumUp(asked);
  return {
    today: rules.today,
    years: [...new Set(duties.map(({ decision }) => decision.year))].toSorted((one, other) => other - one),
    decisions: new Set(asked.map(({ decision }) => decision.id)).size,
    total,
    units: [...units]
      .map(([unitId, { name, decisions, counts }]) => ({
        unitId,
        unitName: name,
        decisions: decisions.size,
        counts,
      }))
      .toSorted((one, other) => weight(other.counts) - weight(one.counts)),
    rules: DUTY_TERMS.flatMap(({ code, rule, basis, article, title, stage }) => {
      const counts = sums.get(code);
      return counts ? [{ code, rule, basis: basis as FindingBasis, article, title, stage, counts }] : [];
    }),
  };
}

/** Missed days and gaps come first. */
const weight = ({ unmet, missing, late, due }: Count) => (unmet + missing) * 1e6 + late * 1e3 + due;

function sumUp(duties: readonly StandingDuty[]) {
  const total = none();
  const units = new Map<string | null, UnitSum>();
  const rules = new Map<string, Count>();
  for (const { duty, decision, unit } of duties) {
    const key = unit?.id ?? null;
    const sum = units.get(key) ?? { name: unit?.name ?? '未设岗位', decisions: new Set(), counts: none() };
    units.set(key, sum);
    const rule = rules.get(duty.terms.code) ?? none();
    rules.set(duty.terms.code, rule);
    add(total, duty);
    add(rule, duty);
    add(sum.counts, duty);
    if (duty.state !== DutyState.NOT_APPLICABLE) sum.decisions.add(decision.id);
  }
  return { total, units, rules };
}

/** What asks for the asker now (本人的合规提示). */
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
