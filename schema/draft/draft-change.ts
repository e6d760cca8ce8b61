import type { EntityName, Opt, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { DraftVersion } from '#schema/draft/draft-version.ts';
import { Person } from '#schema/identity/person.ts';
import type { ChangeSource } from '#server/law/draft/revision.ts';

/** 修改来源: what a change of one clause in a version came from. That it changed, and how, is read from the versions. */
@Entity()
export class DraftChange {
  declare readonly [EntityName]?: 'DraftChange';
  declare readonly [PrimaryKeyProp]?: ['draftVersionId', 'anchorId'];

  @ManyToOne({ entity: () => DraftVersion, mapToPk: true, fieldName: 'draft_version_id', primary: true })
  readonly draftVersionId!: string;

  @Property({ type: 'uuid', primary: true })
  readonly anchorId!: string;

  @Property({ type: 'text' })
  source!: ChangeSource;

  @Property({ type: 'text' })
  note!: string;

  /** The point of the legality opinion that it carries out, from 1; null where it came from anything else. */
  @Property({ type: 'integer', nullable: true })
  point: number | null = null;

  /** The place in a record of the decision that it came from; null where it came from anything else. */
  @Property({ type: 'text', nullable: true })
  groundId: string | null = null;

  /** What that place was called when it was told. */
  @Property({ type: 'text' })
  groundName: Opt<string> = '';

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  byId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  at!: Date;
}
