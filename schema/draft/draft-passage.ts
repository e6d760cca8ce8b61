import { Table, column } from '#schema/kernel/columns.ts';
import { Decision } from '#schema/decision/decision.ts';
import { DraftVersion } from '#schema/draft/draft-version.ts';
import { Person } from '#schema/identity/person.ts';
import type { DraftGate } from '#server/law/draft/draft-gate.ts';

/** 过关: a version passed a gate, named by its digest. It is never changed; a draft that goes back passes again in a new row. */
@Table({ uniques: [{ properties: ['decisionId', 'no'] }] })
export class DraftPassage {
  readonly id = column.key();
  readonly decisionId = column.ref(() => Decision);

  /** Counts the passages of the decision's draft from 1. */
  readonly no = column.integer();
  readonly gate = column.text() as DraftGate;
  readonly draftVersionId = column.ref(() => DraftVersion, { index: true });
  readonly digest = column.text();
  readonly byId = column.ref(() => Person);
  readonly at = column.instant();
}
