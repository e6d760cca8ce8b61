/**
 * Steps of a decision's procedure (应履行的程序). 国令713号第八条、第十四条至第三十三条, and the special laws of 第三条第三款. A table: the first
 * row that applies decides. The steps named in the published row of the catalogue are the least a matter owes.
 * No circumstance but 依法不予公开 and 已按有关规定评估过 takes a duty away.
 */
import { DecisionFact, type DecisionFacts } from './decision-facts.ts';
import { DecisionStepKind } from './decision-phase.ts';
import { HEARING_ROWS, NO_HEARING } from '#server/law/hearing/hearing-need.ts';
import {
  asksFor,
  type CourseGiven,
  firstNeed,
  type Matter,
  type NeedRow,
  underSpecialLaw,
  where,
} from './matter.ts';
import { participationDuties } from '#server/law/compliance/participation-duties.ts';
import { byStatute, type Need, Requirement, type StepRequirement } from './requirement.ts';
import type { SpecialRule } from '#server/law/catalogue/special-law.ts';

const { REQUIRED, OPTIONAL, NOT_APPLICABLE } = Requirement;
const F = DecisionFact;
const S = DecisionStepKind;

/** Rules on the need for one step (一项程序的要求): the rows in order, and the need where none applies. */
interface StepTable {
  rows: readonly NeedRow[];
  otherwise: Need;
}

const always = (reason: string, article: string): StepTable => ({
  rows: [],
  otherwise: byStatute(REQUIRED, reason, article),
});

const risk = byStatute(
  REQUIRED,
  '可能对社会稳定、公共安全等造成不利影响，应当评估风险，确定是否可控。',
  '第二十二条',
);

/** A step that an entry of the special laws asks for (专门规定). */
const lawAsks = (step: DecisionStepKind, reason: string) => underSpecialLaw(asksFor(step), reason);

const closed = (reason: string, article: string) =>
  where([F.LAWFULLY_NOT_PUBLIC], byStatute(NOT_APPLICABLE, `依法不予公开，${reason}。`, article));

/** The one table of the steps and when they are taken (程序要求表). */
const STEP_TABLES: Readonly<Record<DecisionStepKind, StepTable>> = {
  [S.PUBLIC_PARTICIPATION]: {
    rows: [closed('不向社会听取意见', '第十四条')],
    otherwise: byStatute(REQUIRED, '应当以便于公众参与的方式充分听取意见。', '第十四条'),
  },
  [S.HEARING]: { rows: HEARING_ROWS, otherwise: NO_HEARING },
  [S.EXPERT_REVIEW]: {
    rows: [
      where(
        [F.PROFESSIONAL, F.TECHNICAL],
        byStatute(REQUIRED, '专业性、技术性较强，应当由专家论证必要性、可行性、科学性。', '第十九条'),
      ),
      lawAsks(S.EXPERT_REVIEW, '应当组织专家论证'),
    ],
    otherwise: byStatute(OPTIONAL, '专业性、技术性不强，可以请专家论证。', '第十九条'),
  },
  [S.RISK_ASSESSMENT]: {
    rows: [
      lawAsks(S.RISK_ASSESSMENT, '应当进行社会稳定风险评估'),
      where(
        [F.VALID_EARLIER_ASSESSMENT],
        byStatute(OPTIONAL, '已按有关规定评估过，不作重复评估。', '第二十二条'),
      ),
      where([F.MAY_HARM_STABILITY, F.MAY_HARM_PUBLIC_SAFETY, F.OTHER_GRAVE_RISK], risk),
    ],
    otherwise: byStatute(OPTIONAL, '没有发现重大风险，可以评估。', '第二十二条'),
  },
  [S.FAIR_COMPETITION]: {
    rows: [
      where(
        [F.AFFECTS_MARKET_PLAYERS],
        byStatute(REQUIRED, '涉及市场主体经济活动，应当经公平竞争审查。', '第二十九条'),
      ),
      lawAsks(S.FAIR_COMPETITION, '涉及市场主体经济活动，应当经公平竞争审查'),
    ],
    otherwise: byStatute(NOT_APPLICABLE, '不涉及市场主体经济活动。', '第二十九条'),
  },
  [S.LEGALITY_REVIEW]: always('讨论前应当经合法性审查，征求意见不能代替审查。', '第二十五条'),
  [S.COLLECTIVE_DISCUSSION]: always('应当经政府常务会议或者全体会议讨论。', '第三十条'),
  [S.PARTY_REPORT]: always('出台前应当按规定请示报告同级党委。', '第三十一条'),
  [S.NPC_REPORT]: {
    rows: [
      where([F.NPC_MATTER], byStatute(REQUIRED, '属于应当由人大讨论或者向其报告的事项。', '第八条')),
      lawAsks(S.NPC_REPORT, '应当由人大讨论或者向其报告'),
    ],
    otherwise: byStatute(NOT_APPLICABLE, '不属于应当由人大讨论或者向其报告的事项。', '第八条'),
  },
  [S.PUBLICATION]: {
    rows: [closed('不公布', '第三十二条')],
    otherwise: byStatute(REQUIRED, '应当通过政府公报、政府网站和当地报纸等及时公布。', '第三十二条'),
  },
  [S.OUTREACH]: {
    rows: [
      closed('不宣传解读', '第三十二条'),
      where(
        [F.PUBLIC_CONCERN, F.TECHNICAL],
        byStatute(
          REQUIRED,
          '公众普遍关心或者技术性较强，应当以新闻发布会、访谈等方式宣传解读。',
          '第三十二条',
        ),
      ),
      lawAsks(S.OUTREACH, '应当宣传解读'),
    ],
    otherwise: byStatute(OPTIONAL, '可以宣传解读。', '第三十二条'),
  },
  [S.ARCHIVE]: always('应当完整记录并及时归档。', '第三十三条'),
};

/** Circumstance that takes away even a step named in the published row, by step. */
const TAKEN_AWAY: Readonly<Partial<Record<DecisionStepKind, DecisionFact>>> = {
  [S.PUBLIC_PARTICIPATION]: F.LAWFULLY_NOT_PUBLIC,
  [S.PUBLICATION]: F.LAWFULLY_NOT_PUBLIC,
  [S.OUTREACH]: F.LAWFULLY_NOT_PUBLIC,
  [S.RISK_ASSESSMENT]: F.VALID_EARLIER_ASSESSMENT,
};

const LISTED: Need = {
  requirement: REQUIRED,
  reason: '已公布的目录写明履行这一程序。',
  article: '重大行政决策事项目录',
  basis: 'POLICY',
};

/** Need for a step that a body deciding for itself set for all its decisions (第四十二条). */
const OWN: Need = {
  requirement: REQUIRED,
  reason: '作出决策的机关设定一律履行这一程序。',
  article: '本机关设定',
  basis: 'DESIGN',
};

/**
 * the published row and the body's own setting bind whoever set them; further requirements of the statute stay.
 */
function asListed(kind: DecisionStepKind, need: Need, { facts, given }: Matter): Need {
  if (need.requirement === REQUIRED) return need;
  const more = given.catalogueSteps?.includes(kind) ? LISTED : given.ownSteps?.includes(kind) ? OWN : null;
  const away = TAKEN_AWAY[kind];
  return more === null || (away !== undefined && facts.has(away)) ? need : more;
}

/** Requirements of each step of a matter's procedure (应履行的程序), in the order of the procedure. */
export function requiredSteps(
  facts: DecisionFacts,
  special: readonly SpecialRule[],
  given: CourseGiven,
): StepRequirement[] {
  const matter: Matter = { facts, special, given };
  return Object.values(DecisionStepKind).map((kind) => {
    const { rows, otherwise } = STEP_TABLES[kind];
    return {
      kind,
      ...asListed(kind, firstNeed(rows, otherwise, matter), matter),
      duties: kind === S.PUBLIC_PARTICIPATION ? participationDuties(matter) : [],
    };
  });
}
