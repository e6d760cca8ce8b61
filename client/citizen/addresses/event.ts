/** Where open days and press conferences live (政府开放活动的地址). */
const part = encodeURIComponent;

export const eventHref = (no: string) => `/kaifang/${part(no)}`;
export const registerHref = (no: string) => `${eventHref(no)}/baoming`;
export const feedbackHref = (no: string) => `${eventHref(no)}/pingjia`;
export const eventCalendarHref = (no: string) => `${eventHref(no)}/rili.ics`;
/** 订阅: what is announced as news (RSS), and the dates as a calendar; each narrowed by kind and unit like the list. */
export const EVENT_FEED = '/huodong.xml';
export const EVENT_DATES = '/huodong.ics';
