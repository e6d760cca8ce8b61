import { Table, column } from '#schema/kernel/columns.ts';

/** 个人信息处理告知（个人信息保护法第十七条）. Append-only; each comment stores the version its author saw. */
@Table()
export class PrivacyNotice {
  readonly version = column.integer({ primary: true, autoincrement: false });
  readonly text = column.text();
  readonly effectiveOn = column.day();
}
