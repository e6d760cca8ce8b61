/** Labels of the contract's enum values that only staff meet. */

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
