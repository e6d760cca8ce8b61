/** What the values of the contract are called that only staff meet. */

export const DESK_LABELS = {
  WORKBENCH: '工作台',
  CATALOGUE: '目录管理',
  PROPOSALS: '决策建议',
  DECISIONS: '决策过程',
  CONSULTATIONS: '征集台',
  HEARINGS: '听证会',
  MEETINGS: '会议',
  REPRESENTATIVES: '公众代表',
  OPINIONS: '意见处理',
  REPORTS: '反馈发布',
  ACTIVITIES: '参与活动',
  EVENTS: '开放活动',
  SUGGESTIONS: '执行反映',
  REVIEWS: '保密审查',
  COMPLIANCE: '合规情况',
  LEDGER: '工作台账',
  POLICY: '本县设定',
  ACCOUNTS: '账号与岗位',
  SITE: '网站信息',
  MESSAGES: '发送记录',
  AUDIT: '审计日志',
  HOLDS: '暂缓删除',
  CALENDAR: '工作日历',
} as const;

export const UNIT_KIND_LABELS = {
  GOVERNMENT: '政府',
  DEPARTMENT: '部门',
  TOWNSHIP: '乡镇街道',
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

export const HIDE_STATE_LABELS = { PROPOSED: '提请不予展示', CONFIRMED: '不予展示' } as const;

export const DISPOSITION_STATE_LABELS = { PROPOSED: '待确认', CONFIRMED: '已确认' } as const;

export const REPORT_STAGE_LABELS = {
  DRAFT: '拟稿',
  CONFIRMED: '负责人已确认',
  REVIEWED: '审查通过待公布',
  PUBLISHED: '已公布',
} as const;

export const TASK_KIND_LABELS = {
  FINISH_CATALOGUE: '完成目录审核',
  APPROVE_CATALOGUE: '登记县政府审议',
  RECORD_CONSENT: '登记县委意见',
  REVIEW_CATALOGUE: '审查目录',
  PUBLISH_CATALOGUE: '公布目录',
  HAND_IN_MATTERS: '申报目录事项',
  ANSWER_MATTERS: '答复申报事项',
  CLOSE_CATALOGUE_YEAR: '公布目录完成情况',
  REVIEW_COMPLETION: '完成情况保密审查',
  START_DECISION: '启动决策',
  PREPARE_CONSULTATION: '准备征求意见',
  RETURNED_CONSULTATION: '修改退回的征求意见',
  REVIEW_CONSULTATION: '审查征求意见',
  OPEN_CONSULTATION: '公布并开始征求意见',
  OPENING_BLOCKED: '定时公布未成',
  ACCEPT_COMMENTS: '受理意见',
  DISPOSE_COMMENTS: '处理意见',
  CONFIRM_DISPOSITIONS: '确认处理结果',
  CONFIRM_WITHHOLD: '确认不予展示',
  CONFIRM_REPORT: '确认采纳情况',
  REVIEW_REPORT: '审查采纳情况',
  PUBLISH_REPORT: '公布采纳情况',
  FEEDBACK_DUE: '采纳情况到期',
  MISSED_DECISION_TIME: '决策时间已过',
  STUDY_PROPOSAL: '研究决策建议',
  DECIDE_PROPOSAL: '决定是否启动',
  START_DRAFTING: '开始起草',
  FINISH_PARTICIPATION: '结束公众参与',
  REVIEW_COMPETITION: '公平竞争审查',
  FIND_RISK: '认定风险是否可控',
  SUBMIT_LEGALITY: '送请合法性审查',
  SUPPLEMENT_LEGALITY: '补充送审材料',
  GIVE_LEGALITY_OPINION: '合法性审查',
  SCHEDULE_DISCUSSION: '安排上会',
  RECORD_DISCUSSION: '登记集体讨论',
  RECORD_PARTY_REPLY: '登记党委意见',
  RECORD_CONGRESS_REPLY: '登记人大意见',
  ISSUE_DECISION: '签发决策',
  PLAN_PUBLICATION: '拟定公布方案',
  REVIEW_PUBLICATION: '审查决策公布',
  PUBLISH_DECISION: '公布决策',
  RECORD_OUTREACH: '登记宣传解读',
  START_EXECUTION: '确定执行单位',
  REPORT_EXECUTION: '报告执行情况',
  RESUME_DECISION: '处理中止的决策',
  COMPLETE_DECISION: '办结执行',
  REVIEW_NOT_PUBLIC: '审查不予公开的认定',
  ANSWER_SUGGESTIONS: '答复意见建议',
  ANSWER_STATEMENTS: '答复列席意见',
  CONFIRM_STATEMENTS: '确认列席意见的答复',
  CONSIDER_EVALUATION: '研究决策后评估',
  FINISH_EVALUATION: '登记评估结果',
  HAND_OVER_FILE: '移交案卷',
  ARCHIVE_DECISION: '归档',
  WORK_ON_MEETING: '办理会议',
  REVIEW_MEETING: '审查会议文稿',
  PUBLISH_MEETING: '公布会议文稿',
  APPROVE_STREAM: '批准会议直播',
  VERIFY_REPRESENTATIVES: '核实公众代表',
  RENEW_REPRESENTATIVES: '代表任期将满',
  INVITE_REPRESENTATIVES: '邀请列席代表',
  TELL_INVITEES: '电话告知受邀人',
  RECORD_ABSENCES: '登记列席缺席',
  WORK_ON_HEARING: '办理听证会',
  REVIEW_HEARING: '审查听证材料',
  PUBLISH_HEARING: '公布听证材料',
} as const;

export const MESSAGE_STATUS_LABELS = {
  QUEUED: '待发送',
  SENT: '已发送',
  KEPT: '只存不发',
  FAILED: '发送失败',
} as const;

export const MESSAGE_KIND_LABELS = {
  REMINDER: '提醒',
  OPENING_BLOCKED: '定时公布未成',
  REVIEW_ASKED: '请求审查',
  RETURNED: '退回',
  FEEDBACK_PUBLISHED: '采纳情况已公布',
  CONSULTATION_WITHDRAWN: '征求意见已撤回',
  COMMENT_HIDDEN: '意见不予展示',
  SUGGESTION_ANSWERED: '意见建议已答复',
  ACTIVITY_CANCELLED: '活动已取消',
  HEARING_TIDING: '听证会告知',
  EVENT_TIDING: '政府开放活动告知',
  INVITATION: '列席邀请',
  TERM_ENDING: '代表任期将满',
  ACCOUNT: '账号',
} as const;

export const AUDIT_OUTCOME_LABELS = { DONE: '已办', REFUSED: '依法未准', DENIED: '无权' } as const;
