import type { Services } from '../process/runtime.ts';

/** Free space left for everything else, in bytes: the database is on the same disk as the files. */
export const FREE_FLOOR = 1024 ** 3 / 2;

/** How the log says it (磁盘告警). */
export const DISK_ALARM = 'disk nearly full';

/** Whether less than the floor is free where the files lie. */
export const diskNearlyFull = async ({ media }: Pick<Services, 'media'>): Promise<boolean> =>
  (await media.free()) < FREE_FLOOR;
