/** Where a letter of invitation is read and answered (邀请函地址): the token is all that opens it. */
const part = encodeURIComponent;

export const invitationHref = (token: string) => `/yaoqing/${part(token)}`;
export const invitationCalendarHref = (token: string) => `${invitationHref(token)}/rili.ics`;
export const invitationPaperHref = (token: string, { id, name }: { id: string; name: string }) =>
  `${invitationHref(token)}/cailiao/${part(id)}/${part(name)}`;
