import type { Client } from 'pg';
import { type Off, RECONCILE } from '#server/domains/consultation/comment/reconcile-tallies.ts';
import { recordedFault } from '#server/ground/kernel/media/recorded-file.ts';
import { unsoundPaperWords } from '#server/law/archive/file-fault.ts';
import { namedFiles } from './named-files.queries.ts';
import { type CountyStores, gapOf, sourceOf } from './take-files.ts';

/** A server that is busy with the same rows is not kept waiting. */
const PATIENCE = `set local lock_timeout = '10s'`;

const UNCOUNTED = `
  select k.no, coalesce(c.held, 0)::int as held, coalesce(n.counted, 0)::int as counted from consultation k
  left join (select consultation_id, sum(comments) as counted from comment_counter group by 1) n on n.consultation_id = k.id
  left join (select c.consultation_id, count(*) as held from comment c join comment_state s on s.comment_id = c.id
    where s.status <> 'WITHDRAWN' group by 1) c on c.consultation_id = k.id
  where coalesce(c.held, 0) <> coalesce(n.counted, 0) order by k.no`;

const STATELESS = `
  select c.receipt_no as "receiptNo" from comment c
  where not exists (select from comment_state s where s.comment_id = c.id) order by 1`;

/** 核对登记的文件: every file that a row names, read to its end. */
export async function unsoundFiles(owner: Client, stores: CountyStores): Promise<string[]> {
  const faults: string[] = [];
  for (const file of await namedFiles(owner)) {
    const fault = await recordedFault(sourceOf(stores, file), file);
    if (fault && !file.dispensable) faults.push(unsoundPaperWords(gapOf(stores, file, fault)));
  }
  return faults;
}

/** 核对计数: what is kept counted, against the rows counted anew; nothing is mended, since a mended figure says no more what was wrong. */
export async function wrongCounts(owner: Client): Promise<string[]> {
  await owner.query('begin');
  try {
    await owner.query(PATIENCE);
    const counters = await owner.query<{ no: string; held: number; counted: number }>(UNCOUNTED);
    const stateless = await owner.query<{ receiptNo: string }>(STATELESS);
    const tallies = await owner.query<Off>(RECONCILE);
    return [
      ...counters.rows.map(({ no, held, counted }) => `${no}：意见计数是${counted}，实有${held}条`),
      ...stateless.rows.map(({ receiptNo }) => `受理编号 ${receiptNo}：意见没有办理状态`),
      ...tallies.rows.map(({ no, off }) => `${no}：意见分类计数有${off}条不符`),
    ];
  } finally {
    await owner.query('rollback');
  }
}
