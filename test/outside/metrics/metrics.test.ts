/** 监控：/metrics 只在本机的另一个端口；请求按地址的种类计；任何标签里没有人的事。 */
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { routes } from '#client/routes.ts';
import { openLiveRoom } from '#test/domains/playback/live-room.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { scrape, valueOf } from './scrape.ts';

const { database, people, running } = await openLiveRoom();
const { services } = database;
const watched = () => openSite(database, { routes, config: { metricsPort: 0 } });
const site = await watched();

afterEach(() => vi.restoreAllMocks());

describe('门', () => {
  it('没有设端口的没有；设了的，只在本机听，对外的端口上照样没有这个地址', async () => {
    const plain = await openSite(database, { routes });
    expect(plain.metrics).toBeNull();
    expect((await plain.get('/metrics')).status).toBe(404);
    expect((await site.get('/metrics')).status).toBe(404);
    expect(site.metrics?.server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  it('这个端口上没有别的：页面、接口、写入都不答', async () => {
    const at = `http://127.0.0.1:${site.metrics?.port}`;
    const answers = [
      fetch(at),
      fetch(`${at}/metrics?all`),
      fetch(`${at}/graphql`),
      fetch(`${at}/metrics`, { method: 'POST' }),
    ];
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});

describe('请求', () => {
  it('按地址的种类和状态计，时间也计；直播的不计时间', async () => {
    const fresh = await watched();
    const meeting = await running();
    await fresh.get('/');
    await fresh.get('/meiyou');
    await fresh.get('/healthz');
    await fresh.get('/gongzuotai/mulu');
    await fresh.get(`/huiyi/${meeting.no}/zhibo/events?poll`);
    await fresh.graphql({ query: '{ formKey }' });
    await fresh.post('/files', new FormData());
    const text = await scrape(fresh);
    const counted = text.split('\n').filter((line) => line.startsWith('participation_http_requests_total{'));
    expect(counted.map((line) => line.replace('participation_http_requests_total', '')).sort()).toEqual([
      '{route="desk",status="200"} 1',
      '{route="graphql",status="200"} 1',
      '{route="health",status="200"} 1',
      '{route="live",status="200"} 1',
      '{route="page",status="200"} 1',
      '{route="page",status="404"} 1',
      expect.stringMatching(/^\{route="upload",status="4\d\d"\} 1$/),
    ]);
    const timed = (route: string) =>
      valueOf(text, `participation_http_request_duration_seconds_count{route="${route}"}`);
    expect([timed('page'), timed('desk'), timed('live')]).toEqual([2, 1, null]);
  });

  it('没有等到应答就走的，另计', async () => {
    const fresh = await watched();
    const left = new AbortController();
    vi.spyOn(services.system, 'query').mockReturnValue(new Promise(() => undefined) as never);
    const asked = fetch(`${fresh.url}/readyz`, { signal: left.signal }).catch(() => null);
    await new Promise((done) => setTimeout(done, 100));
    left.abort();
    await asked;
    vi.restoreAllMocks();
    const series = 'participation_http_requests_total{route="health",status="left"}';
    await expect.poll(async () => valueOf(await scrape(fresh), series)).toBe(1);
  });
});

it('标签里没有人的事：受理编号、查询码、链接、姓名、号码都不出现，每个标签的值都是事先写定的', async () => {
  const round = await buildConsultation(database, people);
  const { receiptNo, lookupCode } = await buildComment(database, round, { name: '周小满' });
  const secret = randomUUID();
  const sent = [
    receiptNo,
    lookupCode,
    secret,
    '13800138000',
    encodeURIComponent('周小满'),
    '周小满',
    round.no,
  ];
  for (const one of sent) {
    await site.get(`/chaxun/${one}?bianhao=${one}`);
    await site.get(`/han/${one}`);
    await site.get(`/files/${one}/${one}.pdf`);
    await site.graphql({ query: `query Q${Date.now()}($a: String) { formKey }`, variables: { a: one } });
  }
  const text = await scrape(site);
  expect(sent.filter((one) => text.includes(one))).toEqual([]);
  const values = new Map<string, Set<string>>();
  for (const [, labels = ''] of text.matchAll(/^participation_\w+\{(.*)\} /gm))
    for (const [, label = '', value = ''] of labels.matchAll(/(\w+)="([^"]*)"/g))
      values.set(label, (values.get(label) ?? new Set()).add(value));
  expect([...values.keys()].sort()).toEqual([
    'alarm',
    'kind',
    'le',
    'pool',
    'route',
    'state',
    'status',
    'version',
  ]);
  expect([...(values.get('route') ?? [])].filter((one) => !/^[a-z]+$/.test(one))).toEqual([]);
  expect([...(values.get('status') ?? [])].filter((one) => !/^(?:[1-5]\d\d|left)$/.test(one))).toEqual([]);
  expect([...(values.get('state') ?? [])].filter((one) => !/^[a-z]+$/.test(one))).toEqual([]);
});
