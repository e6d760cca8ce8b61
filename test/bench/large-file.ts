import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { House } from '#test/kernel/load-house.ts';

/** Number of comments and of files in the archive of a large decision here. */
export const COMMENTS = 2000;
export const FILES = 200;
const FILE_BYTES = 256 * 1024;

/** A decision with a large file, and who may take it. */
export interface LargeFile {
  no: string;
  cookie: string;
}

const NO = '2026-900';
const TEXT =
  '建议结合实际情况进一步细化实施步骤，明确责任单位和完成时限，并向社会公布进展，方便群众监督。'.repeat(3);

/** A copy of the answered consultation's decision with 2,000 opinions and 200 documents of its own. */
export async function prepareLargeFile(house: House, home: string, consultation: string): Promise<LargeFile> {
  const [decision, round] = [randomUUID(), randomUUID()];
  const copy = (table: string, where: string, given: Readonly<Record<string, string>>) =>
    house.sql(
      `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t) || $1::jsonb)).* from ${table} t
       where ${where} limit 1`,
      [JSON.stringify(given)],
    );
  const of = `id = (select decision_id from consultation where id = '${consultation}')`;
  await copy('decision', of, { id: decision, no: NO, title: '卷宗规模测试事项' });
  await copy('consultation', `id = '${consultation}'`, { id: round, decision_id: decision, no: NO });
  await copy('dossier', `consultation_id = '${consultation}'`, { consultation_id: round });
  await addComments(house, round);
  await addDocuments(house, home, decision);
  return { no: NO, cookie: await sessionOf(house) };
}

async function addComments(house: House, round: string): Promise<void> {
  await house.sql(
    `with made as (insert into comment (id, consultation_id, idempotency_key, request_hash, receipt_no, lookup_hmac,
        channel, stance, text, identity, display_name, show_text, show_name, notice_version, payload, salt, commitment,
        submitted_at)
      select gen_random_uuid(), $1, gen_random_uuid(), '', 'BENCH-' || n, '', 'WEB', 'AMEND', $3 || n, 'ANONYMOUS',
        '匿名', true, false, 1, '{}', '\\x', '', app_now() from generate_series(1, $2::int) n returning id, consultation_id)
     insert into comment_state (comment_id, consultation_id, status, show_text, text_cleared)
     select id, consultation_id, 'UNDER_REVIEW', true, true from made`,
    [round, COMMENTS, TEXT],
  );
}

async function addDocuments(house: House, home: string, decision: string): Promise<void> {
  const [person] = await house.sql<{ id: string }>('select id from person limit 1');
  for (let index = 0; index < FILES; index++) {
    const id = randomUUID();
    const storageKey = `${id.slice(-2)}/${id}`;
    const bytes = randomBytes(FILE_BYTES);
    const path = join(home, 'files', storageKey);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    await house.sql(
      `insert into decision_file (id, decision_id, kind, name, media_type, size, sha256, storage_key, uploaded_by_id,
        uploaded_at) values ($1, $2, 'OTHER', $3, 'application/pdf', $4, $5, $6, $7, app_now())`,
      [id, decision, `材料${index}.pdf`, bytes.length, digest(bytes), storageKey, person?.id],
    );
  }
}

/** A member of the county's staff who has signed in. */
export async function sessionOf(house: House, loginName?: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await house.sql(
    `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at, address)
     select $1, id, app_now(), app_now(), app_now() + interval '8 hours', '127.0.0.1' from person
     where login_name = $2 or $2 is null and 'JUSTICE_STAFF' = any(roles) limit 1`,
    [digest(token), loginName ?? null],
  );
  return `sid=${token}`;
}

const digest = (value: Buffer | string) => createHash('sha256').update(value).digest('hex');
