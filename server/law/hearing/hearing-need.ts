/**
 * 国令713号第十六条: a hearing may be held where vital interests are directly at stake or opinions differ widely; where
 * a law, a regulation or a rule asks for one it is held. Hearings that the catalogue has announced are held too.
 */
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { LawHearing } from '#server/law/catalogue/special-law.ts';
import { type NeedRow, underSpecialLaw, where } from '#server/law/decision/matter.ts';
import { byStatute, type Need, Requirement } from '#server/law/decision/requirement.ts';

const announced: Need = {
  requirement: Requirement.REQUIRED,
  reason: '已公布的目录写明举行听证。',
  article: '重大行政决策事项目录',
  basis: 'POLICY',
};

/** Conditions of a hearing (听证要求表): the first row that applies decides. */
export const HEARING_ROWS: readonly NeedRow[] = [
  underSpecialLaw(({ hearing }) => hearing === LawHearing.REQUIRED, '应当举行听证会'),
  underSpecialLaw(
    ({ hearing }, { facts }) =>
      hearing === LawHearing.ON_OBJECTION && facts.has(DecisionFact.MAJORITY_OBJECTS),
    '多数人对方案有异议，应当举行听证会',
  ),
  ({ given }) => (given.catalogueHearing ? announced : null),
  where(
    [DecisionFact.DIRECT_VITAL_INTEREST],
    byStatute(Requirement.OPTIONAL, '直接涉及切身利益，可以举行听证会；不举行的写明理由。', '第十六条'),
  ),
  where(
    [DecisionFact.LARGE_DISAGREEMENT],
    byStatute(Requirement.OPTIONAL, '存在较大分歧，可以举行听证会；不举行的写明理由。', '第十六条'),
  ),
  underSpecialLaw(
    ({ hearing }) => hearing === LawHearing.ON_OBJECTION,
    '多数人有异议时举行听证会',
    Requirement.OPTIONAL,
  ),
  underSpecialLaw(
    ({ hearing }) => hearing === LawHearing.ONE_OF_SEVERAL,
    '听证会是可以选择的方式之一',
    Requirement.OPTIONAL,
  ),
];

/** Result where nothing asks for a hearing (不需听证). */
export const NO_HEARING: Need = byStatute(
  Requirement.NOT_APPLICABLE,
  '没有应当听证的规定，不直接涉及切身利益，也没有较大分歧。',
  '第十六条',
);
