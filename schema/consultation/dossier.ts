import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import type {
  Channel,
  ContactPoint,
  Impact,
  InterpretationPart,
  LegalBasis,
  ExplainedCase,
  ExplainedQuestion,
  Way,
} from '#schema/consultation/dossier-parts.ts';

/** 征求意见的五部分材料中以文字保存的部分（第十五条）. Readable by the public from the opening on. */
@Entity()
export class Dossier {
  declare readonly [EntityName]?: 'Dossier';

  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id', primary: true })
  readonly consultationId!: string;

  @Property({ type: 'array', columnType: 'uuid[]' })
  readonly unitIds!: readonly string[];

  @Property({ type: 'text' })
  summary: Opt<string> = '';

  @Property({ type: 'json' })
  ways!: readonly Way[];

  @Property({ type: 'json' })
  contact!: ContactPoint;

  @Property({ type: 'json' })
  basis!: readonly LegalBasis[];

  @Property({ type: 'json' })
  interpretation!: readonly InterpretationPart[];

  @Property({ type: 'json', defaultRaw: "'[]'" })
  impacts: Opt<readonly Impact[]> = [];

  @Property({ type: 'json', defaultRaw: "'[]'" })
  questions: Opt<readonly ExplainedQuestion[]> = [];

  @Property({ type: 'json', defaultRaw: "'[]'" })
  cases: Opt<readonly ExplainedCase[]> = [];

  @Property({ type: 'json' })
  channels!: readonly Channel[];
}
