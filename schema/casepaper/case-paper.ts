import { Table, column } from '#schema/kernel/columns.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';

/** One document of a kind for one subject is in use at a time. */
const LIVE = 'voided_at is null';

/** 文书: a document made from the record of a decision, by its number. Its number is given once, in a series without gaps. */
@Table({
  indexes: [{ properties: ['decisionId', 'kind'] }],
  uniques: [
    { name: 'case_paper_live', properties: ['kind', 'subjectId'], where: LIVE },
    { properties: ['series', 'serial'] },
  ],
})
export class CasePaper {
  readonly id = column.key();
  readonly decisionId = column.ref(() => Decision);
  readonly kind = column.text() as CasePaperKind;

  /** Source it is made from: a record, a letter, an agenda item; of the whole file the decision itself. */
  readonly subjectId = column.uuid();

  /** Name of that source. */
  readonly subject = column.text();

  /** The unit in whose name it is issued, and its name then; of a unit without an account the lead unit keeps it. */
  readonly unitId = column.ref(() => Unit);
  readonly unitName = column.text();

  /** ×司审〔2026〕. */
  readonly series = column.text();
  readonly serial = column.integer();

  /** ×司审〔2026〕3号. */
  readonly number = column.text();
  readonly madeById = column.ref(() => Person);
  readonly madeAt = column.instant();

  /** 定稿: from then on it is not changed any more. */
  finishedById = column.ref.opt(() => Person);
  finishedAt = column.instant.opt();

  /** 作废: its number stays taken. */
  voidedById = column.ref.opt(() => Person);
  voidedAt = column.instant.opt();
  voidReason = column.text.or('');
  readonly version = column.version();
}
