import { Unit } from '#schema/identity/unit.ts';
import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import type { PlanReport } from '#server/law/openness/plan-task.ts';
import type { RecordedFact } from '#server/law/openness/recorded-fact.ts';

/** 政务公开工作要点的任务: one thing that one unit has to do by a day. Once published only its course goes on. */
@Table({ indexes: [{ properties: ['year', 'dueOn', 'id'] }, { properties: ['unitId'] }] })
export class PlanTask {
  readonly id = column.key();
  readonly year = column.integer();
  title = column.text();
  content = column.text();

  /** Document and item that ask for it (出处). */
  basis = column.text();
  unitId = column.ref(() => Unit);
  dueOn = column.day();

  /** Fact that is counted in the unit's record, and how many of it are asked for; null: the unit reports. */
  measure = column.text.opt() as RecordedFact | null;
  target = column.integer.opt();

  /** All who wrote it; they neither publish nor withdraw it. */
  authorIds = column.uuids();
  publishedOn = column.day.opt();
  reports = column.json.or([]) as Opt<readonly PlanReport[]>;
  doneOn = column.day.opt();
  withdrawnOn = column.day.opt();
  withdrawnReason = column.text.opt();
  readonly version = column.version();
}
