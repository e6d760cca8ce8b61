import { createClient } from 'graphql-ws';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openLiveRoom } from '#test/domains/playback/live-room.ts';
import type { LiveData } from './event-stream.ts';
import { codes, openSite } from './open-site.ts';

const room = await openLiveRoom();
const { people, done, running, post } = room;
const { media } = people;
const site = await openSite(room.database);

describe('接口订阅', () => {
  const connect = (at = site) =>
    createClient({
      url: `${at.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
  const LIVE = `subscription($no: String!, $after: Int) {
    livePosts(meetingNo: $no, after: $after) { posts { seq text } state { state lastSeq } } }`;
  const subscribe = (no: string, after: number | null = null, at = site) =>
    connect(at).iterate<{ livePosts: LiveData }>({ query: LIVE, variables: { no, after } });

  it('先是已经发布的，再是新发布的；暂停也告诉，结束就结束', async () => {
    const meeting = await running();
    await post(meeting, { text: '一' });
    const messages = subscribe(meeting.no, 0);
    const next = async () => (await messages.next()).value as { data: { livePosts: LiveData } };
    expect((await next()).data.livePosts).toMatchObject({ posts: [{ seq: 1, text: '一' }] });
    await post(meeting, { text: '二' });
    expect((await next()).data.livePosts.posts).toMatchObject([{ seq: 2 }]);
    await done(media, 'pauseStream', { meetingId: meeting.id });
    expect((await next()).data.livePosts).toMatchObject({ posts: [], state: { state: 'PAUSED' } });
    await done(media, 'stopStream', { meetingId: meeting.id });
    expect((await next()).data.livePosts.state.state).toBe('STOPPED');
    expect((await messages.next()).done).toBe(true);
  });

  const errorOf = async (query: string, variables = {}) => {
    const client = connect();
    const answers = client.iterate({ query, variables });
    const failed = await answers.next().then(
      ({ value }) => (value as { errors?: unknown } | undefined)?.errors,
      (error: unknown) => error,
    );
    await client.dispose();
    return (failed as { extensions?: { code: string } }[])[0]?.extensions?.code;
  };
  const deep = `subscription { livePosts(meetingNo: "x") { posts { item { id } } } ${'a: __typename '.repeat(80)} }`;

  it.each([
    ['没有这场直播', 'subscription { livePosts(meetingNo: "没有") { posts { seq } } }', 'NOT_FOUND'],
    ['不是订阅', '{ serverTime { now } }', 'BAD_REQUEST'],
    ['没有这一项', 'subscription { secrets { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['写得不对', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['超过规模', deep, 'TOO_COMPLEX'],
  ])('%s', async (_name, query, code) => {
    expect(await errorOf(query)).toBe(code);
  });

  const handshake = (url: string, headers: Record<string, string>) =>
    new Promise<number | 'open'>((answer) => {
      const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
      socket.on('unexpected-response', (_request, { statusCode }) => answer(statusCode ?? 0));
      socket.on('open', () => {
        socket.close();
        answer('open');
      });
      socket.on('error', () => undefined);
    });

  it('别的网站的网页连不上；别的地址不升级协议', async () => {
    const url = site.url.replace('http', 'ws');
    expect(await handshake(`${url}/graphql`, { origin: 'https://elsewhere.example' })).toBe(403);
    expect(await handshake(`${url}/graphql`, { origin: site.url })).toBe('open');
    expect(await handshake(`${url}/mulu`, {})).not.toBe('open');
  });

  it('要求升级成别的协议的，照常回答', async () => {
    const answer = await site.get('/healthz', { upgrade: 'h2c', connection: 'upgrade' }).catch(() => null);
    expect(answer === null || answer.status === 200).toBe(true);
  });
});

it('订阅不能以一问一答提交', async () => {
  const answer = await site.graphql({
    query: 'subscription { livePosts(meetingNo: "x") { posts { seq } } }',
  });
  expect(await codes(answer)).toEqual(['BAD_REQUEST']);
});
