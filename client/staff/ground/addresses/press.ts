import { pressPath } from '#client/staff/ground/addresses/event.ts';

/** 媒体名单和采访证, to print. */
export const pressListPath = (no: string) => `${pressPath(no)}/mingdan`;
