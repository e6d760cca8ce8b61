/** Inputs that are complete and lawful; a test changes what it is about. Day: 2026-11-10. */

/** Answers of the units are in their letters (`test/kernel/build-inquiry.ts`). */
export const UNITS = { noUnitConcerned: false, fileIds: [] as string[] };

export const ACTIVITY = {
  method: 'FORUM',
  happenedOn: '2026-11-10',
  place: '青山社区服务中心',
  participants: '青山小区业主、社区干部',
  participantCount: 23,
  groups: [] as object[],
  summary: '多数业主赞成加装电梯，低层业主要求补偿采光影响。',
  fileIds: [] as string[],
};

export const TALK = {
  groupName: '65周岁以上老年人',
  counterpart: 'SOCIAL_ORGANISATION',
  counterpartName: '县老年人协会',
  opinions: '希望优先安排高龄老人居住的楼栋。',
};

/** Declarations and arguments of the experts are in their letters (`test/kernel/build-experts.ts`). */
export const EXPERTS = { form: 'MEETING', heldOn: '2026-11-10', fileIds: [] as string[] };

/** A review as its record keeps it. */
export const EXPERT_RECORD = {
  form: 'MEETING',
  library: 'PROVINCE',
  members: [
    { name: '王建国', employer: '省建筑设计院', interest: 'NONE', dissenting: false },
    { name: '李敏', employer: '省房地产学会', interest: 'NONE', dissenting: true },
  ],
  opinions: [
    {
      expertKind: 'PERSON',
      expertName: '王建国',
      necessity: '老旧小区老龄化突出，加装电梯有必要。',
      feasibility: '多数楼栋结构允许加装。',
      scientificMerit: '分摊系数的测算方法合理。',
      signed: true,
      sealed: false,
    },
  ],
  dissent: '李敏认为一层业主的补偿标准偏低。',
  adoptions: [
    { opinion: '分楼栋出具结构安全鉴定', adopted: true, reason: '写入第六条' },
    {
      opinion: '提高一层业主的补偿标准',
      adopted: false,
      reason: '补偿由业主协商确定，政府不宜规定统一的标准，已在说明中写明。',
    },
  ],
  fileIds: [] as string[],
};

export const RISK = {
  happenedOn: '2026-11-10',
  level: 'LOW',
  departmentsHeard: [{ unitName: '县信访局', opinion: '低层业主可能集中反映采光问题。' }],
  riskPoints: [{ no: 1, kind: 'SOCIAL_STABILITY', description: '低层业主反对', level: 'LOW' }],
  measures: [{ pointNo: 1, text: '由社区组织协商，给予合理补偿', unitName: '县住房和城乡建设局' }],
  responsePlan: ['发生集中反映的，由街道在一日内组织面对面协商。'],
  fileIds: [] as string[],
};

export const FINDING = {
  happenedOn: '2026-11-12',
  riskControllable: true,
  reason: '风险点明确，防范措施和处置预案可行，同意评估结论。',
  fileIds: [] as string[],
};

/** Operators and associations are heard by their letters (`test/kernel/build-inquiry.ts`). */
export const COMPETITION = {
  happenedOn: '2026-11-10',
  conclusion: 'PASSED',
  drafterOpinion: '没有限定特定的电梯企业，初审认为符合要求。',
  fileIds: [] as string[],
};
