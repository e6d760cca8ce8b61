import type { EntityManager } from '@mikro-orm/postgresql';
import type { CatalogueItemInput } from '#schema/catalogue/catalogue-item-input.ts';
import { Unit } from '#schema/identity/unit.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseCatalogueItem } from '#server/law/catalogue/catalogue-item.ts';
import { TimePrecision } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { leadOf } from '#server/law/catalogue/lead-unit.ts';
import { classify } from '#server/law/catalogue/major-decision.ts';
import { type LawsOfDay, SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import type { Finding } from '#server/law/refusal.ts';

/** Contents of a row, in the one form in which rows are compared (目录事项). */
export type Row = Lists<ReturnType<typeof readRow>>;
type Lists<R> = { [K in keyof R]: R[K] extends (infer T)[] ? readonly T[] : R[K] };

const LIMITS = {
  name: 200,
  legalBasis: 200,
  stagedTimes: 200,
  background: 5000,
  contact: 500,
  adjustmentNote: 1000,
} as const;
const LIST_LIMIT = 50;

/** Puts what was typed into that form: each word once, in the order of the law, a month by its first day; `unitId` leads, whoever is named. */
export function readRow(input: CatalogueItemInput, unitId: string | null = null) {
  refuseLong(input);
  const leadUnitId = unitId ?? leadOf(input);
  return {
    name: input.name,
    categories: classify(input.categories),
    exclusion: input.exclusion ?? null,
    leadUnitId,
    // The only unit there is leads.
    coUnitIds: unitId === null && input.leadUnitId == null && leadUnitId !== null ? [] : input.coUnitIds,
    plannedOn: firstDay(input.plannedOn ?? null, input.plannedPrecision),
    plannedPrecision: input.plannedPrecision,
    hearing: input.hearing,
    requiredSteps: among(DecisionStepKind, input.requiredSteps),
    legalBasis: input.legalBasis.filter((line) => line !== ''),
    stagedTimes: (input.stagedTimes ?? []).filter((line) => line !== ''),
    background: input.background || null,
    participationMethods: among(ParticipationMethod, input.participationMethods),
    ownDecision: input.ownDecision,
    specialRules: among(SpecialRuleKind, input.specialRules),
    contact: input.contact || null,
    adjustmentNote: input.adjustmentNote || null,
  };
}

const among = <T extends string>(words: Readonly<Record<string, T>>, chosen: readonly T[]): T[] =>
  Object.values(words).filter((word) => chosen.includes(word));

function firstDay(day: CalendarDay | null, precision: TimePrecision): CalendarDay | null {
  if (day === null || precision === TimePrecision.DAY) return day;
  const month = Number(day.slice(5, 7));
  const first = precision === TimePrecision.MONTH ? month : month - ((month - 1) % 3);
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01` as CalendarDay;
}

function refuseLong(input: CatalogueItemInput): void {
  for (const field of ['name', 'background', 'contact', 'adjustmentNote'] as const)
    if (Array.from(input[field] ?? '').length > LIMITS[field])
      throw badInput(`文字过长，最多${LIMITS[field]}字。`, [`input.${field}`]);
  for (const field of ['legalBasis', 'coUnitIds', 'stagedTimes'] as const)
    if ((input[field]?.length ?? 0) > LIST_LIMIT) throw badInput(`最多${LIST_LIMIT}项。`, [`input.${field}`]);
  for (const field of ['legalBasis', 'stagedTimes'] as const)
    if (input[field]?.some((line) => Array.from(line).length > LIMITS[field]))
      throw badInput(`每一行最多${LIMITS[field]}字。`, [`input.${field}`]);
}

/** Refuses units that do not exist, or no longer. */
export async function refuseUnknownUnits(
  em: EntityManager,
  { leadUnitId, coUnitIds }: Pick<Row, 'leadUnitId' | 'coUnitIds'>,
): Promise<void> {
  const ids = [...new Set([...(leadUnitId === null ? [] : [leadUnitId]), ...coUnitIds])];
  const known = ids.every(isId) ? await em.count(Unit, { id: { $in: ids }, active: true }) : 0;
  if (known < ids.length)
    throw badInput('没有这个单位，或者单位已经撤销。', ['input.leadUnitId', 'input.coUnitIds']);
}

/**
 * Findings that even a draft must be free of: its lead unit and its planned decision time are required.
 */
export const refuseUnplaced = (row: Row, inForce: LawsOfDay): Finding[] =>
  refuseCatalogueItem(row, inForce).filter(
    ({ fields }) => fields.includes('leadUnitId') || fields.includes('plannedOn'),
  );
