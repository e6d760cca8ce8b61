import { expect } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { People } from '#test/kernel/people.ts';
import { openSite, signedIn } from './open-site.ts';
import { PDF } from './samples.ts';

/** Parts of a test's upload. */
export interface Upload {
  bytes?: Buffer;
  name?: string;
  fields?: Record<string, string>;
  by?: Actor;
}

/** The answer to an upload that was taken. */
export interface Done {
  id: string;
  token: string;
  name: string;
  size: number;
  mediaType: string;
  sha256: string;
  url: string;
}

/** An upload that must have been taken. */
export async function done(answer: Response): Promise<Done> {
  expect(answer.status, await answer.clone().text()).toBe(201);
  return (await answer.json()) as Done;
}

/** A site to upload to: for a comment on a consultation that is open, unless the fields say otherwise. */
export async function uploads(database: TestDatabase, people: People) {
  const site = await openSite(database);
  const upload = async ({ bytes = PDF, name = '附件.pdf', fields = {}, by }: Upload = {}) => {
    const data = new FormData();
    const consultationId = fields.consultationId ?? (await buildConsultation(database, people, {})).id;
    const all = { purpose: 'comment', ...fields, consultationId };
    for (const [field, value] of Object.entries(all)) data.set(field, value);
    data.set('file', new Blob([new Uint8Array(bytes)]), name);
    return site.post('/files', data, by ? await signedIn(database, by) : {});
  };
  return { site, upload };
}
