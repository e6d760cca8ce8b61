/** 国令713号第三条第三款: what a new edition of the catalogue names no longer binds until a ruling releases it, and never what the law asks. */
import { describe, expect, it } from 'vitest';
import { courseListed } from '#server/law/catalogue/binding-editions.ts';
import {
  droppedByEdition,
  type ListedEdition,
  refuseReleases,
  released,
} from '#server/law/catalogue/edition-release.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

const { HEARING, EXPERT_REVIEW, RISK_ASSESSMENT } = DecisionStepKind;
const { UTILITY_PRICE, LAND_ACQUISITION } = SpecialRuleKind;
const edition = (more: Partial<ListedEdition> = {}): ListedEdition => ({
  publishedOn: '2026-02-13',
  hearing: HearingChoice.NO,
  methods: [],
  steps: [],
  laws: [],
  ...more,
});
const UNRELEASED = { specialRules: [], releasedSteps: [] };

describe('第三条第三款 目录新版本删去的要求', () => {
  it.each<[string, ListedEdition[], Partial<typeof UNRELEASED>, object]>([
    ['目录外事项', [], {}, { steps: [], laws: [] }],
    ['没有调整', [edition({ steps: [EXPERT_REVIEW] })], {}, { steps: [], laws: [] }],
    [
      '删去一项程序',
      [edition({ steps: [EXPERT_REVIEW] }), edition()],
      {},
      { steps: [EXPERT_REVIEW], laws: [] },
    ],
    [
      '听证由是改为否',
      [edition({ hearing: HearingChoice.YES }), edition()],
      {},
      { steps: [HEARING], laws: [] },
    ],
    [
      '听证改为否，程序中仍写明听证',
      [edition({ hearing: HearingChoice.YES }), edition({ steps: [HEARING] })],
      {},
      { steps: [], laws: [] },
    ],
    [
      '删去又恢复的，仍然写明',
      [edition({ steps: [EXPERT_REVIEW] }), edition(), edition({ steps: [EXPERT_REVIEW] })],
      {},
      { steps: [], laws: [] },
    ],
    [
      '已经免除的',
      [edition({ steps: [EXPERT_REVIEW, RISK_ASSESSMENT] }), edition()],
      { releasedSteps: [EXPERT_REVIEW] as never[] },
      { steps: [RISK_ASSESSMENT], laws: [] },
    ],
    [
      '删去一项专门规定',
      [edition({ laws: [UTILITY_PRICE] }), edition()],
      { specialRules: [UTILITY_PRICE] as never[] },
      { steps: [], laws: [UTILITY_PRICE] },
    ],
    [
      '目录没有写明过的专门规定',
      [edition(), edition()],
      { specialRules: [LAND_ACQUISITION] as never[] },
      { steps: [], laws: [] },
    ],
  ])('%s', (_, editions, matter, dropped) => {
    expect(droppedByEdition(editions, { ...UNRELEASED, ...matter })).toEqual(dropped);
  });
});

describe('第三条第三款 免除目录新版本删去的要求', () => {
  const reason = '九月调整目录时已经写明：同一范围的听证在环境影响评价中举行过，没有新的情况。';
  const dropped = { steps: [HEARING, EXPERT_REVIEW], laws: [UTILITY_PRICE] };
  const owed = new Set([EXPERT_REVIEW]);
  const codes = (asked: Partial<Parameters<typeof refuseReleases>[0]>) =>
    refuseReleases({ steps: [], laws: [], ...asked }, { dropped, owed }, { reasonMinChars: 20 }).map(
      ({ code, fields }) => [code, ...fields],
    );

  it.each([
    ['删去的程序，写明理由', { steps: [{ step: HEARING, reason }] }, []],
    ['删去的专门规定，写明理由', { laws: [{ law: UTILITY_PRICE, reason }] }, []],
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
    const matter = { specialRules: [UTILITY_PRICE, LAND_ACQUISITION], releasedSteps: [EXPERT_REVIEW] };
    const asked = { steps: [{ step: HEARING, reason }], laws: [{ law: UTILITY_PRICE, reason }] };
    expect(released(matter, asked)).toEqual({
      specialRules: [LAND_ACQUISITION],
      releasedSteps: [EXPERT_REVIEW, HEARING],
    });
    const editions = [edition({ hearing: HearingChoice.YES, steps: [HEARING, RISK_ASSESSMENT] }), edition()];
    expect(courseListed(editions)).toMatchObject({ catalogueHearing: true });
    expect(courseListed(editions, [HEARING])).toMatchObject({
      catalogueHearing: false,
      catalogueSteps: [RISK_ASSESSMENT],
    });
  });
});
