import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { WrittenBlank } from '#server/law/casepaper/paper-course.ts';
import type { PaperBlock } from '#server/law/casepaper/paper-wording.ts';
import { CasePaper } from './case-paper.ts';

/** 文书的一稿: the text as it was filled from the record on its day, with its digest; never changed. */
@Entity()
@Unique({ properties: ['paperId', 'no'] })
export class CasePaperRevision {
  declare readonly [EntityName]?: 'CasePaperRevision';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => CasePaper, mapToPk: true, fieldName: 'paper_id' })
  readonly paperId!: string;

  /** 第几稿. */
  @Property({ type: 'integer' })
  readonly no!: number;

  /** The edition of the wording it was made from; 0 is the one that came with the platform. */
  @Property({ type: 'integer' })
  readonly edition!: number;

  @Property({ type: 'text' })
  readonly title!: string;

  /** 主送; empty where it is addressed to nobody. */
  @Property({ type: 'text' })
  readonly addressee!: string;

  @Property({ type: 'json' })
  readonly blocks!: readonly PaperBlock[];

  /** What its maker wrote where the record was silent. */
  @Property({ type: 'json' })
  readonly written!: readonly WrittenBlank[];

  /** SHA-256 of what the record said then: whether it says the same now. */
  @Property({ type: 'text' })
  readonly recordDigest!: string;

  /** SHA-256 of the text. */
  @Property({ type: 'text' })
  readonly digest!: string;

  /** 成文日期. */
  @Property({ type: 'date' })
  readonly madeOn!: CalendarDay;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'made_by_id' })
  readonly madeById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly madeAt!: Date;
}
