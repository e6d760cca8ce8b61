/** Where the pages of hearings live (听证会页面地址); a hearing once announced stays at its address. */

const part = encodeURIComponent;

export const HEARINGS = '/tingzheng';

export const hearingHref = (no: string) => `${HEARINGS}/${part(no)}`;
export const signUpHref = (no: string) => `${hearingHref(no)}/baoming`;
export const drawHref = (no: string) => `${hearingHref(no)}/chouqu`;
export const drawFileHref = (no: string) => `${hearingHref(no)}/chouqu.json`;
export const hearingCalendarHref = (no: string) => `${hearingHref(no)}/rili.ics`;
