/** Where a letter to a unit without an account is read and answered (征求意见函地址): the token is all that opens it. */
const part = encodeURIComponent;

export const inquiryHref = (token: string) => `/huihan/${part(token)}`;
export const inquiryFileHref = (token: string, { id, name }: { id: string; name: string }) =>
  `${inquiryHref(token)}/cailiao/${part(id)}/${part(name)}`;

/** Where an expert reads a letter, declares their interest and gives their opinion (专家论证函地址). */
export const expertHref = (token: string) => `/lunzheng/${part(token)}`;
export const expertFileHref = (token: string, { id, name }: { id: string; name: string }) =>
  `${expertHref(token)}/cailiao/${part(id)}/${part(name)}`;
