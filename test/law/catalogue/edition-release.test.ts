/** 国令713号第三条第三款: what a new edition of the catalogue names no longer binds on until a ruling releases it. */
import { describe, expect, it } from 'vitest';
import { droppedByEdition, type ListedEdition } from '#server/law/catalogue/edition-release.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { DecisionCategory, HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { StepDutyKind } from '#server/law/decision/requirement.ts';

const { HEARING, EXPERT_REVIEW, RISK_ASSESSMENT } = DecisionStepKind;
const { UTILITY_PRICE, LAND_ACQUISITION } = SpecialRuleKind;
const { PUBLIC_SOLICITATION: PUBLIC, FORUM } = ParticipationMethod;
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
const UNRELEASED = { specialRules: [], categories: [], releasedSteps: [], releasedDuties: [] };
const NONE = { steps: [], duties: [], laws: [], categories: [] };

describe('第三条第三款 目录新版本删去的要求', () => {
  it.each<[string, ListedEdition[], Partial<typeof UNRELEASED>, object]>([
    ['目录外事项', [], {}, NONE],
    ['没有调整', [edition({ steps: [EXPERT_REVIEW] })], {}, NONE],
    [
      '删去一项程序',
      [edition({ steps: [EXPERT_REVIEW] }), edition()],
      {},
      { ...NONE, steps: [EXPERT_REVIEW] },
    ],
    [
      '听证由是改为否',
      [edition({ hearing: HearingChoice.YES }), edition()],
      {},
      { ...NONE, steps: [HEARING] },
    ],
    [
      '听证改为否，程序中仍写明听证',
      [edition({ hearing: HearingChoice.YES }), edition({ steps: [HEARING] })],
      {},
      NONE,
    ],
    [
      '删去又恢复的，仍然写明',
      [edition({ steps: [EXPERT_REVIEW] }), edition(), edition({ steps: [EXPERT_REVIEW] })],
      {},
      NONE,
    ],
    [
      '已经免除的',
      [edition({ steps: [EXPERT_REVIEW, RISK_ASSESSMENT] }), edition()],
      { releasedSteps: [EXPERT_REVIEW] as never[] },
      { ...NONE, steps: [RISK_ASSESSMENT] },
    ],
    [
      '删去一项专门规定',
      [edition({ laws: [UTILITY_PRICE] }), edition()],
      { specialRules: [UTILITY_PRICE] as never[] },
      { ...NONE, laws: [UTILITY_PRICE] },
    ],
    [
      '目录没有写明过的专门规定',
      [edition(), edition()],
      { specialRules: [LAND_ACQUISITION] as never[] },
      NONE,
    ],
    [
      '不再写明向社会公开征求意见',
      [edition({ methods: [PUBLIC, FORUM] }), edition({ methods: [FORUM] })],
      {},
      { ...NONE, duties: [PUBLIC_SOLICITATION] },
    ],
    [
      '其他参与方式可以自行选择，删去的不再约束',
      [edition({ methods: [PUBLIC, FORUM] }), edition({ methods: [PUBLIC] })],
      {},
      NONE,
    ],
    [
      '公开征求意见已经免除的',
      [edition({ methods: [PUBLIC] }), edition()],
      { releasedDuties: [PUBLIC_SOLICITATION] as never[] },
      NONE,
    ],
    [
      '删去一个类别',
      [edition({ categories: [PLAN, PROJECT] }), edition({ categories: [PROJECT] })],
      { categories: [PLAN, PROJECT] as never[] },
      { ...NONE, categories: [PLAN] },
    ],
    [
      '目录没有写明过的类别',
      [edition({ categories: [PROJECT] }), edition({ categories: [PROJECT] })],
      { categories: [PLAN, PROJECT] as never[] },
      NONE,
    ],
  ])('%s', (_, editions, matter, dropped) => {
    expect(droppedByEdition(editions, { ...UNRELEASED, ...matter })).toEqual(dropped);
  });
});
