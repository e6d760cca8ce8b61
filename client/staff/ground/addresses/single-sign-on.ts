/** Where a visit to the county's 统一身份认证 begins; no page of the console, so that the browser goes there itself. */
export const SINGLE_SIGN_ON = '/tongyi-renzheng';

/** The same, to link the account of whoever is signed in. */
export const LINKS_SINGLE_SIGN_ON = `${SINGLE_SIGN_ON}/guanlian`;

/** Where the provider leads back to. */
export const RETURNS = `${SINGLE_SIGN_ON}/hui`;
