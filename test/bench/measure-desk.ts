import { loadavg } from 'node:os';
import type { Row } from '#test/kernel/load-rows.ts';
import { sessionOf } from './large-file.ts';
import { prepareManyOpinions } from './many-opinions.ts';
import { median } from './rounds.ts';
import type { Workshop } from './workshop.ts';

const TIMES = 40;
/** The first after the server was filled are told beside the others. */
const WARM = 10;
const P95 = 0.95;

/** A page of the desk, as its list asks for it. */
const LIST = `query ($id: ID!, $filter: CommentFilter!, $counted: Boolean!) { deskComments(consultationId: $id, filter: $filter, first: 50) {
  nodes { id receiptNo status stance clauseNo text displayName submittedAt likeCount assignee cluster { id }
    disposition { id state result reason } viewerCan { action allowed } } pageInfo { endCursor hasNextPage }
  total @include(if: $counted) { value capped } } }`;
const COUNTS = `query ($id: ID!, $filters: [CommentFilter!]!) { deskCommentCounts(consultationId: $id, filters: $filters) { value capped } }`;
const THEMES = `query ($id: ID!) { clauseThemes(consultationId: $id) { clauseNo stance count title } }`;
const SORT = `mutation ($id: ID!, $ids: [ID!]!) { createCluster(consultationId: $id, title: "首班车早一些", summary: "", commentIds: $ids) {
  __typename } }`;

/** The same rows, by their ids. */
const BY_ID = `select c.*, s.* from comment c join comment_state s on s.comment_id = c.id where c.id = any($1::uuid[])`;
const FIRST = `select id from comment where consultation_id = $1 order by id limit $2`;

const PROGRESSES = [{}, { progress: 'UNDISPOSED' }, { progress: 'PROPOSED' }, { progress: 'WITHDRAWN' }];

async function opened(workshop: Workshop) {
  const { house, matter } = await workshop.subject();
  const count = await prepareManyOpinions(house, matter.open.id);
  const cookie = await sessionOf(house, 'fagai');
  const ids = async (most: number) =>
    (await house.sql<{ id: string }>(FIRST, [matter.open.id, most])).map(({ id }) => id);
  const asked = async (query: string, variables: object) => {
    const answer = await fetch(`http://127.0.0.1:${house.port}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables: { id: matter.open.id, ...variables } }),
    });
    const told = (await answer.json()) as { data?: unknown; errors?: unknown };
    if (!told.data) throw new Error(JSON.stringify(told.errors));
    return told.data;
  };
  return { house, matter, count, ids, asked };
}

/** Nineteen of twenty are not slower (百分之九十五). */
const p95 = (taken: readonly number[]) =>
  taken.toSorted((one, other) => one - other)[Math.floor(taken.length * P95)] ?? Number.NaN;

interface Measured {
  id: string;
  what: string;
  query: string;
  /** What each asking varies by. */
  asks: readonly object[];
  /** What it may take, in milliseconds. */
  marks?: { must: number; goal: number };
}

/** What a move on the desk may take. */
const AT_ONCE = { must: 100, goal: 50 };

async function measured(
  workshop: Workshop,
  { id, what, query, asks, marks = AT_ONCE }: Measured,
): Promise<Row> {
  const { house, count, ids, asked } = await opened(workshop);
  const first = await ids(50);
  const [least, taken]: [number[], number[]] = [[], []];
  const cold = await timed(() => asked(query, asks[0] ?? {}));
  for (let time = 0; time < WARM; time += 1) for (const ask of asks) await asked(query, ask);
  for (let time = 0; time < TIMES; time += 1) {
    least.push(await timed(() => house.sql(BY_ID, [first])));
    for (const ask of asks) taken.push(await timed(() => asked(query, ask)));
  }
  return {
    id,
    what: `${what}，${count}条意见里，百分之九十五的时候`,
    unit: '毫秒',
    floor: p95(least),
    ours: p95(taken),
    ...marks,
    mark: 'ours',
    atLeast: false,
    load: loadavg()[0] ?? Number.NaN,
    note: `第一次 ${cold.toFixed(0)} 毫秒，热身后中位数 ${median(taken).toFixed(1)} 毫秒；基准按编号读这50行`,
  };
}

/** 意见处理台的第一页. */
export const measureDeskList = (workshop: Workshop) =>
  measured(workshop, {
    id: 'desk-list',
    what: '意见处理台第一页50条',
    query: LIST,
    asks: [{ filter: { progress: 'UNDISPOSED' }, counted: true }],
  });

/** Narrowed by what a clerk narrows by. */
export const measureDeskFilter = (workshop: Workshop) =>
  measured(workshop, {
    id: 'desk-filter',
    what: '按态度、进度、主题、字词筛选的一页',
    query: LIST,
    asks: [
      { stance: 'OPPOSE', progress: 'UNDISPOSED' },
      { unclustered: true, channel: 'WEB' },
      { text: '老码头' },
      { text: '没有这样的话' },
    ].map((filter) => ({ filter, counted: !('text' in filter) })),
  });

/** How many there are. */
export const measureDeskCount = (workshop: Workshop) =>
  measured(workshop, {
    id: 'desk-count',
    what: '各种进度各有多少条',
    query: COUNTS,
    asks: PROGRESSES.map((filter) => ({ filters: [filter] })),
  });

/** How many contain words, asked beside their first page (检索的条数). */
export const measureDeskWordCount = (workshop: Workshop) =>
  measured(workshop, {
    id: 'desk-word-count',
    what: '有某个词的意见有多少条，在第一页之外另问',
    query: COUNTS,
    asks: [{ text: '老码头' }, { text: '老码头', progress: 'UNDISPOSED' }, { text: '没有这样的话' }].map(
      (filter) => ({ filters: [filter] }),
    ),
  });

/** The counts beside the views of the list, asked for again after each command. */
export const measureDeskViews = (workshop: Workshop) =>
  measured(workshop, {
    id: 'desk-views',
    what: '十二个视图各有多少条，一次问',
    query: COUNTS,
    asks: [
      {
        filters: ['SUPPORT', 'OPPOSE', 'AMEND'].flatMap((stance) =>
          PROGRESSES.map((one) => ({ ...one, stance })),
        ),
      },
    ],
  });

/** 按条归类: what the desk proposes when it is opened by themes. */
export const measureDeskThemes = (workshop: Workshop) =>
  measured(workshop, {
    id: 'desk-themes',
    what: '可以按条归类的各组',
    query: THEMES,
    asks: [{}],
    // When the desk is opened by themes, and after each command there.
    marks: { must: 1000, goal: 100 },
  });

/** 一批500条归入一个主题: one command of the desk on many. */
export async function measureBulkReply(workshop: Workshop): Promise<Row> {
  const { house, ids, asked } = await opened(workshop);
  const five = await ids(500);
  const floor = await timed(() =>
    house.sql('update comment_state set show_name = show_name where comment_id = any($1::uuid[])', [five]),
  );
  const ours = await timed(() => asked(SORT, { ids: five }));
  return {
    id: 'bulk-reply',
    what: '500条意见归入一个主题，一并答复',
    unit: '毫秒',
    floor,
    ours,
    must: 2000,
    goal: 1000,
    mark: 'ours',
    atLeast: false,
    load: loadavg()[0] ?? Number.NaN,
    note: '基准为改写这500行',
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
