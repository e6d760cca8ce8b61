/** 社会公众代表库: twelve invented people, as the tables of cases draw from them. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { RepresentativeCategory as C } from '#server/law/register/representative-category.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';

/** One of them. */
export interface Registered {
  id: string;
  name: string;
  categories: readonly C[];
  unitPost: string;
  fields: readonly string[];
  region: string;
  invitations: number;
  state: RepresentativeState;
  termStartsOn: CalendarDay;
  termEndsOn: CalendarDay;
  verifiedOn: CalendarDay | null;
  awayUntil: CalendarDay | null;
}

const person = (
  id: string,
  name: string,
  categories: readonly C[],
  unitPost: string,
  fields: readonly string[],
  region: string,
  invitations: number,
  termEndsOn: CalendarDay = '2027-12-31',
): Registered => ({
  id,
  name,
  categories,
  unitPost,
  fields,
  region,
  invitations,
  state: RepresentativeState.ACTIVE,
  termStartsOn: '2025-01-01',
  termEndsOn,
  verifiedOn: '2025-01-06',
  awayUntil: null,
});

/** The register of 岚溪县 as it stands in December 2026. */
export const REGISTER: readonly Registered[] = [
  person('r1', '陈立言', [C.PARTY_DELEGATE], '城关镇东街社区党委书记', ['社区治理'], '城关镇', 2),
  person('r2', '周映雪', [C.PEOPLES_CONGRESS_DEPUTY], '县人民医院护士长', ['卫生', '养老'], '城关镇', 1),
  person('r3', '何长川', [C.CPPCC_MEMBER], '律师', ['法治', '物业'], '城关镇', 3),
  person('r4', '沈知行', [C.EXPERT_SCHOLAR], '市师范学院副教授', ['养老', '教育'], '市区', 0),
  person('r5', '罗启明', [C.ENTREPRENEUR], '岚溪康养服务有限公司总经理', ['养老'], '松林镇', 0),
  person('r6', '唐小满', [C.MEDIA], '县融媒体中心记者', ['民生'], '城关镇', 1),
  person('r7', '高远帆', [C.NEW_SOCIAL_STRATUM], '网约配送站站长', ['交通'], '临河乡', 0),
  person('r8', '江秋菊', [C.RESIDENT, C.WOMEN], '青石镇村民', ['农业', '养老'], '青石镇', 0),
  person('r9', '郑伯安', [C.VETERAN_CADRE], '退休教师', ['教育'], '白茅乡', 4, '2026-12-10'),
  person('r10', '叶青', [C.FIVE_TYPE_SUPERVISOR], '个体工商户', ['营商'], '城关镇', 1),
  {
    ...person('r11', '石磊', [C.ENTREPRENEUR], '公交公司副经理', ['交通'], '城关镇', 0),
    state: RepresentativeState.SUSPENDED,
  },
  person('r12', '夏宁', [C.EXPERT_SCHOLAR], '县一中高级教师', ['教育'], '城关镇', 0, '2026-12-11'),
];
