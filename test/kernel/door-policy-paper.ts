import { Role } from '#server/law/people/role.ts';

const { GOV_LEADER, GOV_OFFICE_STAFF, MEDIA_STAFF, SECRECY_REVIEWER, UNIT_LEAD, UNIT_STAFF } = Role;

const HOSTS = [GOV_OFFICE_STAFF, UNIT_STAFF, UNIT_LEAD, MEDIA_STAFF];
const LEADERS = [GOV_OFFICE_STAFF, UNIT_LEAD, MEDIA_STAFF];

/** Who takes a step of the review of each kind of paper (送审文稿): those who prepare it submit, another person reviews. */
export const PAPER_POLICY: Readonly<Record<string, Readonly<Record<string, readonly Role[]>>>> = {
  submitPaper: {
    HEARING: [UNIT_STAFF, UNIT_LEAD],
    EVENT: HOSTS,
    MEETING: [GOV_OFFICE_STAFF, UNIT_STAFF, UNIT_LEAD],
    RECORDING: [MEDIA_STAFF],
    PRESS_TRANSCRIPT: HOSTS,
  },
  passPaper: {
    HEARING: [SECRECY_REVIEWER],
    EVENT: [SECRECY_REVIEWER],
    MEETING: [SECRECY_REVIEWER],
    RECORDING: [SECRECY_REVIEWER],
    PRESS_TRANSCRIPT: [SECRECY_REVIEWER],
  },
  returnPaper: {
    HEARING: [UNIT_LEAD, SECRECY_REVIEWER],
    EVENT: [SECRECY_REVIEWER, ...LEADERS],
    MEETING: [SECRECY_REVIEWER, GOV_LEADER, UNIT_LEAD],
    RECORDING: [SECRECY_REVIEWER],
    PRESS_TRANSCRIPT: [SECRECY_REVIEWER, ...LEADERS],
  },
};
