import { expect } from 'vitest';
import { type Offered } from '#test/kernel/offers.ts';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import type { DisclosureProperty } from '#server/law/decision/document-header.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { ask, codesOf, type Question } from '#test/kernel/ask.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { People } from '#test/kernel/people.ts';

/** A document as it is answered. */
interface Document {
  id: string;
  kind: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  url: string;
  uploadedAt: string;
  uploadedByName: string | null;
  published: boolean;
  version: number;
  viewerCan: Offered[];
}

const FIELDS = `id kind name mediaType size sha256 url uploadedAt uploadedByName published version
  disclosure withheldGround withheldLaw publicPartId isPublicPart
  viewerCan(actions: [remove, setDisclosure]) { action allowed findings { code } }`;

/** 决策材料 of a decision. */
const documents = (no: string): Question => ({
  query: `query($no: String!) { decision(no: $no) {
    documents { ${FIELDS} } viewerCanAddDocument { allowed findings { code } } } }`,
  variables: { no },
});

/** 移除决策材料. */
const removeDecisionFile = (id: string, version: number): Question => ({
  query: `mutation($id: ID!, $version: Int!) { result: removeDecisionFile(id: $id, version: $version) {
    __typename ... on Decision { id documents { id } } ... on Refusal { findings { code } } } }`,
  variables: { id, version },
});

interface DocumentWish {
  decisionId: string;
  published?: boolean;
  kind?: DocumentKind;
  name?: string;
  disclosure?: DisclosureProperty;
}

/** A document, made directly, brought by the clerk. */
export async function buildDocument(
  database: TestDatabase,
  people: People,
  { decisionId, published = false, name = '风险评估报告.pdf', ...said }: DocumentWish,
): Promise<DecisionFile> {
  return asSystem(database, async (em) => {
    const file = em.create(DecisionFile, {
      decisionId,
      kind: DocumentKind.RISK_REPORT,
      name,
      mediaType: 'application/pdf',
      size: 34,
      sha256: 'a'.repeat(64),
      storageKey: `ab/${crypto.randomUUID()}`,
      uploadedById: people.clerk.id,
      uploadedAt: new Date('2026-11-20T02:00:00Z'),
      ...said,
      publishedAt: published ? new Date('2026-11-20T02:00:00Z') : null,
    });
    await em.flush();
    return file;
  });
}

/** Documents of a decision as a requester sees them. */
export interface Seen {
  documents: Document[];
  viewerCanAddDocument: { allowed: boolean; findings: { code: string }[] };
}

/** The documents of a decision as this requester sees them. */
export async function documentsSeen(database: TestDatabase, actor: Actor | null, no: string): Promise<Seen> {
  const { data, errors } = await ask(database, actor, documents(no));
  expect(errors).toBeUndefined();
  return (data as unknown as { decision: Seen }).decision;
}

/** Answer to the removal of a document; its codes where it is an error. */
export async function documentRemoved(
  database: TestDatabase,
  actor: Actor | null,
  id: string,
  version = 1,
): Promise<unknown> {
  const answer = await ask(database, actor, removeDecisionFile(id, version));
  return codesOf(answer) ?? (answer.data as unknown as { result: unknown }).result;
}

/** A lawful "no" with these findings and no other. */
export const refused = (...codes: string[]) => ({
  __typename: 'Refusal',
  findings: codes.map((code) => ({ code })),
});
