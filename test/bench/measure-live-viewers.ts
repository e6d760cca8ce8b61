import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { House } from '#test/kernel/load-house.ts';
import { notRun, type Row } from '#test/kernel/load-rows.ts';
import { cpuSeconds } from '#test/kernel/load-tree.ts';
import { Crowd } from './live-crowd.ts';
import { openFloor } from './open-floor.ts';
import type { Workshop } from './workshop.ts';

const VIEWERS = 5000;
const MESSAGES = 12;
const BETWEEN_MS = 400;

const MARK = {
  id: 'live-viewers',
  what: `图文直播：一个进程${VIEWERS}名观众，一条图文从提交到第99%的观众收到`,
  unit: '毫秒',
  must: 300,
  goal: 120,
  mark: 'ours',
  atLeast: false,
} as const;

/** One measured side: the time until 99 of 100 had it, and what a message cost the server. */
interface Heard {
  p99: number;
  cpu: number;
}

/** A message of the live text to 5,000 viewers of one process (图文直播), against the least that could tell them. */
export async function measureLiveViewers(workshop: Workshop): Promise<Row> {
  const most = filesAllowed();
  if (most < VIEWERS + 500) return notRun(MARK, `最多只能打开${most}个文件（ulimit -n）`);
  const { house } = await workshop.subject();
  const events = await floorHeard('http');
  const sockets = await floorHeard('ws');
  const ours = await productHeard(house);
  return {
    ...MARK,
    floor: events.p99,
    peers: { ws: sockets.p99 },
    ours: ours.p99,
    load: loadavg()[0] ?? Number.NaN,
    note: `每条的服务器CPU ${[events, sockets, ours].map(({ cpu }) => (cpu * 1000).toFixed(0)).join('、')} 毫秒（node:http、ws、本系统）；${MESSAGES}条；本系统的时间从提交数据库算起`,
  };
}

const filesAllowed = () => Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' })) || Infinity;

const TEXT = '县民政局汇报规划编制和意见采纳情况：收到意见64条，采纳27条。'.repeat(3);

async function floorHeard(way: 'http' | 'ws'): Promise<Heard> {
  const floor = await openFloor('live', way);
  const crowd = new Crowd(floor.port, VIEWERS);
  await crowd.gather(way === 'ws' ? HANDSHAKE : requestOf('/'), 'welcome');
  const said = (text: string) =>
    fetch(`http://127.0.0.1:${floor.port}/`, { method: 'POST', body: JSON.stringify({ text }) });
  const heard = await measured(crowd, floor.program.pid, said);
  crowd.close();
  await floor.program.kill();
  return heard;
}

async function productHeard(house: House): Promise<Heard> {
  const { no, id, item, person } = await broadcast(house);
  const crowd = new Crowd(house.port, VIEWERS);
  await crowd.gather(requestOf(`/huiyi/${no}/zhibo/events`), 'event: live');
  const heard = await measured(crowd, house.program.pid, (text) =>
    house.sql(
      `with posted as (insert into live_post (id, meeting_id, seq, at, agenda_item_id, text, idempotency_key, by_id)
         values ($1, $2, 0, app_now(), $3, $4, $1, $5) returning seq)
       select pg_notify('content', 'live:' || $2) from posted`,
      [randomUUID(), id, item, text, person],
    ),
  );
  crowd.close();
  return heard;
}

/** Tells one message after the other; each begins when all have the last. */
async function measured(crowd: Crowd, pid: number, say: (text: string) => Promise<unknown>): Promise<Heard> {
  const times: number[] = [];
  await crowd.hear('第0句', () => say(`第0句${TEXT}`));
  const before = cpuSeconds([pid]);
  for (let index = 1; index <= MESSAGES; index++) {
    await wait(BETWEEN_MS);
    times.push(...(await crowd.hear(`第${index}句`, () => say(`第${index}句${TEXT}`))));
  }
  const cpu = (cpuSeconds([pid]) - before) / MESSAGES;
  const sorted = times.toSorted((one, other) => one - other);
  return { p99: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN, cpu };
}

const requestOf = (path: string) =>
  `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: text/event-stream\r\n\r\n`;
const HANDSHAKE =
  'GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';

/** The demonstration's coming meeting, begun and on the air. */
async function broadcast(house: House) {
  const [found] = await house.sql<{ id: string; no: string; item: string; person: string }>(
    `select m.id, m.no, i.id as item, s.operator_id as person from meeting m
     join meeting_stream s on s.meeting_id = m.id and s.state in ('APPROVED', 'LIVE')
     join agenda_item i on i.meeting_id = m.id and i.disclosure = 'PUBLIC' order by i.position limit 1`,
  );
  if (!found) throw new Error('the demonstration has no meeting with an approved broadcast');
  await house.sql(`update meeting set stage = 'IN_SESSION', opened_at = app_now() where id = $1`, [found.id]);
  await house.sql('update agenda_item set started_at = coalesce(started_at, app_now()) where id = $1', [
    found.item,
  ]);
  await house.sql(
    `update meeting_stream set state = 'LIVE', with_text = true, started_at = app_now() where meeting_id = $1`,
    [found.id],
  );
  return found;
}
