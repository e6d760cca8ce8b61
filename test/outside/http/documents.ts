import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import { DecisionRecord } from '#schema/decision/decision-record.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite, type Site, signedIn } from './open-site.ts';
import { PDF } from './samples.ts';

/** Database row of a document. */
export interface StoredDocument {
  kind: string;
  storageKey: string;
  removed: boolean;
  uploadedById: string;
}

/** The documents of a decision as they are stored, whoever may see them. */
export const storedDocuments = (database: TestDatabase, decisionId: string) =>
  database.sql<StoredDocument>(
    `select kind, storage_key as "storageKey", removed_at is not null as removed, uploaded_by_id as "uploadedById"
     from decision_file where decision_id = $1 order by uploaded_at, id`,
    [decisionId],
  );

/** 公布, as the publishing of a decision does it. */
export const publish = (database: TestDatabase, id: string) =>
  asSystem(database, async (em) => {
    const file = await em.findOneOrFail(DecisionFile, { id });
    file.publishedAt = new Date('2026-11-20T02:00:00Z');
    await em.flush();
  });

/** A record of the decision with this content. */
export const record = (database: TestDatabase, decisionId: string, by: Actor, content: object) =>
  asSystem(database, async (em) => {
    em.create(DecisionRecord, {
      decisionId,
      kind: RecordKind.EXPERT_REVIEW,
      happenedOn: '2026-11-20',
      content,
      recordedById: by.id,
      recordedByName: by.name,
      unitName: by.unitName,
      recordedAt: new Date('2026-11-20T02:00:00Z'),
    });
    await em.flush();
  });

/** Document sent by a test. */
export interface Sent {
  decisionId: string;
  /** null: nobody who has signed in. */
  by?: Actor | null;
  bytes?: Buffer;
  name?: string;
  fields?: Record<string, string>;
  /** Another site than the first. */
  at?: Site;
}

/** A site, its people and decisions to send documents to: of the clerk's unit with the other clerk's unit, unless it is said. */
export async function documentSite(database: TestDatabase) {
  const people = await buildPeople(database);
  const site = await openSite(database);
  const { health } = people.units;
  const send = async ({ decisionId, by = people.clerk, fields = {}, ...sent }: Sent): Promise<Response> => {
    const data = new FormData();
    const all = { purpose: 'document', decisionId, kind: 'EXPERT_OPINION', ...fields };
    for (const [field, value] of Object.entries(all)) data.set(field, value);
    const { bytes = PDF, name = '专家论证意见.pdf', at = site } = sent;
    data.set('file', new Blob([new Uint8Array(bytes)]), name);
    return at.post('/files', data, by ? await signedIn(database, by) : {});
  };
  const matter = (plan: DecisionPlan = {}) => buildDecision(database, people, { coUnits: [health], ...plan });
  /** A decision that the other clerk's unit carries out. */
  const executedMatter = async () => {
    const { id } = await matter({ coUnits: [], phase: DecisionPhase.EXECUTING });
    await database.sql('update decision set executing_unit_ids = array[$2]::uuid[] where id = $1', [
      id,
      health.id,
    ]);
    return id;
  };
  return { people, site, send, matter, executedMatter };
}

/** All files in the store. */
export const keptFiles = ({ services }: TestDatabase) =>
  globSync('*/*', { cwd: join(services.config.dataDir, '..', 'files') });
