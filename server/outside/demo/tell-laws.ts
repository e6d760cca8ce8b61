import type { LawEntryInput } from '#schema/policy/law-entry-input.ts';
import { DayUnit, LawHearing, LawLevel, SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { proposeLawEntry } from '#server/domains/policy/propose-law-entry.ts';
import { confirmLawEntry } from '#server/domains/policy/rule-on-law-entry.ts';
import { kept, type Teller } from './teller.ts';

/** A provision of the county and the days on which 司法局 entered and confirmed it. */
interface ToldLaw {
  proposedOn: string;
  confirmedOn: string;
  input: LawEntryInput;
}

const PLAIN: Pick<LawEntryInput, 'subjects' | 'categories' | 'facts' | 'steps' | 'dayUnit'> = {
  subjects: [],
  categories: [],
  facts: [],
  steps: [],
  dayUnit: DayUnit.CALENDAR_DAY,
};

/** Provisions of the invented county's own: one in force, one that begins next year. */
const LAWS: readonly ToldLaw[] = [
  {
    proposedOn: '2026-02-24',
    confirmedOn: '2026-02-25',
    input: {
      ...PLAIN,
      label: '县城旧城区改建的房屋征收',
      source: '岚溪县旧城区改建听取意见办法',
      docNo: '岚政发〔{y:2026-02-13}〕4号',
      level: LawLevel.REGULATORY_DOCUMENT,
      article: '第七条',
      subjects: [SpecialRuleKind.HOUSE_EXPROPRIATION],
      steps: [DecisionStepKind.RISK_ASSESSMENT],
      minimumDays: 40,
      shortenable: false,
      hearing: LawHearing.REQUIRED,
      feedbackByLaw: true,
      duty: '公开征求意见不少于40日，并举行听证会，采纳情况向社会公布',
      fromDay: '2026-03-01',
      reason: '县政府常务会议通过，自三月起施行',
    },
  },
  {
    proposedOn: '2026-11-10',
    confirmedOn: '2026-11-12',
    input: {
      ...PLAIN,
      label: '重大公共建设项目',
      source: '岚溪县重大公共建设项目公众参与规定',
      docNo: '岚政发〔{y:2026-11-10}〕26号',
      level: LawLevel.REGULATORY_DOCUMENT,
      article: '第五条',
      categories: [DecisionCategory.PROJECT],
      minimumDays: 25,
      dayUnit: DayUnit.WORKING_DAY,
      shortenable: true,
      feedbackByLaw: false,
      duty: '公开征求意见一般不少于25个工作日',
      fromDay: '2027-01-01',
      reason: '县政府新印发，自施行之日起的项目适用',
    },
  },
];

/** 本县的专门规定: entered by one person of 司法局, confirmed by another. */
export async function tellLaws(teller: Teller): Promise<void> {
  for (const { proposedOn, confirmedOn, input } of LAWS) {
    await teller.clock(proposedOn);
    const id = kept(await proposeLawEntry(teller.as('sifa'), teller.shift.whole(input), null));
    await teller.clock(confirmedOn);
    kept(await confirmLawEntry(teller.as('sifa2'), id, await teller.version('law_entry', id)));
  }
}
