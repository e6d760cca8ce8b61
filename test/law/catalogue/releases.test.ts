/** 国令713号第三条第三款: what a new edition of the catalogue names no longer binds until a ruling releases it, and never what the law asks. */
import { describe, expect, it } from 'vitest';
import { courseListed } from '#server/law/catalogue/binding-editions.ts';
import {
  type KeptRequirement,
  type ListedEdition,
  refuseReleases,
  released,
  stillOwed,
} from '#server/law/catalogue/edition-release.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { DecisionCategory, HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { StepDutyKind } from '#server/law/decision/requirement.ts';

const { HEARING, EXPERT_REVIEW, RISK_ASSESSMENT } = DecisionStepKind;
const { UTILITY_PRICE, LAND_ACQUISITION } = SpecialRuleKind;
const { PUBLIC_SOLICITATION: PUBLIC } = ParticipationMethod;
const { PUBLIC_SOLICITATION } = StepDutyKind;
const { PLAN, PROJECT } = DecisionCategory;
const edition = (more: Partial<ListedEdition> = {}): ListedEdition => ({
  publishedOn: '2026-02-13',
  hearing: HearingChoice.NO,
  methods: [],
  steps: [],
  laws: [],
  categories: [],
  ...more,
});
const NONE = { steps: [], duties: [], laws: [], categories: [] };

describe('第三条第三款 免除目录新版本删去的要求', () => {
  const reason = '九月调整目录时已经写明：同一范围的听证在环境影响评价中举行过，没有新的情况。';
  const dropped = {
    steps: [HEARING, EXPERT_REVIEW],
    duties: [PUBLIC_SOLICITATION],
    laws: [UTILITY_PRICE],
    categories: [PLAN],
  };
  const kept: KeptRequirement[] = [
    {
      what: EXPERT_REVIEW,
      reason: '技术性较强，应当由专家论证。',
      article: '国令713号第十九条',
      basis: 'LAW',
    },
  ];
  const codes = (asked: Partial<Parameters<typeof refuseReleases>[0]>) =>
    refuseReleases({ ...NONE, ...asked }, { dropped, kept }, { reasonMinChars: 20 }).map(
      ({ code, fields }) => [code, ...fields],
    );

  it.each([
    ['删去的程序，写明理由', { steps: [{ step: HEARING, reason }] }, []],
    ['删去的专门规定，写明理由', { laws: [{ law: UTILITY_PRICE, reason }] }, []],
    ['删去的公开征求意见，写明理由', { duties: [{ duty: PUBLIC_SOLICITATION, reason }] }, []],
    ['删去的类别，写明理由', { categories: [{ category: PLAN, reason }] }, []],
    [
      '新版本仍然写明的类别',
      { categories: [{ category: PROJECT, reason }] },
      [['RELEASE_NOT_DROPPED', 'released.PROJECT']],
    ],
    [
      '目录没有写明过的具体要求',
      { duties: [{ duty: StepDutyKind.GROUP_CONSULTATION, reason }] },
      [['RELEASE_NOT_DROPPED', 'released.GROUP_CONSULTATION']],
    ],
    [
      '新版本仍然写明的程序',
      { steps: [{ step: RISK_ASSESSMENT, reason }] },
      [['RELEASE_NOT_DROPPED', 'released.RISK_ASSESSMENT']],
    ],
    [
      '新版本仍然写明的专门规定',
      { laws: [{ law: LAND_ACQUISITION, reason }] },
      [['RELEASE_NOT_DROPPED', 'released.LAND_ACQUISITION']],
    ],
    [
      '按情形仍然应当履行的程序',
      { steps: [{ step: EXPERT_REVIEW, reason }] },
      [['RELEASE_STILL_OWED', 'released.EXPERT_REVIEW']],
    ],
    [
      '没有写明理由',
      { steps: [{ step: HEARING, reason: '不需要' }], laws: [{ law: UTILITY_PRICE, reason: '。。。' }] },
      [
        ['RELEASE_REASON_REQUIRED', 'released.HEARING'],
        ['RELEASE_REASON_REQUIRED', 'released.UTILITY_PRICE'],
      ],
    ],
    [
      '几处不符一并说明',
      {
        steps: [
          { step: EXPERT_REVIEW, reason: '' },
          { step: RISK_ASSESSMENT, reason },
        ],
      },
      [
        ['RELEASE_STILL_OWED', 'released.EXPERT_REVIEW'],
        ['RELEASE_REASON_REQUIRED', 'released.EXPERT_REVIEW'],
        ['RELEASE_NOT_DROPPED', 'released.RISK_ASSESSMENT'],
      ],
    ],
  ])('%s', (_, asked, expected) => {
    expect(codes(asked)).toEqual(expected);
  });

  it('认定以后，免除的不再按目录履行，其余照旧', () => {
    const matter = {
      specialRules: [UTILITY_PRICE, LAND_ACQUISITION],
      categories: [PLAN, PROJECT],
      releasedSteps: [EXPERT_REVIEW],
      releasedDuties: [],
    };
    const asked = {
      steps: [{ step: HEARING, reason }],
      duties: [{ duty: PUBLIC_SOLICITATION, reason }],
      laws: [{ law: UTILITY_PRICE, reason }],
      categories: [{ category: PLAN, reason }],
    };
    expect(released(matter, asked)).toEqual({
      specialRules: [LAND_ACQUISITION],
      categories: [PROJECT],
      releasedSteps: [EXPERT_REVIEW, HEARING],
      releasedDuties: [PUBLIC_SOLICITATION],
    });
    const named = { hearing: HearingChoice.YES, steps: [HEARING, RISK_ASSESSMENT], methods: [PUBLIC] };
    const editions = [edition(named), edition()];
    expect(courseListed(editions)).toMatchObject({ catalogueHearing: true, catalogueSolicitation: true });
    expect(
      courseListed(editions, { releasedSteps: [HEARING], releasedDuties: [PUBLIC_SOLICITATION] }),
    ).toMatchObject({
      catalogueHearing: false,
      catalogueSolicitation: false,
      catalogueSteps: [RISK_ASSESSMENT],
    });
  });

  it('条例、本县规定要求的，写明依据，不能免除', () => {
    const { PUBLIC_PARTICIPATION } = DecisionStepKind;
    const steps = requiredSteps(new Set(), [], { catalogueHearing: false, solicitationRequired: true });
    const gone = { steps: [PUBLIC_PARTICIPATION, HEARING], duties: [PUBLIC_SOLICITATION] };
    const still = stillOwed(gone, steps);
    expect(still.map(({ what, article }) => [what, article])).toEqual([
      [PUBLIC_PARTICIPATION, '国令713号第十四条'],
      [PUBLIC_SOLICITATION, '本县规定'],
    ]);
    const asked = { ...NONE, steps: [{ step: PUBLIC_PARTICIPATION, reason }] };
    const all = { dropped: { ...NONE, ...gone }, kept: still };
    expect(refuseReleases(asked, all, { reasonMinChars: 20 })).toMatchObject([
      { code: 'RELEASE_STILL_OWED', basis: 'LAW', article: '国令713号第十四条' },
    ]);
  });

  it('各种要求的代号互不相同，理由各有各的位置', () => {
    const all = [DecisionStepKind, StepDutyKind, SpecialRuleKind, DecisionCategory].flatMap(Object.values);
    expect(new Set(all).size).toBe(all.length);
  });
});
