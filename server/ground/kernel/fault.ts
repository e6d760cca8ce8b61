import { GraphQLError } from 'graphql';

export { badInput } from '#schema/kernel/bad-input.ts';

/** Nobody is signed in, or the session has ended. */
export const unauthenticated = () =>
  new GraphQLError('请先登录。', { extensions: { code: 'UNAUTHENTICATED' } });

/** The requester may not do this. Reveals nothing about what exists. */
export const forbidden = (action: string, who: string) =>
  new GraphQLError(`此事由${who}办理，您没有这项权限。`, { extensions: { code: 'FORBIDDEN', action } });

/** Nobody signs in at a 自助终端: the password is typed before everybody, and the session would stay for whoever comes next. */
export const notAtTerminal = () =>
  new GraphQLError('自助终端由大家共用，不能登录工作台。工作人员请用自己的电脑登录。', {
    extensions: { code: 'FORBIDDEN' },
  });

/** Does not exist or is not visible to the requester: the answer is the same. */
export const notFound = (what: string) =>
  new GraphQLError(`没有找到${what}。`, { extensions: { code: 'NOT_FOUND' } });

/** Changed concurrently (并发修改): carries the current version so that the client can show both. */
export const conflict = (what: string, current: number | null) =>
  new GraphQLError(`${what}已被他人修改，请对照最新内容后再保存。`, {
    extensions: { code: 'CONFLICT', currentVersion: current },
  });

/** Whoever asked is gone: nobody reads this answer. */
export const goneMeanwhile = () => new GraphQLError('请求已取消。', { extensions: { code: 'UNAVAILABLE' } });

/** Between the steps of a reading: nobody waits for it any more, so the next step is left out (提前离开). */
export function demandAwaited({ gone }: { readonly gone?: AbortSignal }): void {
  if (gone?.aborted) throw goneMeanwhile();
}

/** Stored files the answer is made of are lost or changed (文件缺失或者不符), in these words: it can be asked for again once they are back. */
export const unsoundFiles = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'FILES_UNSOUND' } });

/** Too many requests or a full queue, with the seconds to wait. */
export const tryLater = (message: string, retryAfter: number) =>
  new GraphQLError(message, { extensions: { code: 'TRY_LATER', retryAfter } });

/** Whether an error asks to come again. */
export const isBusy = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'TRY_LATER';
