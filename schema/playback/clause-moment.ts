import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import { Recording } from './recording.ts';

/** 会上讨论的时刻: from when on a meeting spoke of a decision or of one clause of its draft. */
@Entity()
@Index({ properties: ['recordingId', 'startsMs'] })
@Index({ properties: ['decisionId'] })
export class ClauseMoment {
  declare readonly [EntityName]?: 'ClauseMoment';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Recording, mapToPk: true, fieldName: 'recording_id' })
  readonly recordingId!: string;

  /** On the published timeline. */
  @Property({ type: 'integer' })
  readonly startsMs!: number;

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  /** Whose draft the clause is of; null: the decision as a whole. */
  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id', nullable: true })
  readonly consultationId: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly clauseNo: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
