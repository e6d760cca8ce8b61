/** The laws with which the platform begins (样例), as the migration writes them, and one of a county's own. */
import { FIRST_ENTRIES } from '../../../migrations/data/law-entries.ts';
import {
  DayUnit,
  LawLevel,
  type LawsOfDay,
  type SpecialRule,
  specialLaws,
  SpecialRuleKind,
} from '#server/law/catalogue/special-law.ts';

export const LAWS: readonly SpecialRule[] = FIRST_ENTRIES.map(
  ({ source, article, ...entry }) =>
    ({
      ...entry,
      article: `${source}${article}`,
      subjects: [entry.code],
      categories: [],
      facts: [],
      dayUnit: DayUnit.CALENDAR_DAY,
      until: null,
    }) as unknown as SpecialRule,
);

/** All of them in force. */
export const IN_FORCE: LawsOfDay = { laws: LAWS, today: '2026-03-01' };

/** The laws on a matter of these kinds. */
export const lawsOfKinds = (kinds: readonly SpecialRuleKind[]): SpecialRule[] =>
  specialLaws({ specialRules: kinds, categories: [], facts: [] }, IN_FORCE);

/** A law of the county's own (本县规范性文件): it asks for nothing by itself and is on no matter. */
export const localLaw = (asked: Partial<SpecialRule>): SpecialRule => ({
  id: '0194a000-0000-7000-8000-0000000000aa',
  code: 'LOCAL',
  label: '重大民生实事项目',
  level: LawLevel.REGULATORY_DOCUMENT,
  article: '岚溪县重大民生事项听取意见办法第六条',
  subjects: [],
  categories: [],
  facts: [],
  steps: [],
  minimumDays: null,
  dayUnit: DayUnit.CALENDAR_DAY,
  shortenable: false,
  hearing: null,
  attendance: null,
  feedbackByLaw: false,
  duty: '公开征求意见不少于45日',
  from: '2026-01-01',
  until: null,
  ...asked,
});
