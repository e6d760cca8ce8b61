import { expect, it } from 'vitest';
import { tellDemo } from './told.ts';

/** The whole county is told anew, beside whatever else the machine does. */
const TELLING_MS = 240_000;

it(
  '在别的日子启动，演示县也讲得完：征集期满三十日而没有顺延的，没有期限以外的意见',
  async () => {
    const { database } = await tellDemo('2026-12-31');
    const phases = await database.sql<{ phase: string }>(
      `select phase from decision where no in ('2026-003', '2026-004') order by no`,
    );
    expect(phases.map(({ phase }) => phase)).toEqual(['EXECUTING', 'LEGALITY_REVIEW']);
    const late = await database.sql(
      `select m.receipt_no from comment m join consultation c on c.id = m.consultation_id
     where m.submitted_at >= c.closes_at or m.submitted_at < c.opens_at`,
    );
    expect(late).toEqual([]);
  },
  TELLING_MS,
);
