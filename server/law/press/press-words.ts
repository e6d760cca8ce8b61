/** Words of press conferences (新闻发布会) that their tables, their commands and their pages share. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Kinds of coverage by journalists (采访方式). */
export const [PressCoverage, PRESS_COVERAGE_LABELS] = vocabulary({
  TEXT: '文字',
  PHOTO: '摄影',
  VIDEO: '摄像',
});
export type PressCoverage = keyof typeof PressCoverage;

/** State of an accreditation (记者报名状态). */
export const [AccreditationState, ACCREDITATION_STATE_LABELS] = vocabulary({
  RECEIVED: '等待核准',
  ACCEPTED: '已核准',
  DECLINED: '未核准',
  WITHDRAWN: '已取消',
  ARRIVED: '已到场',
});
export type AccreditationState = keyof typeof AccreditationState;

/** Reasons for declining accreditation (不予核准的理由); there are no others. */
export const [AccreditationDecline, ACCREDITATION_DECLINE_LABELS] = vocabulary({
  NOT_PRESS: '不是新闻媒体，可以在网上提问、看文字实录',
  INCOMPLETE: '资料不全，补齐以后可以再报',
  SAME_OUTLET: '同一媒体同一方式已经报过',
  NO_PLACE: '场地席位已满，按报名先后安排',
});
export type AccreditationDecline = keyof typeof AccreditationDecline;

/** Occasion of a question (提问场合). */
export const [PressQuestionOrigin, PRESS_QUESTION_ORIGIN_LABELS] = vocabulary({
  ADVANCE: '会前征集',
  IN_ROOM: '现场提问',
});
export type PressQuestionOrigin = keyof typeof PressQuestionOrigin;

/** State of a question (提问状态). */
export const [PressQuestionState, PRESS_QUESTION_STATE_LABELS] = vocabulary({
  RECEIVED: '已收到',
  ASKED: '现场已提',
  ANSWERED: '现场已答',
  WRITTEN: '书面答复',
  NOT_TAKEN: '未采用',
});
export type PressQuestionState = keyof typeof PressQuestionState;

/** Reasons for not taking a question (不采用提问的理由); there are no others. */
export const [QuestionNotTaken, QUESTION_NOT_TAKEN_LABELS] = vocabulary({
  OFF_TOPIC: '与发布会主题无关，已转有关单位（新闻发布会提问规则）',
  SECRET: '涉及国家秘密或者依法不予公开的事项（保守国家秘密法、国令711号第十四条至第十六条）',
  PERSONAL: '涉及他人隐私或者个人信息（个人信息保护法第二十五条）',
  REPEATED: '与已经回答的问题相同（新闻发布会提问规则）',
});
export type QuestionNotTaken = keyof typeof QuestionNotTaken;

/** Kinds of post in the live text (文字实录的一条). */
export const [PressPostKind, PRESS_POST_LABELS] = vocabulary({
  OPENING: '开场',
  STATEMENT: '发布',
  QUESTION: '提问',
  ANSWER: '回答',
  CLOSING: '结束',
});
export type PressPostKind = keyof typeof PressPostKind;
