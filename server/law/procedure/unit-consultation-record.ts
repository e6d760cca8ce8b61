/** 国令713号第十三条: contents of the record of consulting the units concerned (征求有关单位意见). */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import {
  refuseUnitConsultations,
  type UnitConsultation,
  type UnitConsultations,
} from './unit-consultation.ts';

const r12 = provision('R-12', 'DESIGN', '决策办理流程');

/**
 * Findings on the record of consulting the units concerned (征求有关单位意见): R-12, and no unit asked where none is concerned.
 */
export const refuseUnits = (told: UnitConsultations, today: CalendarDay): Finding[] => [
  ...refuseUnitConsultations(told, today),
  ...(told.noUnitConcerned && told.consultations.length > 0 ? [contradictory] : []),
];

/** Last day of the consultation: of the last answer, or of the last sending; today where nobody was to be asked. */
export const lastDay = (consultations: readonly UnitConsultation[], today: CalendarDay): CalendarDay =>
  consultations
    .map(({ sentOn, repliedOn }) => repliedOn ?? sentOn)
    .toSorted()
    .at(-1) ?? today;

const contradictory = r12.block('UNITS_CONTRADICTORY', 'noUnitConcerned')`
  注明不涉及其他单位，又向单位征求了意见。
  去掉“不涉及其他单位”；发错的征求意见函，先撤回。`;
