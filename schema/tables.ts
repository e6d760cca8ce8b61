import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import type { ClauseQuote } from '#server/law/draft/clause-quote.ts';
import type { BodyPolicy } from '#server/law/policy/body-policy.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import type { ContactPoint } from './consultation/dossier-parts.ts';
import type * as classes from './entity-classes.ts';
import type { ReportTotals } from './feedback/report-parts.ts';

/** Columns that hold one JSON object: the inference takes an object for a relation and leaves it out. */
interface JsonColumns {
  local_policy_version: { values: LocalPolicy };
  local_policy_proposal: { changes: Partial<LocalPolicy> | Partial<BodyPolicy> };
  body_policy_version: { values: Partial<BodyPolicy> };
  dossier: { contact: ContactPoint };
  comment: { quote: ClauseQuote | null };
  comment_revision: { quote: ClauseQuote | null };
  decision_record: { content: object };
  adoption_report: { totals: ReportTotals | null };
}

type Classes = typeof classes;

/** The entity classes, each with the name under which it is exported: of a class itself the types know no name. */
type Named = { [Name in keyof Classes]: Classes[Name] & { '~entityName'?: Name } }[keyof Classes];

/** The tables as the read side sees them, inferred from the entity classes. */
export type Tables = InferClassEntityDB<Named> & JsonColumns;
