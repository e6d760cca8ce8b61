import type { WorkbenchPageQuery } from '#client/graphql/graphql.ts';

type Kind = WorkbenchPageQuery['workbench']['tasks'][number]['kind'];

/** The verb of a task's button; the title says the rest. */
export const TASK_VERBS: Readonly<Record<Kind, string>> = {
  FINISH_CATALOGUE: '去完成',
  APPROVE_CATALOGUE: '去登记',
  RECORD_CONSENT: '去登记',
  REVIEW_CATALOGUE: '审查',
  PUBLISH_CATALOGUE: '公布',
  START_DECISION: '启动',
  PREPARE_CONSULTATION: '准备',
  RETURNED_CONSULTATION: '修改',
  REVIEW_CONSULTATION: '审查',
  OPEN_CONSULTATION: '公布',
  OPENING_BLOCKED: '处理',
  ACCEPT_COMMENTS: '受理',
  DISPOSE_COMMENTS: '处理',
  CONFIRM_DISPOSITIONS: '确认',
  CONFIRM_WITHHOLD: '审查',
  CONFIRM_REPORT: '确认',
  REVIEW_REPORT: '审查',
  PUBLISH_REPORT: '公布',
  FEEDBACK_DUE: '办理',
  MISSED_DECISION_TIME: '处理',
};
