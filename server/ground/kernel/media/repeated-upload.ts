import { conflict } from '../fault.ts';

/** 重复上传: a repeated upload gets the answer of the first; CONFLICT when something else was taken under the same id. */
export function repeatedUpload<Known extends { id: string }>(known: Known, now: Partial<Known>): string {
  const fields = Object.keys(now) as (keyof Known)[];
  if (fields.some((field) => known[field] !== now[field])) throw conflict('这次上传', null);
  return known.id;
}
