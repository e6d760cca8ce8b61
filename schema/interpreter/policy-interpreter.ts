import { Table, column } from '#schema/kernel/columns.ts';
import { Unit } from '#schema/identity/unit.ts';

/** 政策解读专员: whom the public may ask about what a unit is in charge of. One who left is put aside, never deleted. */
@Table()
export class PolicyInterpreter {
  readonly id = column.key();
  readonly unitId = column.ref(() => Unit);
  name = column.text();
  phone = column.text();

  /** When they answer (接听时间). */
  hours = column.text();

  /** Matters they answer for (负责解读的事项), in words the public would use. */
  topics = column.text();
  active = column.bool.or(true);
  readonly version = column.version();
}
