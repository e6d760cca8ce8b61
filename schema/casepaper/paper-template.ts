import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';

/** 文书文本的一版: the wording of a kind of document, with its blanks; never changed, the next edition follows it. */
@Table({ uniques: [{ properties: ['kind', 'edition'] }] })
export class PaperTemplate {
  readonly id = column.key();
  readonly kind = column.text() as CasePaperKind;

  /** 第几版, counted from 1; what came with the platform is edition 0. */
  readonly edition = column.integer();
  readonly title = column.text();
  readonly body = column.text();
  readonly reason = column.text();
  readonly changedById = column.ref(() => Person);
  readonly changedAt = column.instant();
}
