import { Role } from '#server/law/people/role.ts';

const { GOV_OFFICE_STAFF, MEDIA_STAFF, UNIT_LEAD, UNIT_STAFF } = Role;

const HOSTS = [GOV_OFFICE_STAFF, UNIT_STAFF, UNIT_LEAD, MEDIA_STAFF];
const LEADERS = [GOV_OFFICE_STAFF, UNIT_LEAD, MEDIA_STAFF];

/** 新闻发布会：谁可以办什么. */
export const PRESS_POLICY: Readonly<Record<string, readonly Role[] | 'anyone'>> = {
  setPressSignUp: HOSTS,
  requestAccreditation: 'anyone',
  acceptAccreditation: HOSTS,
  declineAccreditation: HOSTS,
  receiveJournalist: HOSTS,
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
  publishPressTranscript: LEADERS,
  correctPressTranscript: LEADERS,
};
