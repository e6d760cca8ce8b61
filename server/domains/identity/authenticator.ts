import { Secret, TOTP } from 'otpauth';

/** Digits of a code (动态口令的位数). */
export const DIGITS = 6;

/** RFC 6238 as every authenticator knows it: SHA-1, steps of thirty seconds. */
const PLAN = { algorithm: 'SHA1', digits: DIGITS, period: 30 };

/** RFC 4226 recommends 160 bits. */
const SECRET_BYTES = 20;

/** Steps that a clock may be ahead or behind. */
const DRIFT = 1;

const withSecret = (secret: string) => new TOTP({ ...PLAN, secret: Secret.fromBase32(secret) });

/** A new secret (密钥), in Base32. */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** The otpauth address that an authenticator reads from a QR code; it shows issuer and account beside the digits. */
export const authenticatorUri = (secret: string, issuer: string, account: string): string =>
  new TOTP({
    ...PLAN,
    issuer,
    // Once is enough, and makes the code coarser for a camera.
    issuerInLabel: false,
    label: account,
    secret: Secret.fromBase32(secret),
  }).toString();

/**
 * The step of thirty seconds since 1970 to which a code belongs, at most one from the present; null where it is wrong, or
 * belongs to the step that was accepted last or one before it: a code is taken once.
 */
export function acceptedStep(secret: string, code: string, now: Date, last: number | null): number | null {
  const totp = withSecret(secret);
  const timestamp = now.getTime();
  const steps = totp.validate({ token: code, timestamp, window: DRIFT });
  if (steps === null) return null;
  const step = totp.counter({ timestamp }) + steps;
  return last !== null && step <= last ? null : step;
}
