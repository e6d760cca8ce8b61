import { SYSTEM_SIGHT } from '#server/ground/kernel/read.ts';
import { IsolationLevel } from '@mikro-orm/core';
import type { Context, Db } from '#server/ground/kernel/context.ts';

/**
 * Reads with the system's scope everything as it stood at one instant (一个时点的全部记录), contacts left out; the caller has
 * proved that the decision is their to read.
 */
export const snapshot = <Result>({ services }: Context, work: (db: Db) => Promise<Result>): Promise<Result> =>
  services.database.em
    .fork({ session: { variables: SYSTEM_SIGHT } })
    .transactional((em) => work(em.getKysely()), {
      isolationLevel: IsolationLevel.REPEATABLE_READ,
      readOnly: true,
    });
