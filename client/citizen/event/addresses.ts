/** Where open days and press conferences live (政府开放活动的地址). */
const part = encodeURIComponent;

export const eventHref = (no: string) => `/kaifang/${part(no)}`;
export const registerHref = (no: string) => `${eventHref(no)}/baoming`;
export const eventCalendarHref = (no: string) => `${eventHref(no)}/rili.ics`;
export const registeredHref = (receiptNo: string) => `/kaifang/huizhi/${part(receiptNo)}`;
export const MY_REGISTRATION = '/wode/kaifang';
export const EVENT_FEED = '/huodong.xml';
