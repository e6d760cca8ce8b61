import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { Recording } from './recording.ts';

/** 会上讨论的时刻: from when on a meeting spoke of a decision or of one clause of its draft. */
@Table({ indexes: [{ properties: ['decisionId'] }, { properties: ['recordingId', 'startsMs'] }] })
export class ClauseMoment {
  readonly id = column.key();
  readonly recordingId = column.ref(() => Recording);

  /** On the published timeline. */
  readonly startsMs = column.integer();
  readonly decisionId = column.ref(() => Decision);

  /** Whose draft the clause is of; null: the decision as a whole. */
  readonly consultationId = column.ref.opt(() => Consultation);
  readonly clauseNo = column.text.opt();
  readonly byId = column.ref(() => Person);
  readonly at = column.instant();
}
