/** 检索内容的种类, in the order in which they are offered. */
export enum SearchKind {
  DECISION = 'DECISION',
  CONSULTATION = 'CONSULTATION',
  CLAUSE = 'CLAUSE',
  OPINION = 'OPINION',
  REPORT = 'REPORT',
  MEETING = 'MEETING',
  SPEECH = 'SPEECH',
  GATHERING = 'GATHERING',
  NOTICE = 'NOTICE',
  FILE = 'FILE',
  RULE = 'RULE',
  STATUTE = 'STATUTE',
  MESSAGE = 'MESSAGE',
  CONCERN = 'CONCERN',
}

/** 所在的页面: the page that shows what was found. */
export enum SearchPlace {
  DECISION = 'DECISION',
  CONSULTATION = 'CONSULTATION',
  CLAUSE = 'CLAUSE',
  OPINION = 'OPINION',
  REPORT = 'REPORT',
  MEETING = 'MEETING',
  PLAYBACK = 'PLAYBACK',
  LIVE = 'LIVE',
  HEARING = 'HEARING',
  EVENT = 'EVENT',
  PRESS = 'PRESS',
  ACTIVITY = 'ACTIVITY',
  FILE = 'FILE',
  RULE = 'RULE',
  STATUTE = 'STATUTE',
  MESSAGE = 'MESSAGE',
  CONCERN = 'CONCERN',
}
