import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** Hash of a session token, the only form of it in the session table. */
export const tokenHashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A new session's token, known to the browser alone. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');
