/** Rules of the law itself, in plain words with their article; no setting of the county changes any of them. */
export interface Statute {
  matter: string;
  /** The number one looks for, where there is one. */
  figure?: string;
  rule: string;
  article: string;
}

const CODE = '《重大行政决策程序暂行条例》（国务院令第713号）';

export const STATUTES: readonly Statute[] = [
  {
    matter: '哪些事项是重大行政决策',
    rule: '公共服务、市场监管等方面的重大公共政策和措施，重要规划，重要资源的保护利用政策，重大公共建设项目，以及其他对经济社会发展有重大影响、涉及重大公共利益或者社会公众切身利益的重大事项。',
    article: `${CODE}第三条`,
  },
  {
    matter: '目录',
    rule: '决策机关可以根据规定，结合职责权限和本地实际，确定决策事项目录、标准，经同级党委同意后向社会公布，并根据实际情况调整。',
    article: `${CODE}第三条`,
  },
  {
    matter: '听取意见',
    rule: '应当采取便于社会公众参与的方式充分听取意见，依法不予公开的决策事项除外。方式可以是座谈会、听证会、实地走访、书面征求意见、向社会公开征求意见、问卷调查、民意调查等。',
    article: `${CODE}第十四条`,
  },
  {
    matter: '公开征求意见的期限',
    figure: '不少于30日',
    rule: '期限一般不少于30日；因情况紧急等原因需要缩短期限的，公开征求意见时应当予以说明。',
    article: `${CODE}第十五条`,
  },
  {
    matter: '公布什么',
    rule: '公布决策草案及其说明等材料，明确提出意见的方式和期限。',
    article: `${CODE}第十五条`,
  },
  {
    matter: '听证会',
    rule: '决策事项直接涉及公民、法人、其他组织切身利益或者存在较大分歧的，可以召开听证会；法律、法规、规章对召开听证会另有规定的，依照其规定。',
    article: `${CODE}第十六条`,
  },
  {
    matter: '意见怎样处理',
    rule: '对社会各方面提出的意见进行归纳整理、研究论证，充分采纳合理意见，完善决策草案。',
    article: `${CODE}第十八条`,
  },
  {
    matter: '日怎样计算',
    rule: '按照日计算期间的，开始的当日不计入，自下一日开始计算；期间的最后一日是法定休假日的，以休假日结束的次日为最后一日；最后一日的截止时间为二十四时。',
    article: '《民法典》第二百零一条、第二百零三条（参照）',
  },
  {
    matter: '个人信息',
    rule: '收集个人信息，应当限于实现处理目的的最小范围；处理前告知处理目的、方式、种类和保存期限；公开个人信息须取得单独同意。',
    article: '《个人信息保护法》第六条、第十七条、第二十五条',
  },
];
