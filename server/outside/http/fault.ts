import { GraphQLError } from 'graphql';
import { words } from '#client/words.ts';

/** The HTTP form of an error code. */
const STATUS = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 422,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CROSS_SITE: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  TOO_SLOW: 408,
  CONFLICT: 409,
  FILES_UNSOUND: 409,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TRY_LATER: 429,
  INTERNAL_SERVER_ERROR: 500,
  BEING_TOLD: 503,
  UNAVAILABLE: 503,
} as const;

const STATUS_OF: Readonly<Record<string, number>> = STATUS;

/** The HTTP status of an error code. */
export const statusOf = (code: unknown): number =>
  (typeof code === 'string' ? STATUS_OF[code] : undefined) ?? 500;

/** A request refused before execution; the code decides the status. */
export const requestFault = (code: keyof typeof STATUS, message: string, details: object = {}) =>
  new GraphQLError(message, { extensions: { code, ...details } });

/** The request is larger than allowed. */
export const tooLarge = () => requestFault('TOO_LARGE', '提交的内容太大。');

/** The body stood still or came too slowly. */
export const tooSlow = () =>
  requestFault('TOO_SLOW', '网络中断或太慢，内容没有传完，这次没有收下。请换个网络好的地方再提交一次。');

/** No response in time. */
export const unavailable = () => requestFault('UNAVAILABLE', '服务暂时不可用，请稍后再试。');

/** Seconds until a retry: about half the time that filling in the demonstration takes. */
const TELLING_RETRY = 15;

/** Written to before the county is open. */
export const beingTold = () =>
  requestFault('BEING_TOLD', '演示县的数据还在写入，约半分钟后齐全。在此之前可以看，还不能提交和登录。', {
    retryAfter: TELLING_RETRY,
  });

/** Asked while a training county is emptied: before the telling begins. */
export const beingEmptied = () =>
  requestFault('BEING_TOLD', `${words.training.emptied}，${words.training.emptiedLine}`, {
    retryAfter: TELLING_RETRY,
  });

/** The request came from another site's page. */
export const crossSite = () => requestFault('CROSS_SITE', '这一请求不是从本站页面发出的，已拒绝。');
