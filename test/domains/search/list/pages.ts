/** 演示县的页面, by short names for the lists of this folder. */

/** Search terms, and the page that has to be among the first three. */
export type Wanted = readonly (readonly [page: string, queries: readonly string[]])[];

export const BUS = '/zhengji/2026-002/1';
export const HEATING = '/zhengji/2026-009/1';
export const MARKET = '/zhengji/2026-010/1';
export const STREET = '/zhengji/2026-005/1';
export const ELDER = '/zhengji/2026-004/1';
export const ELDER_DECISION = '/juece/2026-004';
export const SCHOOL = '/juece/2026-003';
export const SCHOOL_CONSULTATION = '/zhengji/2026-003/1';
export const SEWAGE = '/juece/2025-004';
export const LIFTS = '/juece/2026-007';
export const LIVELIHOOD = '/juece/2026-008';
export const LAND = '/juece/2026-001';
export const BUS_HEARING = '/tingzheng/2026-002-1';
export const SCHOOL_HEARING = '/tingzheng/2026-003-1';
