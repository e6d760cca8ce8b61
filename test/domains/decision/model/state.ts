import type { RecordContents } from '#schema/decision/record-contents.ts';
import type { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { RecordKind } from '#server/law/decision/decision-record.ts';
import type { DocumentKind } from '#server/law/decision/document-kind.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** A record as it stands in the database. */
interface StoredRecord {
  id: string;
  kind: RecordKind;
  content: object;
  by: string;
  happenedOn: string;
  replacesId: string | null;
  /** Text that it concluded on: null where none was kept, empty where none was fixed. */
  judged: string | null;
}

/** Everything stored of a decision, read past row security: the model's own look, not the server's. */
export interface State {
  no: string;
  phase: DecisionPhase;
  version: number;
  facts: DecisionFact[];
  /** 司法局 ruled on the circumstances in force. */
  confirmed: boolean;
  /** The steps its published row names. */
  listed: DecisionStepKind[];
  research: string | null;
  unitIds: string[];
  executingUnitIds: string[];
  records: StoredRecord[];
  steps: { kind: DecisionStepKind; status: string }[];
  files: { id: string; kind: DocumentKind; size: number; name: string; sha256: string; by: string }[];
}

const READ = `
  select d.no, d.phase, d.version, d.facts, d.facts_confirmed as confirmed,
    coalesce((select array_agg(distinct step) from catalogue_item i, unnest(i.required_steps) as step where i.no = d.no), '{}') as listed, d.research_record as research,
    d.unit_ids as "unitIds", d.executing_unit_ids as "executingUnitIds",
    coalesce((select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'content', r.content,
      'by', r.recorded_by_id, 'happenedOn', r.happened_on, 'replacesId', r.replaces_id,
      'judged', r.judged_digest) order by r.recorded_at, r.id)
      from decision_record r where r.decision_id = d.id), '[]') as records,
    coalesce((select json_agg(json_build_object('kind', s.kind, 'status', s.status) order by s.kind)
      from decision_step s where s.decision_id = d.id), '[]') as steps,
    coalesce((select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'size', f.size, 'name', f.name,
      'sha256', f.sha256, 'by', f.uploaded_by_id) order by f.uploaded_at, f.id)
      from decision_file f where f.decision_id = d.id and f.removed_at is null), '[]') as files
  from decision d where d.id = $1`;

/** Reads it. */
export async function stateOf(database: TestDatabase, id: string): Promise<State> {
  const [state] = await database.sql<State>(READ, [id]);
  if (!state) throw new Error(`no decision ${id}`);
  return state;
}

/** The records of a kind that no correction replaced, oldest first. */
export const standing = <Kind extends keyof RecordContents>({ records }: State, kind: Kind) => {
  const replaced = new Set(records.map(({ replacesId }) => replacesId));
  return records
    .filter((record) => record.kind === kind && !replaced.has(record.id))
    .map((record) => ({ ...record, content: record.content as RecordContents[Kind] }));
};

/** The last of them. */
export const last = <Kind extends keyof RecordContents>(state: State, kind: Kind) =>
  standing(state, kind).at(-1) ?? null;

/** The steps that are done. */
export const stepsDone = ({ steps }: State) =>
  new Set(steps.filter(({ status }) => status === 'DONE').map(({ kind }) => kind));

/** The steps that are done, or left out with a reason. */
export const stepsAnswered = ({ steps }: State) =>
  new Set(steps.filter(({ status }) => status === 'DONE' || status === 'WAIVED').map(({ kind }) => kind));

/** The newest document of a kind. */
export const paperOf = ({ files }: State, kind: DocumentKind) =>
  files.findLast((file) => file.kind === kind)?.id;
