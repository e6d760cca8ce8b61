import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import type { BasisLevel } from '#server/law/consultation/legal-basis.ts';
import { ProposedEdition } from '#schema/policy/proposed-edition.ts';
import type { StatuteClause } from '#server/law/statute/article-no.ts';
import type { PlanningKind } from '#server/law/statute/plan-entry.ts';

/** One edition of a law waits for its second person at a time. */
const PENDING = `state = 'PROPOSED'::text`;
const PLAN_WHOLE = 'num_nonnulls(plan_kind, first_year, last_year) in (0, 3)';

/** 法规的一版: a law or a plan of the library in the wording that came into force on a day. Confirmed, it never changes; the next edition follows it. */
@Table({
  uniques: [
    { name: 'statute_pending', properties: ['code'], where: PENDING },
    { properties: ['code', 'no'] },
  ],
  checks: [{ name: 'statute_plan_whole', expression: PLAN_WHOLE }],
})
export class Statute extends ProposedEdition {
  /** 废止: from its day on the law is no longer in force. */
  readonly ends = column.bool.or(false);
  readonly title = column.text();
  readonly level = column.text() as BasisLevel;
  /** 规划: its kind, and the first and last year of its period; a law has none. */
  readonly planKind = column.text.opt() as PlanningKind | null;
  readonly firstYear = column.integer.opt();
  readonly lastYear = column.integer.opt();
  readonly issuer = column.text();
  readonly promulgatedOn = column.day();

  /** Title of the law that replaces one that ends. */
  readonly successor = column.text.or('');

  /** Where the official text is published. */
  readonly url = column.text.or('');

  /** 收录全文: no article of the law is missing here. */
  readonly whole = column.bool();
  readonly clauses = column.json.or([]) as Opt<readonly StatuteClause[]>;
}
