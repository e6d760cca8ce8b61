import type { IncomingMessage, ServerResponse } from 'node:http';
import { surroundings } from '#client/nav.ts';
import { words } from '#client/words.ts';
import type { Assets } from '#server/ground/kernel/assets.ts';
import type { Config } from '#server/ground/kernel/config/config.ts';
import { openAlready } from '#server/ground/kernel/process/opening.ts';
import { retryAfter } from '#server/outside/graphql/over-http.ts';
import { Exchange } from '#server/outside/http/exchange.ts';
import { beingEmptied } from '#server/outside/http/fault.ts';
import { healthz, notReady } from '#server/outside/http/health.ts';
import { securityHeaders } from '#server/outside/http/security-headers.ts';
import { StaticFiles } from '#server/outside/http/static-files.ts';
import { PERSONAL } from './freshness.ts';
import { renderFault } from './render.tsx';
import { NAMELESS } from './site-facts.ts';

const text = words.training;

/** Answers while a training county has no database (清空期间): people get a page in words, programs and the console an error in words. */
export function emptiedDoor(
  config: Config,
  assets: Assets,
  folder: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { training, trustProxy } = config;
  const frame = {
    assets: assets.citizen,
    surroundings,
    opening: openAlready(),
    training: training?.resetAt,
  };
  const security = securityHeaders(config, assets.dev);
  const files = new StaticFiles(folder);
  return (request, response) => {
    const exchange = new Exchange(request, response, { trustProxy, security });
    if (exchange.path === '/healthz') return healthz(exchange);
    if (exchange.path === '/readyz') return notReady(exchange);
    if (exchange.reads && files.answer(exchange)) return;
    const fault = beingEmptied();
    const headers = { ...PERSONAL, ...retryAfter(fault) };
    if (exchange.path === '/graphql' || asksForData(request))
      return exchange.send(
        503,
        { ...headers, 'content-type': 'application/json; charset=utf-8' },
        JSON.stringify({ errors: [fault.toJSON()] }),
      );
    const path = exchange.reads ? exchange.path + exchange.search : '/';
    const page = renderFault(
      frame,
      NAMELESS,
      { elder: exchange.elder, path, terminal: undefined },
      { status: 503, title: text.emptied, message: text.emptiedLine, again: path },
    );
    exchange.sendPacked(page, headers, 503);
  };
}

/** Scripts of the pages do not ask for a page. */
const asksForData = ({ headers }: IncomingMessage): boolean => !headers.accept?.includes('text/html');
