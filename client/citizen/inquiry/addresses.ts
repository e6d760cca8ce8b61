/** Where a letter to a unit without an account is read and answered (征求意见函地址): the token is all that opens it. */
const part = encodeURIComponent;

export const inquiryHref = (token: string) => `/huihan/${part(token)}`;
export const inquiryFileHref = (token: string, { id, name }: { id: string; name: string }) =>
  `${inquiryHref(token)}/cailiao/${part(id)}/${part(name)}`;
