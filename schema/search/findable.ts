import type { EntityName } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { SearchKind } from './search-kind.ts';

const pairs = (name: string, where: string) => ({
  name,
  expression: `create index "${name}" on "findable" using gin (text_pairs("said")) with (fastupdate = on, gin_pending_list_limit = 2048) where ${where}`,
});

/**
 * 可检索的内容: what everybody may read, one row a thing, copied by a job from the public reading of its page. It only proposes:
 * what is shown or counted is read again where it stands, and must still bear the stamp it was copied with.
 */
@Entity()
@Index(pairs('findable_document_pairs_index', 'not voice'))
@Index(pairs('findable_voice_pairs_index', 'voice'))
@Index({ properties: ['voice', 'kind', 'day', 'id'] })
export class Findable {
  declare readonly [EntityName]?: 'Findable';

  @PrimaryKey({ type: 'text' })
  readonly kind!: SearchKind;

  @PrimaryKey({ type: 'uuid' })
  readonly id!: string;

  /** What it was copied from: another stamp, another text. */
  @Property({ type: 'text' })
  readonly stamp!: string;

  /** Of many people, short, without a title of its own (意见、发言): found after the documents. */
  @Property({ type: 'boolean' })
  readonly voice!: boolean;

  /** Its title, made comparable. */
  @Property({ type: 'text' })
  readonly named!: string;

  /** All that is searched, made comparable. */
  @Property({ type: 'text' })
  readonly said!: string;

  @Property({ type: 'uuid', nullable: true })
  readonly unitId: string | null = null;

  @Property({ type: 'date' })
  readonly day!: CalendarDay;
}
