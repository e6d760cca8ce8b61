/** Where the county's data lives (数据). */
import { withQuery } from '../addresses.ts';
import type { Format } from './dataset.ts';

export const DATA = '/shuju';
export const dataOfYearHref = (year?: number) =>
  withQuery(DATA, { nian: year === undefined ? undefined : String(year) });
export const datasetHref = (name: string, format: Format) => `${DATA}/${name}.${format}`;
