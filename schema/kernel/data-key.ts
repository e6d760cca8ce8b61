import { Table, column } from '#schema/kernel/columns.ts';

/** 数据密钥: what seals and digests are really made with, wrapped under the key of a setting, so that the setting can be changed. */
@Table()
export class DataKey {
  /** `SESSION_KEY`, `CONTACT_KEY`: whose key it is wrapped under. */
  readonly name = column.text({ primary: true });
  readonly version = column.integer({ primary: true });
  wrapped = column.blob();
  readonly madeAt = column.instant();
  /** No stored row is left under it (停用). */
  retiredAt = column.instant.opt();
}
