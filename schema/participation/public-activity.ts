import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import type { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import type { ActivityState } from '#server/law/participation/participation-activity.ts';
import type { Question } from '#server/law/participation/question.ts';

/** 问卷、书面征求意见 (国令713号第十四条), announced beforehand: the announcement is not changed, the activity is held or cancelled. */
@Table({ uniques: [{ properties: ['decisionId', 'seq'] }] })
export class PublicActivity {
  readonly id = column.key();
  readonly decisionId = column.ref(() => Decision);

  /** Counts the activities of one decision; with the decision's number it is the public address. */
  readonly seq = column.integer();
  method = column.text() as ParticipationMethod;
  title = column.text();
  purpose = column.text();
  audience = column.text();
  startsAt = column.instant();
  endsAt = column.instant();
  contact = column.text();
  questions = column.json.or([]) as Opt<readonly Question[]>;
  state = column.text() as ActivityState;
  publishedAt = column.instant.opt();
  cancelledReason = column.text.opt();
  heldOn = column.day.opt();
  attendedCount = column.integer.opt();

  /** 会议纪要, as everybody reads it. */
  minutes = column.text.opt();

  /** 书面回答的归纳 (第十八条), by the place of the question; published with the record. */
  summaries = column.json.or([]) as Opt<readonly string[]>;
  plannedById = column.ref(() => Person);
  readonly version = column.version();
}
