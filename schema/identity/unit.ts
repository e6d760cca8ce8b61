import { Table, column } from '#schema/kernel/columns.ts';
import type { UnitKind } from '#schema/identity/unit-kind.ts';

/** 单位：县政府、部门、乡镇、事业单位. Townships and departments are units in one county. */
@Table()
export class Unit {
  readonly id = column.key();
  code = column.text({ unique: true });
  name = column.text();
  kind = column.text() as UnitKind;

  /** 自行决策: it makes major decisions of its own by reference; its head, office and reviewer act for these alone. */
  decidesItself = column.bool.or(false);

  /** 政府价格主管部门 (价格法第二十三条): it holds the price hearings of the matters in which it has part. */
  priceAuthority = column.bool.or(false);
  phone = column.text.or('');
  active = column.bool.or(true);
  position = column.integer.or(0);
  readonly version = column.version();
}
