/**
 * The special laws with which the platform begins (专门规定): what of 法律 and 行政法规 sets a procedure of its own for a kind of matter.
 * They stood in the code word for word; here they are the first edition of entries that 司法局 keeps.
 */
export interface FirstEntry {
  /** The same on every system, so that a file restored elsewhere finds its laws. */
  id: string;
  /** Its code, and the subject of the catalogue that it is on. */
  code: string;
  label: string;
  source: string;
  docNo: string;
  level: 'LAW' | 'ADMINISTRATIVE_REGULATION';
  article: string;
  steps: readonly string[];
  minimumDays: number | null;
  shortenable: boolean;
  hearing: 'REQUIRED' | 'ON_OBJECTION' | 'ONE_OF_SEVERAL' | null;
  attendance: 'CONSUMERS' | null;
  feedbackByLaw: boolean;
  duty: string;
  /** The day that law, in the wording cited, came into force. */
  from: string;
}

const id = (place: number) => `0194a000-0000-7000-8000-00000000000${place}`;

export const FIRST_ENTRIES: readonly FirstEntry[] = [
  {
    id: id(1),
    code: 'URBAN_RURAL_PLAN',
    label: '城乡规划草案',
    source: '城乡规划法',
    docNo: '主席令第七十四号',
    level: 'LAW',
    article: '第二十六条',
    steps: [],
    minimumDays: 30,
    shortenable: false,
    hearing: 'ONE_OF_SEVERAL',
    attendance: null,
    feedbackByLaw: true,
    duty: '公告不少于30日，以论证会、听证会或者其他方式征求意见，报送材料附具采纳情况及理由',
    from: '2008-01-01',
  },
  {
    id: id(2),
    code: 'UTILITY_PRICE',
    label: '公用事业、公益性服务和自然垄断商品价格',
    source: '价格法',
    docNo: '主席令第九十二号',
    level: 'LAW',
    article: '第二十三条',
    steps: [],
    minimumDays: null,
    shortenable: true,
    hearing: 'REQUIRED',
    attendance: 'CONSUMERS',
    feedbackByLaw: false,
    duty: '由政府价格主管部门主持听证会',
    from: '1998-05-01',
  },
  {
    id: id(3),
    code: 'HOUSE_EXPROPRIATION',
    label: '国有土地上房屋征收补偿方案',
    source: '国有土地上房屋征收与补偿条例',
    docNo: '国务院令第590号',
    level: 'ADMINISTRATIVE_REGULATION',
    article: '第十条、第十一条',
    steps: ['RISK_ASSESSMENT'],
    minimumDays: 30,
    shortenable: false,
    hearing: 'ON_OBJECTION',
    attendance: null,
    feedbackByLaw: true,
    duty: '征求意见不少于30日，公布意见情况和修改情况；旧城区改建多数被征收人有异议的举行听证会',
    from: '2011-01-21',
  },
  {
    id: id(4),
    code: 'MARKET_REGULATORY_DOCUMENT',
    label: '与市场主体生产经营密切相关的行政规范性文件',
    source: '优化营商环境条例',
    docNo: '国务院令第722号',
    level: 'ADMINISTRATIVE_REGULATION',
    article: '第六十二条',
    steps: ['PUBLIC_PARTICIPATION', 'FAIR_COMPETITION'],
    minimumDays: 30,
    shortenable: true,
    hearing: null,
    attendance: null,
    feedbackByLaw: true,
    duty: '向社会公开征求意见一般不少于30日，并反馈意见采纳情况',
    from: '2020-01-01',
  },
  {
    id: id(5),
    code: 'LAND_ACQUISITION',
    label: '土地征收补偿安置方案',
    source: '土地管理法',
    docNo: '主席令第三十二号，国务院令第743号',
    level: 'LAW',
    article: '第四十七条、土地管理法实施条例第二十六条至第二十八条',
    steps: ['RISK_ASSESSMENT'],
    minimumDays: 30,
    shortenable: false,
    hearing: 'ON_OBJECTION',
    attendance: null,
    feedbackByLaw: false,
    duty: '征收预公告不少于10个工作日，补偿安置方案公告不少于30日；多数成员有异议的举行听证会',
    from: '2020-01-01',
  },
  {
    id: id(6),
    code: 'ENVIRONMENTAL_IMPACT',
    label: '可能造成不良环境影响的规划和项目',
    source: '环境影响评价法',
    docNo: '主席令第七十七号',
    level: 'LAW',
    article: '第十一条、第二十一条',
    steps: [],
    minimumDays: null,
    shortenable: true,
    hearing: 'ONE_OF_SEVERAL',
    attendance: null,
    feedbackByLaw: true,
    duty: '报批前举行论证会、听证会或者采取其他形式，说明意见采纳或者不采纳的情况',
    from: '2003-09-01',
  },
  {
    id: id(7),
    code: 'REGULATORY_DOCUMENT',
    label: '涉及公民、法人和其他组织权利义务的规范性文件',
    source: '地方各级人民代表大会和地方各级人民政府组织法',
    docNo: '主席令第一百一十号',
    level: 'LAW',
    article: '第七十五条',
    steps: ['PUBLIC_PARTICIPATION'],
    minimumDays: null,
    shortenable: true,
    hearing: null,
    attendance: null,
    feedbackByLaw: false,
    duty: '经评估论证、公开征求意见、合法性审查、集体讨论决定后公布，并备案',
    from: '2022-03-12',
  },
];
