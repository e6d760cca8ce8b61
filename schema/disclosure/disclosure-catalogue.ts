import { Table } from '#schema/kernel/columns.ts';
import { Edition } from '#schema/paper/edition.ts';

/** 政务公开标准目录: one version of the county's catalogue of what is disclosed. */
@Table({ uniques: [{ properties: ['versionNo'] }] })
export class DisclosureCatalogue extends Edition {}
