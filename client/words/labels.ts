/** Labels of the contract's enum values that citizens and staff both meet. */

export const CATALOGUE_CHANGE_LABELS = {
  UNCHANGED: '未调整',
  ADDED: '新增',
  CHANGED: '调整',
  REMOVED: '终止',
} as const;

export const STEP_STATE_LABELS = {
  DONE: '已完成',
  NOW: '进行中',
  NEXT: '下一步',
  NONE: '未开始',
  LATE: '逾期',
} as const;

export const DECISION_PROGRESS_LABELS = {
  NOT_STARTED: '未启动',
  IN_PARTICIPATION: '公众参与中',
  PARTICIPATION_DONE: '公众参与已完成',
} as const;

/** 特别规定: another law has its own procedure for the matter (statute.md section 4). */
export const SPECIAL_RULE_LABELS = {
  URBAN_RURAL_PLAN: '城乡规划草案',
  UTILITY_PRICE: '公用事业、公益性服务价格',
  HOUSE_EXPROPRIATION: '国有土地上房屋征收补偿方案',
  MARKET_REGULATORY_DOCUMENT: '与市场主体生产经营活动密切相关的规范性文件',
  LAND_ACQUISITION: '土地征收',
  ENVIRONMENTAL_IMPACT: '可能造成不良环境影响的规划和项目',
  REGULATORY_DOCUMENT: '涉及公民权利义务的规范性文件',
} as const;

export const ATTACHMENT_KIND_LABELS = {
  DRAFT: '草案',
  EXPLANATION: '起草说明',
  INTERPRETATION: '政策解读',
  PICTURE: '图解',
  BASIS: '依据',
  OTHER: '其他',
  COMMENT: '意见附件',
  SCAN: '扫描件',
} as const;

export const WAY_KIND_LABELS = {
  ONLINE: '本平台',
  LETTER: '信函',
  EMAIL: '电子邮箱',
  PHONE: '电话',
  IN_PERSON: '当面',
  FAX: '传真',
} as const;

export const CHANNEL_KIND_LABELS = {
  PORTAL: '政府网站',
  WECHAT: '政务微信',
  NEWSPAPER: '报刊',
  RADIO: '广播',
  TV: '电视',
  NOTICE_BOARD: '公告栏',
  OTHER: '其他',
} as const;

export const NOTICE_KIND_LABELS = {
  OPENED: '开始征求意见',
  EXTENDED: '延长期限',
  SHORTENED: '缩短期限',
  WITHDRAWN: '撤回征求意见',
  CORRECTED: '更正',
} as const;

export const CONSULTATION_STATE_LABELS = {
  OPEN: '正在征集',
  COMING: '即将开始',
  CLOSED: '已结束',
  WITHDRAWN: '已撤回',
} as const;

export const CONTACT_KIND_LABELS = { PHONE: '手机', EMAIL: '电子邮箱' } as const;

export const MEETING_STATE_LABELS = {
  COMING: '即将召开',
  HELD: '已经召开',
  CANCELLED: '已取消',
} as const;

export const HEARING_STATE_LABELS = {
  SIGN_UP: '正在报名',
  COMING: '即将举行',
  HELD: '已经举行',
  CANCELLED: '已取消',
} as const;

/** Fate of the words that an opinion quoted, in a later version of the draft. */
export const QUOTE_FATES = {
  KEPT: '这段话还在',
  CHANGED: '这段话改成了',
  GONE: '没有这段话了',
} as const;
