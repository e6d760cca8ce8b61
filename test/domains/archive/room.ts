import { expect } from 'vitest';
import type { Manifest } from '#server/domains/archive/bound-file.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { placeOf as storedAt } from '#test/kernel/stored-bytes.ts';
import { documentSite } from '#test/outside/http/documents.ts';
import { signedIn } from '#test/outside/http/open-site.ts';
import { json, opened } from './opened.ts';

/** One making of a file, as the console shows it. */
export interface Made {
  entries: number;
  bytes: number;
  manifestSha256: string;
  generatedBy: string;
  faults: { path: string; fault: string; sha256: string }[];
}

const MADE = 'made { entries bytes manifestSha256 generatedBy faults { path fault sha256 } }';

/** A site where files of decisions are taken, and its people. */
export async function fileRoom() {
  const database = await testDatabase();
  const house = await documentSite(database);
  const { people, site } = house;
  const fetchFile = async (no: string, by: Actor | null) =>
    site.get(`/juanzong/${encodeURIComponent(no)}`, by ? await signedIn(database, by) : {});

  /** The file opened; the answer must be a whole one. */
  const take = async (no: string, by: Actor = people.clerk) => {
    const answer = await fetchFile(no, by);
    expect(answer.status).toBe(200);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(Number(answer.headers.get('content-length'))).toBe(bytes.length);
    const entries = await opened(bytes);
    return { answer, bytes, entries, manifest: json(entries, 'manifest.json') as Manifest };
  };

  const made = async (no: string, by: Actor | null) => {
    const query = `{ decision(no: "${no}") { processFile { url ${MADE} } } }`;
    const { data, errors } = await ask(database, by, { query });
    expect(errors).toBeUndefined();
    const decision = data?.decision as unknown as { processFile: { url: string; made: Made[] } | null };
    return decision.processFile;
  };
  const placeOf = (fileId: string) => storedAt(database, fileId);
  return { database, ...house, fetchFile, take, made, placeOf };
}
