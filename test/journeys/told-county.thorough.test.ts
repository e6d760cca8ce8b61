import { expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { tellDemo } from '#test/outside/demo/told.ts';
import { testDatabase, type TestDatabase } from '#test/kernel/database.ts';
import { toldCounty } from './running/told-county.ts';

/** Days around holidays and the turn of a year on which somebody may start it, all tried in `npm run torture`. */
const DAYS = process.env.DEMO_DAYS?.split(',') ?? [];

async function expectWhole(county: TestDatabase): Promise<void> {
  const phases = await county.sql<{ phase: string }>(
    `select phase from decision where right(no, 4) in ('-003', '-004')
       and left(no, 4) = (select max(left(no, 4)) from decision) order by no`,
  );
  expect(phases.map(({ phase }) => phase)).toEqual(['EXECUTING', 'LEGALITY_REVIEW']);
  const late = await county.sql(
    `select m.receipt_no from comment m join consultation c on c.id = m.consultation_id
     where m.submitted_at >= c.closes_at or m.submitted_at < c.opens_at`,
  );
  expect(late).toEqual([]);
}

it('今天启动，演示县也讲得完：没有征集期限以外的意见', async () => {
  const { database: template } = await toldCounty();
  await expectWhole(await testDatabase({ template }));
});

it.each(DAYS)('%s启动，演示县也讲得完：没有征集期限以外的意见', async (day) =>
  expectWhole((await tellDemo(day as CalendarDay)).database),
);
