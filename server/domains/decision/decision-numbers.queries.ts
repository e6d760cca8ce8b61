import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';

/** The number of every decision (决策编号): where each has its page, and nothing that is to be worked out. */
export const decisionNumbers = (context: Context): Promise<string[]> =>
  read(context, async (db) => {
    const rows = await db.selectFrom('decision').select('no').orderBy('no').execute();
    return rows.map(({ no }) => no);
  });
