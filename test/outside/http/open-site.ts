import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { afterAll } from 'vitest';
import type { Route } from '#client/route.ts';
import { openOutside } from '#server/backend.ts';
import type { Pace } from '#server/outside/http/pace.ts';
import { openMetricsPort } from '#server/outside/metrics/metrics-port.ts';
import { listen } from '#server/outside/http/listen.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Config } from '#server/ground/kernel/config/config.ts';
import type { Opening } from '#server/ground/kernel/process/opening.ts';
import { newToken, tokenHashOf } from '#server/domains/identity/session-token.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** Options of a test's site. */
export interface SiteWish {
  routes?: readonly Route[];
  config?: Partial<Config>;
  /** Built files, by their path under dist/client. */
  files?: Readonly<Record<string, string>>;
  pace?: Pace;
  /** The building of its demonstration county, until it ends. */
  opening?: Opening;
}

/** A document of a test's own page, as text. */
export const asking = <Data, Variables = Record<string, never>>(text: string) =>
  parse(text) as TypedDocumentNode<Data, Variables>;

const ASSETS = {
  citizen: { styles: ['/assets/citizen-1.css'], scripts: ['/assets/citizen-1.js'], preloads: [] },
  staff: { styles: [], scripts: ['/assets/staff-1.js'], preloads: [] },
  dev: false,
};

/** The whole outside on a port of its own. */
export async function openSite(
  database: TestDatabase,
  { routes = [], config = {}, files = {}, pace, opening }: SiteWish = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'participation-dist-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const services = { ...database.services, config: { ...database.services.config, ...config } };
  const outside = await openOutside({
    services,
    appUrl: database.appUrl,
    assets: ASSETS,
    routes,
    folder,
    pace,
    ...(opening ? { opening } : {}),
  });
  const http = await listen(
    { host: '127.0.0.1', port: 0 },
    (...call) => outside.handle(...call),
    (...call) => outside.upgrade(...call),
  );
  const counted = await openMetricsPort(services.config.metricsPort, outside);
  const url = `http://127.0.0.1:${http.port}`;
  const stop = async () => {
    outside.farewell();
    await http.stop(5000);
    await counted?.stop(0);
    await outside.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  let stopped: Promise<void> | undefined;
  const once = () => (stopped ??= stop());
  afterAll(once);
  return { url, port: http.port, metrics: counted, stop: once, services, ...asked(url) };
}

/** A site that was opened. */
export type Site = Awaited<ReturnType<typeof openSite>>;

const asked = (url: string) => ({
  get: (path: string, headers: Record<string, string> = {}) =>
    fetch(url + path, { headers, redirect: 'manual' }),
  post: (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(url + path, { method: 'POST', body, headers: { origin: url, ...headers }, redirect: 'manual' }),
  graphql: (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
});

/** The cookie of a member of staff who has signed in. */
export async function signedIn(database: TestDatabase, { id }: Actor): Promise<{ cookie: string }> {
  const token = newToken();
  await database.sql(
    `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at, address)
     values ($1, $2, app_now(), app_now(), app_now() + interval '8 hours', '127.0.0.1')`,
    [tokenHashOf(token), id],
  );
  return { cookie: `sid=${token}` };
}

interface Errors {
  errors: { message: string; extensions: { code: string } }[];
}

/** The codes of an answer in the contract's form. */
export const codes = async (answer: Response): Promise<string[]> =>
  ((await answer.json()) as Errors).errors.map(({ extensions }) => extensions.code);
