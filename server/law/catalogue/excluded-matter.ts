/**
 * 国令713号第三条第二款: macro-control, government legislation and the handling of emergencies follow other laws.
 * An emergency measure that becomes standing policy is covered again.
 */
import { EXCLUSION_GROUND_LABELS, ExclusionGround } from '#server/law/decision/decision-category.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r03 = provision('R-03', 'LAW', '国令713号第三条');

/** Facts that may take a matter out of the procedure (不适用情形). */
export interface Exclusion {
  exclusion?: ExclusionGround | null | undefined;
  /** An emergency measure that has since become standing policy. */
  madePermanent?: boolean | undefined;
}

/** The ground that takes a matter out of the procedure (不适用情形), or null. */
export const exclusionOf = ({ exclusion, madePermanent }: Exclusion): ExclusionGround | null =>
  exclusion === ExclusionGround.EMERGENCY && madePermanent ? null : (exclusion ?? null);

/** Reasons against listing an excepted matter in the catalogue (不适用情形). */
export function refuseExcludedMatter(matter: Exclusion): Finding[] {
  const ground = exclusionOf(matter);
  if (!ground) return [];
  return [
    r03.block('EXCLUDED_MATTER', 'exclusion')`
      ${EXCLUSION_GROUND_LABELS[ground]}不适用重大行政决策程序。
      不列入目录，按有关法律、行政法规办理。`,
  ];
}
