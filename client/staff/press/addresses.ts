import { pressPath } from '#client/staff/event/addresses.ts';

/** 媒体名单和采访证, to print. */
export const pressListPath = (no: string) => `${pressPath(no)}/mingdan`;
