import { Decision } from '#schema/decision/decision.ts';
import { Event } from '#schema/event/event.ts';
import { Unit } from '#schema/identity/unit.ts';
import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import type { ConcernLevel, ConcernSource } from '#server/law/concern/concern-words.ts';

/** 转办单: one hand-over of a concern to its lead unit, numbered. */
export interface StoredTransfer {
  readonly no: string;
  readonly unitName: string;
  readonly note: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A judgement that was changed (重新研判), and why. */
export interface StoredJudgement {
  readonly level: ConcernLevel;
  readonly emergency: boolean;
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
}

/** 政务舆情: something said in public about the county. Where and by whom it was said stays with those who handle it. */
@Table({ indexes: [{ properties: ['seenAt', 'id'] }, { properties: ['decisionId'] }] })
export class Concern {
  readonly id = column.key();

  /** The year in which it was registered and which of that year's it is: 2026-3. */
  readonly no = column.text({ unique: true });

  /** Read by everybody once a response is published. */
  title = column.text();
  readonly source = column.text() as ConcernSource;

  /** 网址、媒体名称、工单号. */
  readonly sourceName = column.text();
  readonly said = column.text();

  /** The clock runs from here; no command changes it. */
  readonly seenAt = column.instant();
  level = column.text() as ConcernLevel;
  emergency = column.bool();

  /** Levels before this one, each with the reason of the change. */
  judgements = column.json.or([]) as Opt<readonly StoredJudgement[]>;
  decisionId = column.ref.opt(() => Decision);

  /** 新闻发布会 about it: held against its clock by the event's own time. */
  eventId = column.ref.opt(() => Event);
  leadUnitId = column.ref.opt(() => Unit);

  /** 其他有关单位. */
  unitIds = column.uuids.or([]);
  transfers = column.json.or([]) as Opt<readonly StoredTransfer[]>;

  /** Publication of the first response. */
  respondedAt = column.instant.opt();

  /** 不作回应, with its reason. */
  endedAt = column.instant.opt();
  endReason = column.text.opt();
  readonly registeredByName = column.text();

  /** Every step raises the version, also a second one within a millisecond. */
  changedAt = column.instant();
  readonly version = column.version();
}
