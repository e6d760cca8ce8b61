import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { apolloClient } from '#client/apollo.ts';
import { ConsultationFeedDocument } from '#client/graphql/graphql.ts';
import { hashOf } from '#server/outside/graphql/persisted.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { openSite } from './open-site.ts';

const site = await openSite(await testDatabase());
const { fetch } = globalThis;
let sent: string[] = [];

/** The browser's own fetch, with what is sent written down and perhaps changed on the way. */
const through = (change: (body: string) => string = (body) => body) =>
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const body = init.body as string;
    sent.push(body);
    return fetch(site.url + path, { ...init, body: change(body) });
  });

beforeEach(() => (sent = []));
afterEach(() => vi.unstubAllGlobals());

describe('前端客户端', () => {
  it('只送查询的散列，不送全文', async () => {
    through();
    const { data } = await apolloClient().query({ query: ConsultationFeedDocument });
    expect(data?.consultations.nodes).toEqual([]);
    expect(sent.map((body) => JSON.parse(body) as unknown)).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({
          persistedQuery: { version: 1, sha256Hash: hashOf(ConsultationFeedDocument) },
        }) as unknown,
      }),
    ]);
    expect(sent[0]).not.toContain('"query"');
  });

  it('服务器换了版本不认得散列时，改送全文', async () => {
    through((body) => body.replace(/sha256:\w+/, 'sha256:unknown'));
    const { data } = await apolloClient().query({ query: ConsultationFeedDocument });
    expect(data?.consultations.nodes).toEqual([]);
    expect(sent.map((body) => body.includes('"query"'))).toEqual([false, true]);
  });

  it('查询被拒绝时不重送', async () => {
    through((body) => body.replace('{', '{"variables":"x",').replace(/"variables":\{\},?/, ''));
    await expect(apolloClient().query({ query: ConsultationFeedDocument })).rejects.toThrow();
    expect(sent).toHaveLength(1);
  });
});
