import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Exchange } from '#server/outside/http/exchange.ts';
import { beingTold, crossSite, requestFault, statusOf } from '#server/outside/http/fault.ts';
import { publicOrigin } from '#server/outside/http/public-origin.ts';
import { mediaTypeOf, readText } from '#server/outside/http/read-body.ts';
import { contextOf, orderedCookies } from '#server/outside/http/request-context.ts';
import { fromThisSite } from '#server/outside/http/same-site.ts';
import type { Opening } from '#server/ground/kernel/process/opening.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { type GraphqlEndpoint, headOf } from './endpoint.ts';
import { isHashOf, persistedText } from './persisted.ts';

/** Size limit of a request in bytes; files go through /files. */
export const MAX_BODY = 1_000_000;

const JSON_TYPE = 'application/json; charset=utf-8';
const NO_STORE = { 'cache-control': 'no-store' };

/** POST /graphql: one document, as text or by the hash of a persisted one. */
export async function answerPost(
  exchange: Exchange,
  services: Services,
  door: GraphqlEndpoint,
  opening: Opening,
): Promise<void> {
  const { request } = exchange;
  if (!fromThisSite(request, services.config.publicUrl)) throw crossSite();
  if (mediaTypeOf(request) !== 'application/json')
    throw requestFault('UNSUPPORTED_MEDIA_TYPE', '请以 application/json 提交。');
  const body = parsed(await readText(exchange, MAX_BODY));
  const query = queryOf(body);
  const changes = CHANGES.test(query);
  if (changes && !opening.done) throw beingTold();
  const context = {
    ...(await contextOf(services, exchange)),
    origin: publicOrigin(request, services.config.publicUrl),
    patienceMs: services.config.answerWithinMs,
    // A change is carried out whether or not its sender waits for the answer.
    ...(changes ? {} : { gone: exchange.gone }),
  };
  const answer = await door.answer(query, body, headOf(request.headers.accept), context);
  if (answer.body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
  await exchange.sendText(
    answer.status ?? 200,
    { ...NO_STORE, ...Object.fromEntries(answer.headers), ...orderedCookies(context) },
    answer.body.string,
  );
}

/** No document changes anything without this word. */
const CHANGES = /\bmutation\b/;

function parsed(text: string): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw requestFault('BAD_REQUEST', '请求内容不是有效的 JSON。');
  }
  if (Array.isArray(body)) throw requestFault('BAD_REQUEST', '一次请求只能有一个查询。');
  if (typeof body !== 'object' || body === null)
    throw requestFault('BAD_REQUEST', '请求内容应当是一个对象。');
  return body as Record<string, unknown>;
}

interface Persisted {
  persistedQuery?: { sha256Hash?: unknown };
}

function queryOf({ query, extensions }: Record<string, unknown>): string {
  const hash = (extensions as Persisted | null | undefined)?.persistedQuery?.sha256Hash;
  if (typeof query === 'string' && query !== '') {
    if (hash !== undefined && !isHashOf(hash, query))
      throw requestFault('BAD_REQUEST', '查询和它的散列不一致。');
    return query;
  }
  if (typeof hash !== 'string') throw requestFault('BAD_REQUEST', '请求中没有查询。');
  const text = persistedText(hash);
  if (text === null) throw notPersisted();
  return text;
}

/** Clients of an earlier build then send the text itself, by Apollo's convention. */
export const notPersisted = () =>
  new GraphQLError('PersistedQueryNotFound', {
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', http: { status: 200 } },
  });

/** An error before execution, formatted as a GraphQL response. */
export function answerFault(exchange: Exchange, door: GraphqlEndpoint, error: unknown): void {
  const shown = door.shown(error);
  exchange.send(
    httpStatusOf(error) ?? statusOf(shown.extensions?.code),
    { ...NO_STORE, ...retryAfter(shown), 'content-type': JSON_TYPE },
    JSON.stringify({ errors: [shown] }),
  );
}

const httpStatusOf = (error: unknown): number | undefined =>
  error instanceof GraphQLError
    ? (error.extensions.http as { status?: number } | undefined)?.status
    : undefined;

/** The Retry-After header, if the error has one. */
export const retryAfter = ({
  extensions,
}: Pick<GraphQLFormattedError, 'extensions'>): Record<string, string> =>
  typeof extensions?.retryAfter === 'number' ? { 'retry-after': `${extensions.retryAfter}` } : {};
