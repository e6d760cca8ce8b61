import { Readable } from 'node:stream';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import { newId } from '#schema/kernel/id.ts';
import { digestOf } from '#server/engines/draft/draft-digest.ts';
import { newestVersion } from '#server/engines/draft/version-head.queries.ts';
import { storeText } from '#server/engines/draft/store-text.ts';
import { takeFile } from '#server/engines/files/take-file.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { DisclosureProperty } from '#server/law/decision/document-header.ts';
import type { DocumentKind } from '#server/law/decision/document-kind.ts';
import { DraftStage } from '#server/law/draft/draft-stage.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { People } from '#test/kernel/people.ts';

/** 审定稿 of a decision: a fixed version of this text, made from the last one, that passed every gate up to the meeting. */
export async function approveText(
  database: TestDatabase,
  people: People,
  decisionId: string,
  text: string,
): Promise<string> {
  const digest = digestOf(readDraftText(text).tree.clauses);
  const id = newId();
  await asSystem(database, async (em) => {
    const db: Db = em.getKysely();
    const last = await newestVersion(db, decisionId);
    const columns = {
      id,
      decision_id: decisionId,
      based_on_id: last?.id ?? null,
      no: (last?.no ?? 0) + 1,
      stage: DraftStage.REVISED,
      reason: '',
      material_reason: '',
    };
    await db
      .insertInto('draft_version')
      .values({ ...columns, text, made_by_id: people.clerk.id })
      .execute();
    await storeText(db, { id, consultationId: null }, text, []);
  });
  await database.sql('update draft_version set digest = $2, frozen_at = app_now() where id = $1', [
    id,
    digest,
  ]);
  for (const [at, gate] of ['SUBMITTED', 'DISCUSSED', 'APPROVED'].entries())
    await database.sql(
      `insert into draft_passage (id, decision_id, no, gate, draft_version_id, digest, by_id, at)
       values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, app_now())`,
      [decisionId, at + 1, gate, id, digest, people.clerk.id],
    );
  return digest;
}

/** A document of a decision with these bytes, as it came through the door of every upload. */
export async function storeDocument(
  database: TestDatabase,
  people: Pick<People, 'clerk'>,
  decisionId: string,
  kind: DocumentKind,
  [name, bytes]: readonly [name: string, bytes: Buffer],
): Promise<string> {
  const file = await takeFile(database.services.media, {
    name,
    source: Readable.from(bytes),
    maxMegabytes: 20,
  });
  return asSystem(database, async (em) => {
    const kept = em.create(DecisionFile, {
      ...file,
      decisionId,
      kind,
      disclosure: DisclosureProperty.PROACTIVE,
      uploadedById: people.clerk.id,
      uploadedAt: new Date('2026-12-01T02:00:00Z'),
    });
    await em.flush();
    return kept.id;
  });
}
