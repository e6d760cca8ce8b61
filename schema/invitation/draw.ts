import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { DrawResult, Excluded, Parties, PoolMember, Quotas } from '#schema/invitation/draw-parts.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { DrawMethod } from '#server/law/draw/draw-words.ts';

/**
 * 抽选: how representatives are chosen for one agenda item. What was published before the draw is never changed, nor what came of it;
 * a draw that was wrong is declared void with a reason and stays readable.
 */
@Table({ uniques: [{ properties: ['itemId', 'attempt'] }] })
export class Draw {
  readonly id = column.key();
  readonly meetingId = column.ref(() => Meeting);
  readonly itemId = column.ref(() => AgendaItem);

  /** Counts the draws of one item, from 1. */
  readonly attempt = column.integer();

  /** Names the draw in its papers (抽选编号): meeting, item, attempt. */
  readonly no = column.text({ unique: true });
  readonly method = column.text() as DrawMethod;
  readonly seats = column.integer();
  readonly quotas = column.json() as Quotas;
  readonly topics = column.texts();
  readonly parties = column.json() as Parties;
  readonly restAfterMeetings = column.integer();
  readonly excluded = column.json() as readonly Excluded[];
  readonly pool = column.json() as readonly PoolMember[];

  /** Of a lottery: its numbered panels as places in the pool; null otherwise. */
  readonly tickets = column.json.opt() as readonly number[][] | null;

  /** Of a lottery: whether nothing fairer exists, within its thousand panels. */
  readonly provedFairest = column.bool.opt();
  readonly commitment = column.text();
  readonly offerDigest = column.text();
  readonly offeredAt = column.instant();
  readonly offeredById = column.ref(() => Person);
  seed = column.text.opt();
  publicDigits = column.text.opt();
  result = column.json.opt() as DrawResult | null;
  drawnAt = column.instant.opt();
  drawnById = column.ref.opt(() => Person);
  voidedAt = column.instant.opt();
  voidReason = column.text.opt();
  readonly version = column.version();
}
