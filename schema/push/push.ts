import { Unit } from '#schema/identity/unit.ts';
import { Table, column } from '#schema/kernel/columns.ts';
import type { Audience } from '#server/law/following/audience.ts';
import type { MomentKind } from '#server/law/following/following-words.ts';

/** 定向推送 that was approved, under the id of the change that proposed it; never changed, and for everybody to read. */
@Table({ indexes: [{ properties: ['sentAt', 'id'] }] })
export class Push {
  readonly id = column.key();
  readonly unitId = column.ref(() => Unit);
  readonly groups = column.texts() as readonly Audience[];
  readonly title = column.text();
  readonly text = column.text();
  readonly pageKind = column.text() as MomentKind;
  readonly pageTitle = column.text();
  readonly path = column.text();
  /** Followers of each group when it was approved. */
  readonly followers = column.json() as Readonly<Partial<Record<Audience, number>>>;
  readonly sentAt = column.instant();
}

/** A letter that carries a push, by the unique key of its message; the log counts them. */
@Table({ uniques: [{ properties: ['pushId', 'messageKey'] }] })
export class PushLetter {
  readonly id = column.key();
  readonly pushId = column.ref(() => Push);
  readonly messageKey = column.text();
}
