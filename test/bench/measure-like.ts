import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { House } from '#test/kernel/load-house.ts';
import type { Row } from '#test/kernel/load-rows.ts';
import { oneMore, prepareManyOpinions } from './many-opinions.ts';
import { median } from './rounds.ts';
import type { Workshop } from './workshop.ts';

const TIMES = 20;
const QUEUE =
  'insert into comment_to_compare (comment_id) select comment_id from comment_words where consultation_id = $1 on conflict do nothing';
const COMPARE = `select graphile_worker.add_job('compare-comments')`;
const WAITING = 'select 1 from comment_to_compare limit 1';

/** The least: equal words put together by one statement, and stored. */
const EQUAL = `create temp table equal_words as
  select comment_id, md5(said) as key, (min(comment_id::text) over (partition by md5(said)))::uuid as group_id
  from comment_words where consultation_id = $1`;

/** 归并十万条意见: from the first that waits to the last that is stored, by the job of the product. */
export async function measureManyLike(workshop: Workshop): Promise<Row> {
  const { house, matter } = await workshop.subject();
  const count = await prepareManyOpinions(house, matter.open.id);
  const floor = await timed(() => house.sql(EQUAL, [matter.open.id]));
  const ours = await timed(async () => {
    await house.sql(QUEUE, [matter.open.id]);
    await compared(house);
  });
  const [groups] = await house.sql<{ count: number; most: number }>(
    'select count(*)::int as count, max(members) as most from like_group where consultation_id = $1 and members > 0',
    [matter.open.id],
  );
  return {
    id: 'group-100k',
    what: `归并${count}条意见：八份范文的改写件、反过来说的、各说各的、很短的`,
    unit: '秒',
    floor: floor / 1000,
    ours: ours / 1000,
    must: 30,
    goal: 15,
    mark: 'ours',
    atLeast: false,
    load: loadavg()[0] ?? Number.NaN,
    note: `${groups?.count}组，最大的一组${groups?.most}条；基准只把一字不差的放到一起`,
  };
}

/** 再来一条: one more among a hundred thousand, from its being stored to its standing in its group. */
export async function measureOneLike(workshop: Workshop): Promise<Row> {
  const { house, matter } = await workshop.subject();
  await prepareManyOpinions(house, matter.open.id);
  const [sample] = await house.sql<{ text: string }>(
    'select text from comment where consultation_id = $1 and length(text) > 60 order by id limit 1',
    [matter.open.id],
  );
  const least: number[] = [];
  const taken: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const text = `${sample?.text ?? ''}${'甲乙丙丁戊己庚辛壬癸'[time % 10]}`;
    least.push(await timed(() => oneMore(house, matter.open.id, text)));
    taken.push(await timed(() => compared(house)));
  }
  return {
    id: 'group-one',
    what: `十万条里再来一条，归到它的一组，${TIMES}次的中位数`,
    unit: '毫秒',
    floor: median(least),
    ours: median(taken),
    must: 100,
    goal: 20,
    mark: 'ours',
    atLeast: false,
    load: loadavg()[0] ?? Number.NaN,
    note: '含排队和查看是否办完；基准为存下这一条',
  };
}

/** Asks for the comparison, again where a run ended before all were compared, until none waits. */
async function compared(house: House): Promise<void> {
  for (let since = Number.NEGATIVE_INFINITY; ; await wait(2)) {
    if ((await house.sql(WAITING)).length === 0) return;
    if (performance.now() - since < 31_000) continue;
    await house.sql(COMPARE);
    since = performance.now();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
