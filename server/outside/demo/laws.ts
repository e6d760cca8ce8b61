import type { LegalBasisInput } from '#schema/consultation/dossier-input.ts';
import { BasisLevel } from '#schema/consultation/dossier-parts.ts';
import type { ToldBasis } from './story.ts';

/** The laws the demonstration county cites, quoted from their text; which clauses rest on them says the story. */
type Law = Omit<ToldBasis, 'clauses'>;

/** The entry as it is typed into a list. */
export const listed = ({
  level,
  title,
  docNo,
  article,
  quotation,
  url,
  clauseIds,
}: Law & { clauseIds?: string[] }): LegalBasisInput => ({
  level: BasisLevel[level],
  title,
  docNo: docNo ?? '',
  article,
  quotation: quotation ?? '',
  url: url ?? '',
  clauseIds: clauseIds ?? [],
});

export const PRICE_23: Law = {
  level: 'LAW',
  title: '中华人民共和国价格法',
  article: '第二十三条',
  quotation:
    '制定关系群众切身利益的公用事业价格、公益性服务价格、自然垄断经营的商品价格等政府指导价、政府定价，应当建立听证会制度，由政府价格主管部门主持，征求消费者、经营者和有关方面的意见，论证其必要性、可行性。',
};

const PROCEDURE: Omit<Law, 'article' | 'quotation'> = {
  level: 'ADMINISTRATIVE_REGULATION',
  title: '重大行政决策程序暂行条例',
  docNo: '国令第713号',
};

const SOLICIT =
  '决策事项向社会公开征求意见的，决策承办单位应当通过政府网站、政务新媒体以及报刊、广播、电视等便于社会公众知晓的途径，公布决策草案及其说明等材料，明确提出意见的方式和期限。公开征求意见的期限一般不少于30日；因情况紧急等原因需要缩短期限的，公开征求意见时应当予以说明。';

export const PROCEDURE_15: Law = { ...PROCEDURE, article: '第十五条', quotation: SOLICIT };

export const PROCEDURE_15_16: Law = {
  ...PROCEDURE,
  article: '第十五条、第十六条',
  quotation: `${SOLICIT}\n决策事项直接涉及公民、法人、其他组织切身利益或者存在较大分歧的，可以召开听证会。`,
};

export const PROCEDURE_14_15: Law = {
  ...PROCEDURE,
  article: '第十四条、第十五条',
  quotation: `决策承办单位应当采取便于社会公众参与的方式充分听取意见，依法不予公开的决策事项除外。\n${SOLICIT}`,
};

export const PLANNING_26: Law = {
  level: 'LAW',
  title: '中华人民共和国城乡规划法',
  article: '第二十六条',
  quotation:
    '城乡规划报送审批前，组织编制机关应当依法将城乡规划草案予以公告，并采取论证会、听证会或者其他方式征求专家和公众的意见。公告的时间不得少于三十日。',
};

export const PLANNING_31: Law = {
  level: 'LAW',
  title: '中华人民共和国城乡规划法',
  article: '第三十一条',
  quotation:
    '旧城区的改建，应当保护历史文化遗产和传统风貌，合理确定拆迁和建设规模，有计划地对危房集中、基础设施落后等地段进行改建。',
};

export const LAND_17: Law = {
  level: 'LAW',
  title: '中华人民共和国土地管理法',
  article: '第十七条',
  quotation:
    '土地利用总体规划按照下列原则编制：（一）落实国土空间开发保护要求，严格土地用途管制；（二）严格保护永久基本农田，严格控制非农业建设占用农用地；……',
};

export const EIA_21: Law = {
  level: 'LAW',
  title: '中华人民共和国环境影响评价法',
  article: '第二十一条',
  quotation:
    '除国家规定需要保密的情形外，对环境可能造成重大影响、应当编制环境影响报告书的建设项目，建设单位应当在报批建设项目环境影响报告书前，举行论证会、听证会，或者采取其他形式，征求有关单位、专家和公众的意见。',
};

export const ELDERLY_39: Law = {
  level: 'LAW',
  title: '中华人民共和国老年人权益保障法',
  article: '第三十九条',
  quotation: '各级人民政府应当根据经济发展水平和老年人服务需求，逐步增加对养老服务的投入。',
};

export const ELDERLY_40: Law = {
  level: 'LAW',
  title: '中华人民共和国老年人权益保障法',
  article: '第四十条',
  quotation:
    '地方各级人民政府和有关部门应当按照老年人口比例及分布情况，将养老服务设施建设纳入城乡规划和土地利用总体规划，统筹安排养老服务设施建设用地及所需物资。',
};

export const EDUCATION_12: Law = {
  level: 'LAW',
  title: '中华人民共和国义务教育法',
  article: '第十二条',
  quotation: '适龄儿童、少年免试入学。地方各级人民政府应当保障适龄儿童、少年在户籍所在地学校就近入学。',
};

export const OLD_TOWNS_27_28: Law = {
  level: 'ADMINISTRATIVE_REGULATION',
  title: '历史文化名城名镇名村保护条例',
  docNo: '国令第524号',
  article: '第二十七条、第二十八条',
  quotation:
    '对历史文化街区、名镇、名村核心保护范围内的建筑物、构筑物，应当区分不同情况，采取相应措施，实行分类保护。\n在历史文化街区、名镇、名村核心保护范围内，不得进行新建、扩建活动。但是，新建、扩建必要的基础设施和公共服务设施除外。',
};
