import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Outward } from '#server/domains/identity/single-sign-on.ts';
import type { SingleSignOnConfig } from '#server/ground/kernel/config/config-sign-in.ts';

/** In seconds, within the time for an answer. */
const PATIENCE = 5;
const HOUR_MS = 3_600_000;

const known = new WeakMap<SingleSignOnConfig, { at: number; asked: Promise<Configuration> }>();

/** The provider's own description of itself, asked for once an hour; a failure is not kept. */
function providerOf(set: SingleSignOnConfig): Promise<Configuration> {
  const held = known.get(set);
  if (held && performance.now() - held.at < HOUR_MS) return held.asked;
  const asked = discovery(new URL(set.issuer), set.clientId, set.clientSecret, undefined, {
    timeout: PATIENCE,
    // Only this machine itself is named without https (config-sign-in.ts).
    execute: set.issuer.startsWith('http:') ? [allowInsecureRequests] : [],
  });
  known.set(set, { at: performance.now(), asked });
  asked.catch(() => known.delete(set));
  return asked;
}

/** Where somebody proves who they are, and what is compared when they are back. */
export async function toProvider(set: SingleSignOnConfig, back: string, redirectUri: string) {
  const outward: Outward = {
    kind: 'outward',
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    back,
  };
  const { state, nonce, verifier } = outward;
  const url = buildAuthorizationUrl(await providerOf(set), {
    redirect_uri: redirectUri,
    scope: 'openid',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return { url: url.href, outward };
}

/** Who the provider says came back, and whether it asked for two kinds of proof (RFC 8176); throws where anything is wrong. */
export async function fromProvider(set: SingleSignOnConfig, { state, nonce, verifier }: Outward, at: URL) {
  const tokens = await authorizationCodeGrant(await providerOf(set), at, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('no identity in the answer');
  const methods = Array.isArray(claims.amr) ? (claims.amr as readonly unknown[]) : [];
  return { subject: `${claims.iss} ${claims.sub}`, strong: methods.includes('mfa') };
}
