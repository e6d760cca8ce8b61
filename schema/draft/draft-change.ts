import { Table, column } from '#schema/kernel/columns.ts';
import type { PrimaryKeyProp } from '@mikro-orm/core';
import { DraftVersion } from '#schema/draft/draft-version.ts';
import { Person } from '#schema/identity/person.ts';
import type { ChangeSource } from '#server/law/draft/revision.ts';

/** 修改来源: what a change of one clause in a version came from. That it changed, and how, is read from the versions. */
@Table()
export class DraftChange {
  declare readonly [PrimaryKeyProp]?: ['draftVersionId', 'anchorId'];

  readonly draftVersionId = column.ref(() => DraftVersion, { primary: true });
  readonly anchorId = column.uuid({ primary: true });
  source = column.text() as ChangeSource;
  note = column.text();

  /** The point of the legality opinion that it carries out, from 1; null where it came from anything else. */
  point = column.integer.opt();

  /** The place in a record of the decision that it came from; null where it came from anything else. */
  groundId = column.text.opt();

  /** Name of that place when the change was entered. */
  groundName = column.text.or('');
  byId = column.ref(() => Person);
  at = column.instant();
}
