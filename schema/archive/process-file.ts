import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { FileFault } from './process-file-view.ts';

/** 卷宗的一次生成: when, by whom, how much, and the digest by which the manifest is known again; never changed. */
@Entity()
@Index({ properties: ['decisionId', 'generatedAt'] })
export class ProcessFile {
  declare readonly [EntityName]?: 'ProcessFile';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'generated_by_id' })
  readonly generatedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly generatedAt!: Date;

  @Property({ type: 'integer' })
  readonly entries!: number;

  /** Of all entries together, before they are packed. */
  @Property({ type: 'bigint' })
  readonly bytes!: string;

  /** SHA-256 of manifest.json. */
  @Property({ type: 'text' })
  readonly manifestSha256!: string;

  /** Documents whose bytes are gone or are not what they were. */
  @Property({ type: 'json' })
  readonly faults!: readonly FileFault[];
}
