/** Two codes that open to its sender what was sent. */
export interface Receipt {
  receiptNo: string;
  lookupCode: string;
}

interface Site {
  get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  post: (path: string, body: BodyInit, headers?: Record<string, string>) => Promise<Response>;
}

/** Opens a receipt as a person would: the form of 我的意见, then the page to which it leads. */
export async function lookUp({ get, post }: Site, { receiptNo, lookupCode }: Receipt): Promise<Response> {
  const sent = await post('/wode', new URLSearchParams({ receiptNo, lookupCode }));
  const to = sent.headers.get('location');
  if (to === null) throw new Error('the form does not open it');
  const cookie = sent.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const { pathname, search } = new URL(to, 'http://site');
  return get(pathname + search, { cookie });
}
