import type { Services } from './runtime.ts';
import { StartRefused } from './start-refused.ts';

/** A clock moved for a trial would open and close periods on wrong days. */
export async function refuseShiftedClock({ config: { testClock }, system }: Services): Promise<void> {
  const { rowCount } = await system.query('select from clock_offset where milliseconds <> 0');
  if (testClock || rowCount === 0) return;
  throw new StartRefused(
    '数据库里的时钟被拨动过（测试留下的），不能启动；请换用正式数据库，或以 TEST_CLOCK=1 作测试用 / the clock of this database was moved for a test',
  );
}
