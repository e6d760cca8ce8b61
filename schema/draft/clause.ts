import { Table, column } from '#schema/kernel/columns.ts';
import { DeferMode } from '@mikro-orm/core';
import { Consultation } from '#schema/consultation/consultation.ts';
import { DraftVersion } from '#schema/draft/draft-version.ts';
import { newId } from '#schema/kernel/id.ts';
import type { ClauseKind } from '#server/law/draft/draft-tree.ts';
import type { Cite } from '#server/law/draft/reference-meaning.ts';

/** 草案一稿中的一条, split from the text by its own numbering (第十二条, 一、). `anchorId` is the same clause in every version. */
@Table({
  indexes: [{ properties: ['consultationId'] }],
  uniques: [
    { properties: ['draftVersionId', 'anchorId'] },
    { properties: ['draftVersionId', 'position'], deferMode: DeferMode.INITIALLY_DEFERRED },
  ],
})
export class Clause {
  readonly id = column.key();
  readonly consultationId = column.ref.opt(() => Consultation);
  readonly draftVersionId = column.ref(() => DraftVersion);
  readonly anchorId = column.uuid.or(newId());

  /** Clauses of the version before whose text went into this one: it was split from them, or took them in. */
  originIds = column.uuids.or([]);

  /** Whether it is the clause of the version before whose identity it has, nobody has said yet and its words do not tell. */
  unsure = column.bool.or(false);
  kind = column.text() as ClauseKind;
  no = column.text();
  position = column.integer();
  text = column.text();
  note = column.text.or('');

  /** 援引: what its references to clauses of this draft mean, in their order; null: what the numbers of the version before say. */
  cites = column.json.opt() as readonly Cite[] | null;
}
