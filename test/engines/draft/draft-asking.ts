import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** A version as a test reads it. */
export interface Version {
  id: string;
  no: number;
  stage: string;
  basedOnNo: number | null;
  digest: string | null;
  frozenAt: string | null;
  publishedAt: string | null;
  clauses: { anchorId: string; kind: string; no: string; text: string }[];
  changes: {
    anchorId: string;
    relation: string;
    noBefore: string | null;
    noAfter: string | null;
    source: string | null;
  }[];
}

const FIELDS = `id no stage basedOnNo digest frozenAt publishedAt clauses { anchorId kind no text }
  changes { anchorId relation noBefore noAfter source }`;

/** Answer to a step: the version, or the codes that refused it. */
export interface Step {
  version: Version | null;
  refused: string[];
  faults: string[];
}

/** Takes one step on a draft, written as `name(args)`. */
export async function step(database: TestDatabase, actor: Actor | null, call: string): Promise<Step> {
  const query = `mutation { result: ${call} { __typename ... on DraftVersion { ${FIELDS} } ... on Refusal { findings { code } } } }`;
  const answer = await ask(database, actor, { query });
  const result = (answer.data as { result?: Version & { findings?: { code: string }[] } } | null)?.result;
  return {
    version: result && !result.findings ? result : null,
    refused: result?.findings?.map(({ code }) => code) ?? [],
    faults: answer.errors?.map(({ extensions }) => String(extensions.code)) ?? [],
  };
}

/** The versions of a decision's draft that the actor may see. */
export async function draftsOf(database: TestDatabase, actor: Actor | null, no: string): Promise<Version[]> {
  const answer = await ask(database, actor, {
    query: `{ decision(no: "${no}") { drafts { ${FIELDS} } } }`,
  });
  return (answer.data as { decision?: { drafts: Version[] } } | null)?.decision?.drafts ?? [];
}
