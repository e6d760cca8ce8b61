import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';

/** 知悉并说明理由的提示: a WARN that somebody took upon themselves, with reason, author and time; append-only. */
@Table()
export class AcknowledgedWarning {
  readonly id = column.key();
  readonly action = column.text();
  readonly targetId = column.text({ index: true });
  readonly code = column.text();
  readonly reason = column.text();
  readonly byId = column.ref(() => Person);
  readonly at = column.instant();
}
