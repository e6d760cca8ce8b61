import { publishParticipationList } from '#server/domains/matterlist/publish-participation-list.ts';
import { saveParticipationList } from '#server/domains/matterlist/save-participation-list.ts';
import { PAPERS } from '#server/outside/wiring/kinds.ts';
import { PromisedWay } from '#server/law/participation/promised-way.ts';
import { CATALOGUE_DAY } from './shift.ts';
import { kept, type Teller } from './teller.ts';

const { PUBLIC_SOLICITATION, FORUM, SITE_VISIT, EXPERT_REVIEW, HEARING, QUESTIONNAIRE, CALL, ATTENDANCE } =
  PromisedWay;

/** A row of the list: its unit by code or in words, and its decisions by their places in the catalogue. */
interface Promised {
  name: string;
  scope: string;
  ways: readonly PromisedWay[];
  unit?: string;
  unitWords?: string;
  basis: string;
  period: string;
  seqs: readonly number[];
}

const BEFORE_DRAFT = '草案形成以后，每次不少于30日';

const MATTERS: readonly Promised[] = [
  {
    name: '国土空间、交通、养老等重要规划',
    scope: '全体公民、法人和其他组织；规划范围内的居民、村集体',
    ways: [PUBLIC_SOLICITATION, FORUM, SITE_VISIT, EXPERT_REVIEW],
    unitWords: '编制单位',
    basis: '国令713号第十四条、第十九条；《中华人民共和国城乡规划法》第二十六条',
    period: BEFORE_DRAFT,
    seqs: [1, 4],
  },
  {
    name: '水、气、公交等价格',
    scope: '消费者、经营者、利益相关方',
    ways: [PUBLIC_SOLICITATION, HEARING, QUESTIONNAIRE],
    unit: 'ndrc',
    basis: '国令713号第十四条、第十六条；《中华人民共和国价格法》第二十三条',
    period: '定价、调价方案形成以后，每次不少于30日',
    seqs: [2],
  },
  {
    name: '义务教育招生片区',
    scope: '学生家长、学校、社区',
    ways: [PUBLIC_SOLICITATION, FORUM],
    unit: 'edu',
    basis: '国令713号第十四条；《中华人民共和国义务教育法》第十二条',
    period: BEFORE_DRAFT,
    seqs: [3],
  },
  {
    name: '房屋征收补偿方案',
    scope: '被征收人、公众代表',
    ways: [PUBLIC_SOLICITATION, HEARING],
    unit: 'house',
    basis: '《国有土地上房屋征收与补偿条例》第十条、第十一条',
    period: '补偿方案论证以后，不少于30日',
    seqs: [],
  },
  {
    name: '环境影响较大的项目',
    scope: '项目周边的居民、专家',
    ways: [PUBLIC_SOLICITATION, HEARING, QUESTIONNAIRE],
    unit: 'eco',
    basis: '国令713号第十四条；《中华人民共和国环境影响评价法》第二十一条',
    period: '项目决策以前，不少于30日',
    seqs: [6],
  },
  {
    name: '年度民生实事项目',
    scope: '全县居民',
    ways: [CALL, QUESTIONNAIRE, ATTENDANCE],
    unit: 'gov-office',
    basis: '国令713号第十四条',
    period: '第三季度征集建议，年底以前讨论确定',
    seqs: [8],
  },
];

/** 公众参与行政决策事项清单: written, reviewed and published on the day of the catalogue. */
export async function tellMatterList(teller: Teller): Promise<void> {
  const { shift } = teller;
  const [author, reviewer] = [teller.as('sifa'), teller.as('baomi')];
  const matters = MATTERS.map(({ unit, unitWords = '', seqs, ...said }) => ({
    ...said,
    unitId: unit ? (teller.units.get(unit) ?? null) : null,
    unitWords,
    periodDays: said.ways.includes(PUBLIC_SOLICITATION) ? 30 : null,
    decisionNos: seqs.map((seq) => shift.decisionNo(seq)),
  }));
  await teller.clock(CATALOGUE_DAY, '14:00');
  const year = shift.year(CATALOGUE_DAY);
  const id = kept(await saveParticipationList(author, year, 0, { changeNote: '', matters }));
  const version = () => teller.version('participation_list', id);
  kept(await PAPERS.PARTICIPATION_LIST.submit(author, id, await version(), []));
  kept(await PAPERS.PARTICIPATION_LIST.pass(reviewer, id, await version()));
  kept(await publishParticipationList(author, id, await version()));
}
