import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes whose message and details are written for the requester. */
const SAID = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'BEING_TOLD',
  'CONFLICT',
  'CROSS_SITE',
  'FILES_UNSOUND',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'METHOD_NOT_ALLOWED',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TOO_COMPLEX',
  'TOO_LARGE',
  'TOO_SLOW',
  'TRY_LATER',
  'UNAUTHENTICATED',
  'UNAVAILABLE',
  'UNSUPPORTED_MEDIA_TYPE',
]);

/** Details an answer may carry besides the code. */
const DETAILS = ['fields', 'currentVersion', 'retryAfter', 'action'] as const;

const LONGEST_MESSAGE = 500;

/** Lists every file by name: none may be cut off. */
const WHOLE = 'FILES_UNSOUND';

/** Messages to the requester by the class of a PostgreSQL error code. */
const OF_DATABASE: readonly (readonly [codes: RegExp, code: string, message: string])[] = [
  [/^(22|23502|23503|23514)/, 'BAD_USER_INPUT', '提交的内容格式不对，请检查后重试。'],
  [/^(23505|23P01|40001|40P01)/, 'CONFLICT', '该内容刚刚被他人修改，请刷新后重试。'],
  [/^42501/, 'FORBIDDEN', '您没有办理此事的权限。'],
  [/^(55P03|57014)/, 'TRY_LATER', '办理的人较多，请稍后再试。'],
  [/^(08|53|57P|25P0[34]|ECONN|ENOENT|EPIPE|ETIMEDOUT)/, 'UNAVAILABLE', '服务暂时不可用，请稍后再试。'],
];

const GONE =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** An error as shown to the requester: never a stack, statement or path. Unexpected errors are logged under a number. */
export function shownError(error: GraphQLError, log: Logger): GraphQLFormattedError {
  const place = error.path ? { path: error.path } : {};
  const input = inputFault(error) ?? tooManyFaults(error);
  if (input) return { ...input, ...place };
  const code = codeOf(error);
  if (typeof code === 'string' && SAID.has(code)) return { ...said(error, code), ...place };
  const cause = causeOf(error);
  const known = databaseFault(cause);
  if (known) {
    if (known.extensions.code === 'UNAVAILABLE') log.warn({ error: String(cause) }, 'database unavailable');
    return { ...known, ...place };
  }
  const requestId = randomUUID();
  log.error({ ...logged(cause), requestId, path: error.path?.join('.') }, 'unexpected error');
  const message = `服务出错，请稍后再试；如需帮助请提供编号${requestId}。`;
  return { message, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId }, ...place };
}

/** A literal of the wrong shape is bad input like a variable, although validation finds it. */
const codeOf = ({ extensions, originalError }: GraphQLError): unknown =>
  originalError instanceof GraphQLError && originalError.extensions.code === 'BAD_USER_INPUT'
    ? 'BAD_USER_INPUT'
    : extensions.code;

/** The logged part of an error: not all of it, since database errors quote row values, including people's words. */
function logged(cause: unknown) {
  if (!(cause instanceof Error)) return { error: String(cause) };
  const code = (cause as { code?: unknown }).code;
  const stack = cause.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { error: `${cause.name}: ${cause.message.slice(0, LONGEST_MESSAGE)}`, code, stack };
}

function said(error: GraphQLError, code: string) {
  const details = Object.fromEntries(
    DETAILS.filter((name) => name in error.extensions).map((name) => [name, error.extensions[name]]),
  );
  const message = code === WHOLE ? error.message : error.message.slice(0, LONGEST_MESSAGE);
  return { message, extensions: { ...details, code } };
}

const VARIABLE = /^(?:Variable "\$|Argument ")(\w+)"/;
const WHERE = /at "(?:\w+\.)?([\w.[\]]+)"/;

/** A variable of the wrong shape: the scalar's message without the prefix of graphql-js. */
function inputFault(error: GraphQLError) {
  const [, variable] = VARIABLE.exec(error.message) ?? [];
  if (variable === undefined) return null;
  const own = error.originalError;
  const plain = own instanceof GraphQLError && own.extensions.code === 'BAD_USER_INPUT' ? own.message : null;
  const [, field = variable] = WHERE.exec(error.message) ?? [];
  return {
    message: plain ?? error.message.slice(0, LONGEST_MESSAGE),
    extensions: { code: 'BAD_USER_INPUT', fields: [field] },
  };
}

/** graphql-js stops after fifty faults of the variables and says so by an error of no code. */
const tooManyFaults = ({ message }: GraphQLError) =>
  message.startsWith('Too many errors processing variables')
    ? { message: '填写的内容有多处不成样子，请检查后重试。', extensions: { code: 'BAD_USER_INPUT' } }
    : null;

/** The original error inside those of GraphQL and the ORM. */
function causeOf(error: unknown): unknown {
  const { originalError, previous } = error as { originalError?: unknown; previous?: unknown };
  const inner = originalError ?? previous;
  return inner === undefined || inner === error ? error : causeOf(inner);
}

/** The answer to an error of the database, if it is one. */
export function databaseFault(error: unknown) {
  const { code, message = '' } = error as { code?: unknown; message?: string };
  const row = OF_DATABASE.find(([codes]) => typeof code === 'string' && codes.test(code));
  const found = row ?? (GONE.test(message) ? OF_DATABASE.at(-1) : undefined);
  return found ? { message: found[2], extensions: { code: found[1] } } : null;
}
