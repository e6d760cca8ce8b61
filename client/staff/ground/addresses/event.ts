import { paths } from '#client/staff/ground/addresses/paths.ts';

/** The desk of one event, and what lies below it. */
export const eventPath = (no: string) => `${paths.events}/${encodeURIComponent(no)}`;
export const NEW_EVENT = `${paths.events}/xin`;
/** A new event planned like one that is known. */
export const LIKE = 'zhao';
export const likeEventPath = (no: string) => `${NEW_EVENT}?${LIKE}=${encodeURIComponent(no)}`;
/** A new event on a decision that is known by its id. */
export const DECISION = 'juece';
export const newEventOnPath = (decisionId: string) =>
  `${NEW_EVENT}?${DECISION}=${encodeURIComponent(decisionId)}`;
export const EVENT_ROOMS = `${paths.events}/changdi`;
/** The county's calendar across units. */
export const COUNTY_CALENDAR = `${paths.events}/rili`;

/** 报名, 签到名单, 签到, 记者与提问, 实录, 活动情况 of one event. */
export const registrationsPath = (no: string) => `${eventPath(no)}/baoming`;
export const gateListPath = (no: string) => `${eventPath(no)}/mingdan`;
export const checkInPath = (no: string) => `${eventPath(no)}/qiandao`;
export const pressPath = (no: string) => `${eventPath(no)}/jizhe`;
export const transcriptPath = (no: string) => `${eventPath(no)}/shilu`;
export const eventReportPath = (no: string) => `${eventPath(no)}/qingkuang`;
