import { Role } from '#server/law/people/role.ts';

const { ARCHIVIST, GOV_OFFICE_STAFF, MEDIA_STAFF, UNIT_LEAD, UNIT_STAFF } = Role;

const HOSTS = [GOV_OFFICE_STAFF, UNIT_STAFF, UNIT_LEAD, MEDIA_STAFF];
const TOWN = [UNIT_STAFF, UNIT_LEAD];
const LEADERS = [GOV_OFFICE_STAFF, UNIT_LEAD, MEDIA_STAFF];

/** 政府开放日、新闻发布会、村务公开：谁可以办什么. */
export const EVENT_POLICY: Readonly<Record<string, readonly Role[] | 'anyone'>> = {
  planEvent: HOSTS,
  saveEvent: HOSTS,
  repeatEvent: HOSTS,
  publishEvent: LEADERS,
  changeEventSeats: HOSTS,
  postponeEvent: LEADERS,
  cancelEvent: LEADERS,
  releaseNoShows: HOSTS,
  saveEventReport: HOSTS,
  recordEventOpinion: HOSTS,
  publishEventReport: LEADERS,
  correctEventReport: LEADERS,
  withdrawEventPhoto: LEADERS,
  giveEventFeedback: 'anyone',
  archiveEvent: [GOV_OFFICE_STAFF, ARCHIVIST],
  saveEventRoom: [GOV_OFFICE_STAFF],
  registerForEvent: 'anyone',
  claimSignUp: 'anyone',
  cancelSignUp: 'anyone',
  recordRegistration: HOSTS,
  checkInRegistrations: HOSTS,
  recordWalkIns: HOSTS,
  correctWalkIn: HOSTS,
  cancelSignUpFor: HOSTS,
  claimSignUpFor: HOSTS,
  revealSignUp: HOSTS,
  addVillage: [...TOWN, GOV_OFFICE_STAFF],
  changeVillage: [...TOWN, GOV_OFFICE_STAFF],
  postVillageAffairs: TOWN,
  correctVillagePosting: TOWN,
  recordVillageVisit: TOWN,
  proposePush: [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF],
};
