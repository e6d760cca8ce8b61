/** Words of press conferences (新闻发布会) that their tables, their commands and their pages share. */

/** Kinds of coverage by journalists (采访方式). */
export enum PressCoverage {
  TEXT = 'TEXT',
  PHOTO = 'PHOTO',
  VIDEO = 'VIDEO',
}

/** Labels of the kinds of coverage (采访方式). */
export const PRESS_COVERAGE_LABELS: Readonly<Record<PressCoverage, string>> = {
  [PressCoverage.TEXT]: '文字',
  [PressCoverage.PHOTO]: '摄影',
  [PressCoverage.VIDEO]: '摄像',
};

/** State of an accreditation (记者报名状态). */
export enum AccreditationState {
  RECEIVED = 'RECEIVED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
  ARRIVED = 'ARRIVED',
}

/** Labels of the states of an accreditation (记者报名状态). */
export const ACCREDITATION_STATE_LABELS: Readonly<Record<AccreditationState, string>> = {
  [AccreditationState.RECEIVED]: '等待核准',
  [AccreditationState.ACCEPTED]: '已核准',
  [AccreditationState.DECLINED]: '未核准',
  [AccreditationState.WITHDRAWN]: '已取消',
  [AccreditationState.ARRIVED]: '已到场',
};

/** Reasons for declining accreditation (不予核准的理由); there are no others. */
export enum AccreditationDecline {
  NOT_PRESS = 'NOT_PRESS',
  INCOMPLETE = 'INCOMPLETE',
  SAME_OUTLET = 'SAME_OUTLET',
  NO_PLACE = 'NO_PLACE',
}

/** Labels of the reasons for declining accreditation (不予核准的理由). */
export const ACCREDITATION_DECLINE_LABELS: Readonly<Record<AccreditationDecline, string>> = {
  [AccreditationDecline.NOT_PRESS]: '不是新闻媒体，可以在网上提问、看文字实录',
  [AccreditationDecline.INCOMPLETE]: '资料不全，补齐以后可以再报',
  [AccreditationDecline.SAME_OUTLET]: '同一媒体同一方式已经报过',
  [AccreditationDecline.NO_PLACE]: '场地席位已满，按报名先后安排',
};

/** Occasion of a question (提问场合). */
export enum PressQuestionOrigin {
  ADVANCE = 'ADVANCE',
  IN_ROOM = 'IN_ROOM',
}

/** Labels of the occasions of a question (提问场合). */
export const PRESS_QUESTION_ORIGIN_LABELS: Readonly<Record<PressQuestionOrigin, string>> = {
  [PressQuestionOrigin.ADVANCE]: '会前征集',
  [PressQuestionOrigin.IN_ROOM]: '现场提问',
};

/** State of a question (提问状态). */
export enum PressQuestionState {
  RECEIVED = 'RECEIVED',
  ASKED = 'ASKED',
  ANSWERED = 'ANSWERED',
  WRITTEN = 'WRITTEN',
  NOT_TAKEN = 'NOT_TAKEN',
}

/** Labels of the states of a question (提问状态). */
export const PRESS_QUESTION_STATE_LABELS: Readonly<Record<PressQuestionState, string>> = {
  [PressQuestionState.RECEIVED]: '已收到',
  [PressQuestionState.ASKED]: '现场已提',
  [PressQuestionState.ANSWERED]: '现场已答',
  [PressQuestionState.WRITTEN]: '书面答复',
  [PressQuestionState.NOT_TAKEN]: '未采用',
};

/** Reasons for not taking a question (不采用提问的理由); there are no others. */
export enum QuestionNotTaken {
  OFF_TOPIC = 'OFF_TOPIC',
  SECRET = 'SECRET',
  PERSONAL = 'PERSONAL',
  REPEATED = 'REPEATED',
}

/** Labels of the reasons for not taking a question (不采用提问的理由), with their legal basis. */
export const QUESTION_NOT_TAKEN_LABELS: Readonly<Record<QuestionNotTaken, string>> = {
  [QuestionNotTaken.OFF_TOPIC]: '与发布会主题无关，已转有关单位（新闻发布会提问规则）',
  [QuestionNotTaken.SECRET]:
    '涉及国家秘密或者依法不予公开的事项（保守国家秘密法、国令711号第十四条至第十六条）',
  [QuestionNotTaken.PERSONAL]: '涉及他人隐私或者个人信息（个人信息保护法第二十五条）',
  [QuestionNotTaken.REPEATED]: '与已经回答的问题相同（新闻发布会提问规则）',
};

/** Kinds of post in the live text (文字实录的一条). */
export enum PressPostKind {
  OPENING = 'OPENING',
  STATEMENT = 'STATEMENT',
  QUESTION = 'QUESTION',
  ANSWER = 'ANSWER',
  CLOSING = 'CLOSING',
}

/** Labels of the kinds of post (文字实录的一条). */
export const PRESS_POST_LABELS: Readonly<Record<PressPostKind, string>> = {
  [PressPostKind.OPENING]: '开场',
  [PressPostKind.STATEMENT]: '发布',
  [PressPostKind.QUESTION]: '提问',
  [PressPostKind.ANSWER]: '回答',
  [PressPostKind.CLOSING]: '结束',
};
