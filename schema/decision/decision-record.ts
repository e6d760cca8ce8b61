import { Table, column } from '#schema/kernel/columns.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import type { RecordKind } from '#server/law/decision/decision-record.ts';

const OF_ONE_SHEET = {
  name: 'decision_record_late_import_index',
  expression: `create index decision_record_late_import_index on decision_record
    ((content -> 'imported' ->> 'importId')) where kind = 'LATE_ENTRY_PROPOSAL'`,
};

/**
 * 决策记录: one thing that happened in a decision's life, as it was recorded (国令713号第三十三条). It is never changed: a
 * correction is a newer record that names the one whose place it takes.
 */
@Table({ indexes: [OF_ONE_SHEET, { properties: ['decisionId', 'kind'] }] })
export class DecisionRecord {
  readonly id = column.key();
  readonly decisionId = column.ref(() => Decision);
  readonly kind = column.text() as RecordKind;

  /** The day it happened on, as it is said. */
  readonly happenedOn = column.day();

  /** Contents of the record, as its kind requires (`RecordContents`). */
  readonly content = column.json() as object;

  /** The record whose place this one takes; of two corrections of one record the second finds it taken. */
  readonly replacesId = column.uuid.opt({ unique: true });

  /**
   * The text that a conclusion judged, by its digest (所审的文本): empty where no version was fixed on its day; null for other
   * records, on paper before the platform, and before texts were kept.
   */
  readonly judgedDigest = column.text.opt();

  /** 补录: the confirmed entry this record came from; what happened on the platform has none. */
  readonly lateEntryId = column.uuid.opt();
  readonly recordedById = column.ref(() => Person);
  readonly recordedByName = column.text();
  readonly unitName = column.text();
  readonly recordedAt = column.instant();
}
