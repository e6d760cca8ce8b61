/** Labels of the contract's enum values that only staff meet. */

export const DESK_LABELS = {
  WORKBENCH: '工作台',
  INBOX: '收件箱',
  CATALOGUE: '目录管理',
  MATTER_LIST: '参与事项清单',
  DISCLOSURE: '标准目录',
  PROPOSALS: '决策建议',
  DECISIONS: '决策过程',
  CONSULTATIONS: '征集台',
  HEARINGS: '听证会',
  MEETINGS: '会议',
  REPRESENTATIVES: '公众代表',
  EXPERTS: '专家库',
  OPINIONS: '意见处理',
  REPORTS: '反馈发布',
  ACTIVITIES: '问卷和书面征求',
  EVENTS: '活动',
  SUGGESTIONS: '执行反映',
  CASES: '公众留言',
  REQUESTS: '依申请公开',
  HOTLINE: '12345工单',
  CONCERNS: '舆情回应',
  VILLAGES: '村务公开',
  ANNUAL_REPORTS: '年度报告',
  PLAN_TASKS: '公开任务',
  REVIEWS: '保密审查',
  COMPLIANCE: '合规情况',
  LEDGER: '工作台账',
  PAPERS: '文书登记簿',
  POLICY: '本县设定',
  ACCOUNTS: '账号与岗位',
  SITE: '网站信息',
  APPROVALS: '待我批示',
  CALLS: '须电话告知',
  MESSAGES: '发送记录',
  AUDIT: '审计日志',
  HOLDS: '暂缓删除',
  CALENDAR: '工作日历',
} as const;

/** Name of the settings desk for a body that decides for itself. */
export const OWN_SETTING = '本机关设定';

export const UNIT_KIND_LABELS = {
  GOVERNMENT: '政府',
  DEPARTMENT: '部门',
  TOWNSHIP: '乡镇街道',
  DEVELOPMENT_ZONE: '开发区',
  INSTITUTION: '事业单位',
} as const;

export const SPECIAL_DAY_LABELS = { HOLIDAY: '放假', MAKE_UP_WORKDAY: '调休上班' } as const;

export const COMMENT_PROGRESS_LABELS = {
  NEW: '待受理',
  UNDISPOSED: '待处理',
  PROPOSED: '待确认',
  CONFIRMED: '已确认',
  HIDDEN: '不予展示',
  WITHDRAWN: '已撤回',
} as const;

export const REPORT_STAGE_LABELS = {
  DRAFT: '拟稿',
  CONFIRMED: '负责人已确认',
  REVIEWED: '审查通过待公布',
  PUBLISHED: '已公布',
} as const;
