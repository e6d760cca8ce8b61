import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { words } from '#client/words.ts';

/** Failure for other reasons than the law's: not signed in, not found, changed by somebody else, no network. */
export interface Fault {
  code: string;
  message: string;
  /** Inputs the server could not read. */
  fields: readonly string[];
  requestId?: string | undefined;
  /** Seconds until another try makes sense. */
  retryAfter?: number | undefined;
}

interface Said {
  message: string;
  extensions?: Record<string, unknown> | undefined;
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : undefined);
const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

const fromServer = ({ message, extensions = {} }: Said): Fault => ({
  code: textOf(extensions.code) ?? 'INTERNAL_SERVER_ERROR',
  message,
  fields: Array.isArray(extensions.fields) ? extensions.fields.map(String) : [],
  requestId: textOf(extensions.requestId),
  retryAfter: numberOf(extensions.retryAfter),
});

/** The contract's errors in an answer whose status already says no. */
function saidIn(body: string): Said | undefined {
  try {
    const { errors } = JSON.parse(body) as { errors?: Said[] };
    return errors?.[0];
  } catch {
    return undefined;
  }
}

/** No network. */
export const OFFLINE: Fault = { code: 'OFFLINE', message: words.errors.offline, fields: [] };
const FAILED: Fault = {
  code: 'FAILED',
  message: `${words.errors.failed}。${words.errors.failedAdvice}`,
  fields: [],
};

/** An error of the link in the words a person can use. */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    return first ? fromServer(first) : FAILED;
  }
  if (ServerError.is(error)) {
    const said = saidIn(error.bodyText);
    if (said) return fromServer(said);
    return error.statusCode === 401 ? { ...FAILED, code: 'UNAUTHENTICATED' } : FAILED;
  }
  return error instanceof TypeError ? OFFLINE : FAILED;
}
