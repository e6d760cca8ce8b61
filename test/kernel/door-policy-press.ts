import { Role } from '#server/law/role.ts';

const { GOV_OFFICE_STAFF, MEDIA_STAFF, SECRECY_REVIEWER, UNIT_LEAD, UNIT_STAFF } = Role;

const HOSTS = [GOV_OFFICE_STAFF, UNIT_STAFF, UNIT_LEAD, MEDIA_STAFF];
const LEADERS = [GOV_OFFICE_STAFF, UNIT_LEAD, MEDIA_STAFF];

/** 新闻发布会：谁可以办什么. */
export const PRESS_POLICY: Readonly<Record<string, readonly Role[] | 'anyone'>> = {
  requestAccreditation: 'anyone',
  withdrawAccreditation: 'anyone',
  acceptAccreditation: HOSTS,
  declineAccreditation: HOSTS,
  receiveJournalist: HOSTS,
  revealJournalist: HOSTS,
  askPressQuestion: 'anyone',
  recordPressQuestion: HOSTS,
  markPressQuestion: HOSTS,
  answerPressQuestion: LEADERS,
  leavePressQuestion: LEADERS,
  setPressVideo: HOSTS,
  startPressLive: HOSTS,
  stopPressLive: HOSTS,
  postPress: HOSTS,
  correctPressPost: HOSTS,
  savePressTranscript: HOSTS,
  submitTranscriptReview: HOSTS,
  passTranscriptReview: [SECRECY_REVIEWER],
  returnTranscriptReview: [SECRECY_REVIEWER, ...LEADERS],
  publishPressTranscript: LEADERS,
  correctPressTranscript: LEADERS,
};
