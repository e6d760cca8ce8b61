import { randomUUID } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import { buildContract } from '#server/outside/wiring/contract.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { type BuiltMeeting, buildMeeting, type MeetingWish } from '#test/kernel/build-meeting.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

export const POST = `id seq at speaker text corrects correctedBy item { id position title } images { id url alt }`;
export const STATE = `state videoStatus closedItem lastSeq startedAt pausedAt stoppedAt video { kind url }
  item { id position title } pinned { id seq text }`;
const READ = `query($no: String!, $first: Int, $after: String) { live(meetingNo: $no) {
  operatorName viewers state { ${STATE} }
  posts(first: $first, after: $after) { nodes { ${POST} } pageInfo { endCursor hasNextPage } } } }`;

/** A broadcast as it is read. */
export interface Live {
  operatorName: string | null;
  viewers: number | null;
  state: { state: string; lastSeq: number; video: object | null; item: object | null; closedItem: boolean };
  posts: { nodes: { seq: number; text: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
}

const FINDINGS = `... on Refusal { findings { code rule fields } }`;
const ANSWERS: Readonly<Record<string, string>> = {
  MeetingOrRefusal: `... on Meeting { id } ${FINDINGS}`,
  LivePostOrRefusal: `... on LivePost { ${POST} } ${FINDINGS}`,
  LiveOrRefusal: `... on Live { state { ${STATE} } } ${FINDINGS}`,
};

/** Fields of an answer; tests state what they expect. */
export interface Answer {
  id: string;
  seq: number;
  at: string;
  text: string;
  correctedBy: number | null;
  findings?: { code: string }[];
  state: { state: string; lastSeq: number; video: { url: string } | null; pinned: { seq: number }[] };
  images: { id: string; url: string; alt: string }[];
}

/** A running meeting, item after item, as the media centre sees it. */
export const RUNNING: MeetingWish = {
  stage: 'IN_SESSION',
  stream: 'LIVE',
  items: [
    {
      title: '传达学习省政府有关会议精神',
      startedAt: '2026-11-20T01:00:00Z',
      endedAt: '2026-11-20T01:10:00Z',
    },
    { title: '审议《岚溪县养老服务设施布局规划》', startedAt: '2026-11-20T01:10:00Z' },
    { title: '研究干部人事事项', disclosure: 'CLOSED' },
    { title: '冬季安全生产工作', disclosure: 'PARTIAL' },
  ],
};

/** The room of a broadcast with its people, on 2026-11-20 half past nine in Shanghai. */
export async function openLiveRoom() {
  const database = await testDatabase({ now: '2026-11-20T01:30:00Z' });
  const people = await buildPeople(database);
  const contract = await buildContract();

  /** Sends a mutation with the types the contract gives its arguments. */
  const send = async (actor: Actor | null, name: string, variables: Record<string, unknown>) => {
    const field = contract.getMutationType()?.getFields()[name];
    const given = (field?.args ?? []).filter((one) => one.name in variables);
    const declared = given.map((one) => `$${one.name}: ${one.type.toString()}`).join(', ');
    const passed = given.map((one) => `${one.name}: $${one.name}`).join(', ');
    const asked = ANSWERS[field?.type.toString().replace('!', '') ?? ''] ?? '';
    const query = `mutation(${declared}) { result: ${name}(${passed}) { ${asked} } }`;
    return ask(database, actor, { query, variables });
  };
  const resultOf = ({ data, errors }: ExecutionResult<unknown>): Answer => {
    const { result } = (data ?? {}) as { result?: Answer };
    if (!result) throw new Error(JSON.stringify(errors));
    return result;
  };
  /** Must be done or refused, never fail: the codes of the refusal, or none. */
  const action = async (actor: Actor, name: string, variables: Record<string, unknown>) =>
    resultOf(await send(actor, name, variables));
  const codes = async (actor: Actor, name: string, variables: Record<string, unknown>) =>
    (await action(actor, name, variables)).findings?.map(({ code }) => code) ?? [];
  const done = async (actor: Actor, name: string, variables: Record<string, unknown>) => {
    const answer = await action(actor, name, variables);
    if (answer.findings) throw new Error(`${name}: ${JSON.stringify(answer.findings)}`);
    return answer;
  };
  const running = (change: MeetingWish = {}) => buildMeeting(database, people, { ...RUNNING, ...change });
  /** Post about the item under way. */
  const words = (meeting: BuiltMeeting, change: object = {}) => ({
    idempotencyKey: randomUUID(),
    agendaItemId: meeting.itemIds[1],
    speaker: '县民政局',
    text: '县民政局汇报规划编制情况。',
    images: [],
    ...change,
  });
  const post = (meeting: BuiltMeeting, change: object = {}) =>
    done(people.media, 'postLive', { meetingId: meeting.id, input: words(meeting, change) });
  const startItem = (meeting: BuiltMeeting, index: number) =>
    database
      .sql(
        `with ended as (update agenda_item set ended_at = app_now() where meeting_id = $1 and started_at is not null and ended_at is null)
       select 1`,
        [meeting.id],
      )
      .then(() =>
        database.sql('update agenda_item set started_at = app_now() where id = $1', [meeting.itemIds[index]]),
      );
  const endItem = (meeting: BuiltMeeting) =>
    database.sql(
      'update agenda_item set ended_at = app_now() where meeting_id = $1 and started_at is not null and ended_at is null',
      [meeting.id],
    );
  const read = async (no: string, variables = {}, actor: Actor | null = null): Promise<Live | null> => {
    const answer = await ask(database, actor, { query: READ, variables: { no, ...variables } });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return (answer.data as unknown as { live: Live | null }).live;
  };
  return { database, people, send, action, done, codes, running, words, post, startItem, endItem, read };
}
