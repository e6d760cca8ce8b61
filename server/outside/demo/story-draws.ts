import type { DrawInput } from '#schema/invitation/draw-input.ts';
import { DrawMethod, QuotaAttribute } from '#server/law/draw/draw-words.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

const C = RepresentativeCategory;

const kind = (
  label: string,
  categories: readonly RepresentativeCategory[],
  min: number,
  max = min,
): DrawInput['quotas'][number] => ({
  attribute: QuotaAttribute.CATEGORY,
  label,
  categories: [...categories],
  min,
  max,
});

const DEPUTIES = kind('两代表一委员', [C.PARTY_DELEGATE, C.PEOPLES_CONGRESS_DEPUTY, C.CPPCC_MEMBER], 1);
const SCHOLARS = kind('专家学者', [C.EXPERT_SCHOLAR], 1);
const RESIDENTS = kind('群众代表', [C.RESIDENT], 1);
const OTHERS = [C.ENTREPRENEUR, C.NEW_SOCIAL_STRATUM, C.FIVE_TYPE_SUPERVISOR, C.VETERAN_CADRE];

const plan = (more: Partial<DrawInput>): DrawInput => ({
  method: DrawMethod.ROTATION,
  seats: 4,
  topics: [],
  quotas: [],
  concernedUnits: [],
  concernedRegions: [],
  ...more,
});

/** 养老服务设施布局规划: by rotation, without the company that runs homes for the old. */
export const ELDER_CARE = plan({
  topics: ['养老'],
  quotas: [DEPUTIES, SCHOLARS, RESIDENTS, kind('其他类别', [...OTHERS, C.MEDIA], 1)],
  concernedUnits: ['岚溪康养服务有限公司'],
});

/** 冬春救助, as it was first offered: somebody forgot the media. */
export const RELIEF_FIRST = plan({
  topics: ['救助', '民生'],
  quotas: [DEPUTIES, SCHOLARS, RESIDENTS, kind('其他类别', OTHERS, 1)],
});

/** The plan with its mistake corrected. */
export const RELIEF = plan({
  topics: ['救助', '民生'],
  quotas: [DEPUTIES, SCHOLARS, RESIDENTS, kind('其他类别', [...OTHERS, C.MEDIA], 1)],
});

/** 道路交通安全: by lottery, with every town's and both sexes' share. */
export const TRAFFIC = plan({
  method: DrawMethod.LOTTERY,
  seats: 6,
  quotas: [
    kind(DEPUTIES.label, DEPUTIES.categories, 1, 3),
    kind(RESIDENTS.label, RESIDENTS.categories, 1, 2),
    { attribute: QuotaAttribute.REGION, label: '青石镇', categories: [], min: 1, max: 2 },
    { attribute: QuotaAttribute.GENDER, label: '女', categories: [], min: 2, max: 4 },
  ],
});

/** 集贸市场 of 青石镇: two of its people, without whoever trades there. */
export const TOWN_MARKET = plan({
  seats: 2,
  topics: ['农业', '民生'],
  quotas: [kind(DEPUTIES.label, DEPUTIES.categories, 1), RESIDENTS],
});

/** Why the first offer for 冬春救助 was declared void. */
export const FORGOTTEN = '“其他类别”名额漏列了新闻媒体代表，补正以后重新公布方案、重新抽选。';
