import { column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { LawEntryState } from '#server/law/policy/law-edition.ts';

/** One edition of something that the county's law rests on: one person proposes it, another confirms it. */
export abstract class ProposedEdition {
  readonly id = column.key();

  /** The same in all its editions. */
  readonly code = column.text();

  /** 第几版, in the order of entry. */
  readonly no = column.integer();
  readonly docNo = column.text();
  readonly fromDay = column.day();

  /** Why it is proposed; published with it. */
  readonly reason = column.text();
  state = column.text({ default: LawEntryState.PROPOSED }) as LawEntryState;
  readonly proposedById = column.ref.opt(() => Person);
  readonly proposedAt = column.instant();
  ruledById = column.ref.opt(() => Person);
  ruledAt = column.instant.opt();

  /** Why it was returned. */
  ruling = column.text.or('');
  readonly version = column.version();
}
