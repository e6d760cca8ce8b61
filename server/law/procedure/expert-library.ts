/**
 * 国令713号第二十一条: a province sets up a library of experts; a city or a county may, and draws on a higher one where
 * it has none. Nothing forbids asking an expert who is in no library: the record then says how they were found.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { saysWhy } from '#server/law/substance.ts';

const r41 = provision('R-41', 'LAW', '国令713号第二十一条');

/** Level of the library that experts were chosen from (专家库的层级), from the county upwards. */
export const [LibraryLevel, LIBRARY_LEVEL_LABELS] = vocabulary({
  COUNTY: '县级专家库',
  CITY: '设区的市级专家库',
  PROVINCE: '省级专家库',
});
export type LibraryLevel = keyof typeof LibraryLevel;

const NEAREST: readonly LibraryLevel[] = [LibraryLevel.COUNTY, LibraryLevel.CITY, LibraryLevel.PROVINCE];

/**
 * Library that experts are chosen from (适用的专家库), among those with any entry: the county's own, else the nearest higher
 * one; null where there is none.
 */
export const libraryFor = (kept: readonly LibraryLevel[]): LibraryLevel | null =>
  NEAREST.find((level) => kept.includes(level)) ?? null;

/**
 * Whether somebody was chosen from a higher library although the county has its own (上级专家库): the article gives those to
 * counties without one.
 */
export const isHigherLibrary = (
  library: LibraryLevel | null | undefined,
  kept: readonly LibraryLevel[],
): boolean => library != null && library !== LibraryLevel.COUNTY && libraryFor(kept) === LibraryLevel.COUNTY;

/** An expert who is to be asked, with their origin. */
interface ChosenExpert extends ExpertOrigin {
  name: string;
}

/** Acknowledgement of a warning, with its reason (知悉并说明理由). */
interface OriginAnswer {
  code: string;
  reason: string;
}

/**
 * Warnings about the origin of experts (专家来源): those without a reason, those acknowledged by one, and these reasons.
 */
export interface OriginWarnings {
  unanswered: readonly Finding[];
  answered: readonly Finding[];
  answers: readonly OriginAnswer[];
}

/**
 * Warnings about experts in no library, and about those of a higher one where the county has its own; the reason given
 * for each acknowledges it.
 */
export function originWarnings(
  experts: readonly ChosenExpert[],
  kept: readonly LibraryLevel[],
): OriginWarnings {
  const warned = experts.flatMap((one, index) => {
    const finding = warningOf(one, index, kept);
    const reason = one.outsideReason ?? '';
    return finding ? [{ finding, reason: saysWhy(reason) ? `${one.name.trim()}：${reason}` : '' }] : [];
  });
  const answered = warned.filter(({ reason }) => reason !== '');
  const codes = [...new Set(answered.map(({ finding }) => finding.code))];
  const said = (code: string) => answered.filter(({ finding }) => finding.code === code);
  return {
    unanswered: warned.flatMap(({ finding, reason }) => (reason === '' ? [finding] : [])),
    answered: answered.map(({ finding }) => finding),
    answers: codes.map((code) => ({
      code,
      reason: said(code)
        .map(({ reason }) => reason)
        .join('；'),
    })),
  };
}

const warningOf = (
  { name, library }: ChosenExpert,
  index: number,
  kept: readonly LibraryLevel[],
): Finding | null => {
  const field = `experts.${index}.outsideReason`;
  const who = name.trim() || `第${index + 1}位专家`;
  if (!library) return outside(who, field);
  return isHigherLibrary(library, kept) ? higher(who, LIBRARY_LEVEL_LABELS[library], field) : null;
};

/** Origin of one expert: a library, or outside with a reason (库外专家). */
export interface ExpertOrigin {
  library?: LibraryLevel | null | undefined;
  outsideReason?: string | null | undefined;
}

/** Warning about the origin of the experts (专家来源): no library is named, and not each expert has one or a reason. */
export const refuseExpertLibrary = (
  library: LibraryLevel | null,
  members: readonly ExpertOrigin[] = [],
): Finding[] =>
  library || (members.length > 0 && members.every((one) => one.library || saysWhy(one.outsideReason ?? '')))
    ? []
    : [noLibrary];

const noLibrary = r41.warn('EXPERT_LIBRARY_UNREACHED', 'library')`
  专家不是从专家库中选择的；本级没有专家库的，可以使用上级的专家库。
  选择专家所在的专家库，或者写明专家的来源。`;

const outside = (who: string, field: string) => r41.warn('EXPERT_OUTSIDE_LIBRARY', field)`
  ${who}不在专家库中。专家论证一般从专家库中选择专家。
  从专家库中选择；没有合适专家的，写明为什么请库外专家，如“库内没有古建筑修缮方面的专家”。理由随论证情况公开。`;

const higher = (who: string, library: string, field: string) => r41.warn('EXPERT_HIGHER_LIBRARY', field)`
  ${who}在${library}，本县建有专家库；使用上级专家库，是没有建立专家库的情形。
  从县级专家库中选择；没有合适专家的，写明为什么请上级专家库的专家。理由随论证情况公开。`;
