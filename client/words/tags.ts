/** The word and the duty of a state, as the public reads it: text, shape and colour together. */
import { OPEN_DAY_YEAR_LABELS, type OpenDayYearState } from '#server/law/event/event-year.ts';
import type { TagKind } from '#client/ui/Tag.tsx';

export interface TagWord {
  kind: TagKind;
  word: string;
}

export const CONSULTATION_TAGS = {
  DRAFT: { kind: 'plain', word: '拟稿' },
  IN_REVIEW: { kind: 'plain', word: '审查中' },
  APPROVED: { kind: 'plain', word: '即将开始' },
  OPEN: { kind: 'open', word: '正在征集' },
  CLOSED: { kind: 'closed', word: '征集已结束' },
  FEEDBACK_READY: { kind: 'closed', word: '征集已结束' },
  FEEDBACK_PUBLISHED: { kind: 'done', word: '已公布采纳情况' },
  ARCHIVED: { kind: 'done', word: '已归档' },
  WITHDRAWN: { kind: 'closed', word: '已撤回' },
} as const satisfies Record<string, TagWord>;

export const OUTCOME_TAGS = {
  ADOPTED: { kind: 'done', word: '采纳' },
  PARTLY_ADOPTED: { kind: 'open', word: '部分采纳' },
  NOT_ADOPTED: { kind: 'closed', word: '未采纳' },
  ALREADY_COVERED: { kind: 'plain', word: '草案已体现' },
  SUPPORT_ONLY: { kind: 'plain', word: '表示支持' },
  OUT_OF_SCOPE: { kind: 'closed', word: '不属征求意见范围' },
  ANSWERED: { kind: 'plain', word: '已作解答' },
} as const satisfies Record<string, TagWord>;

export const COMMENT_TAGS = {
  RECEIVED: { kind: 'open', word: '已收到' },
  UNDER_REVIEW: { kind: 'open', word: '研究中' },
  DISPOSED: { kind: 'done', word: '已处理' },
  WITHDRAWN: { kind: 'closed', word: '已撤回' },
} as const satisfies Record<string, TagWord>;

export const STANCE_TAGS = {
  SUPPORT: { kind: 'done', word: '支持' },
  OPPOSE: { kind: 'plain', word: '反对' },
  AMEND: { kind: 'open', word: '建议修改' },
  OTHER: { kind: 'closed', word: '其他' },
} as const satisfies Record<string, TagWord>;

export const HEARING_TAGS = {
  PLANNED: { kind: 'plain', word: '筹备' },
  NOTICE_PUBLISHED: { kind: 'open', word: '已公告' },
  SELECTING: { kind: 'open', word: '正在遴选参加人' },
  LIST_PUBLISHED: { kind: 'open', word: '已公布名单' },
  MATERIALS_DELIVERED: { kind: 'open', word: '即将举行' },
  HELD: { kind: 'closed', word: '已举行' },
  RECORD_SIGNED: { kind: 'closed', word: '已举行' },
  REPORT_PUBLISHED: { kind: 'done', word: '已公布听证报告' },
  CANCELLED: { kind: 'closed', word: '已取消' },
} as const satisfies Record<string, TagWord>;

export const MEETING_TAGS = {
  PLANNED: { kind: 'plain', word: '筹备' },
  AGENDA_SET: { kind: 'open', word: '即将召开' },
  INVITING: { kind: 'open', word: '即将召开' },
  READY: { kind: 'open', word: '即将召开' },
  IN_SESSION: { kind: 'open', word: '正在召开' },
  ENDED: { kind: 'closed', word: '已召开' },
  MINUTES_DRAFTED: { kind: 'closed', word: '已召开' },
  REVIEWED: { kind: 'closed', word: '已召开' },
  PUBLISHED: { kind: 'done', word: '已公布纪要' },
  ARCHIVED: { kind: 'done', word: '已公布纪要' },
  CANCELLED: { kind: 'closed', word: '已取消' },
} as const satisfies Record<string, TagWord>;

export const AGENDA_RESULT_TAGS = {
  PASSED: { kind: 'done', word: '通过' },
  PASSED_IN_PRINCIPLE: { kind: 'done', word: '原则通过' },
  NOT_PASSED: { kind: 'closed', word: '未通过' },
  DEFERRED: { kind: 'care', word: '缓议' },
  REWORK: { kind: 'care', word: '修改后再议' },
  NOTED: { kind: 'plain', word: '听取' },
  OTHER: { kind: 'plain', word: '其他结果' },
} as const satisfies Record<string, TagWord>;

/** How a part of the year stands against its plan of open days (年度开放日计划). */
export const OPEN_DAY_YEAR_TAGS = {
  MET: { kind: 'done', word: OPEN_DAY_YEAR_LABELS.MET },
  PLANNED: { kind: 'open', word: OPEN_DAY_YEAR_LABELS.PLANNED },
  WANTING: { kind: 'care', word: OPEN_DAY_YEAR_LABELS.WANTING },
  MISSED: { kind: 'due', word: OPEN_DAY_YEAR_LABELS.MISSED },
} as const satisfies Record<OpenDayYearState, TagWord>;
