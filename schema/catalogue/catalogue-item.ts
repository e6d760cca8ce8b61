import { Table, column } from '#schema/kernel/columns.ts';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { ProposedMatter } from './proposed-matter.ts';
import { Unit } from '#schema/identity/unit.ts';

/** 目录事项: one row of a catalogue version; `no` (2026-003) stays the same from version to version. */
@Table({ indexes: [{ properties: ['no'] }], uniques: [{ properties: ['catalogueVersionId', 'no'] }] })
export class CatalogueItem extends ProposedMatter {
  readonly id = column.key();
  readonly catalogueVersionId = column.ref(() => CatalogueVersion);
  readonly no = column.text();
  readonly year = column.integer();
  seq = column.integer();
  decisionOrgan = column.text();
  leadUnitId = column.ref.opt(() => Unit);

  /** 细化完成时间: one line a stage, as the unit words it. */
  stagedTimes = column.texts.or([]);
  adjustmentNote = column.text.opt();

  /** 结转: the year whose catalogue it was carried over from; its number stays that year's. */
  readonly carriedOverFrom = column.integer.opt();
  removed = column.bool.or(false);
  readonly version = column.version();
}
