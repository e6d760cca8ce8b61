import type { Route } from '#client/route.ts';

/** The citizens' pages (公众页面): one table, the address first. */
export const routes: readonly Route[] = [];
