import { Table, column } from '#schema/kernel/columns.ts';
import type { SearchKind } from './search-kind.ts';

const pairs = (name: string, where: string) => ({
  name,
  expression: `create index "${name}" on "findable" using gin (text_pairs("said")) with (fastupdate = on, gin_pending_list_limit = 2048) where ${where}`,
});

/**
 * 可检索的内容: public text, one row for each record, copied by a job from the public reading of its page. It only proposes:
 * each result shown or counted is read again where it stands, and must still bear the stamp it was copied with.
 */
@Table({
  indexes: [
    { properties: ['voice', 'kind', 'day', 'id'] },
    pairs('findable_voice_pairs_index', 'voice'),
    pairs('findable_document_pairs_index', 'not voice'),
  ],
})
export class Findable {
  readonly kind = column.text({ primary: true }) as SearchKind;
  readonly id = column.uuid({ primary: true });

  /** Version mark of the text it was copied from: another stamp, another text. */
  readonly stamp = column.text();

  /** Whether it is one of many short texts by people, without a title of its own (意见、发言): found after the documents. */
  readonly voice = column.bool();

  /** Its title, made comparable. */
  readonly named = column.text();

  /** All of its searched text, made comparable. */
  readonly said = column.text();
  readonly unitId = column.uuid.opt();
  readonly day = column.day();
}
