/** 附件镜像：上传的文件一分钟内在日志归档旁也有一份，丢了的、变了的不抄。 */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { mirrorUploads } from '#server/engines/files/mirror-uploads.ts';
import { newId } from '#schema/kernel/id.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { peopledDatabase } from '#test/kernel/people.ts';

const { database, people } = await peopledDatabase('2026-12-10T02:00:00Z');
const { services } = database;
const archive = mkdtempSync(join(tmpdir(), 'participation-archive-'));

async function uploaded(words: string, recorded = words) {
  const { id } = await buildConsultation(database, people);
  const { storageKey, size } = await services.media.put(newId(), Readable.from([words]), 100);
  await database.sql(
    `insert into attachment (id, kind, consultation_id, name, media_type, size, sha256, storage_key, uploaded_at)
     values (gen_random_uuid(), 'DRAFT', $1, 'a', 'a', $2, encode(sha256(convert_to($3, 'UTF8')), 'hex'), $4, app_now())`,
    [id, size, recorded, storageKey],
  );
  return join(archive, 'files', storageKey);
}

it('抄一次，丢了的、变了的不抄；不归档的县什么也不抄', async () => {
  const [whole, changed] = [await uploaded('堤防加固草案'), await uploaded('改过的', '原来的')];
  const run = (walArchive: string | null) =>
    mirrorUploads(
      {},
      { ...services, config: { ...services.config, walArchive } },
      new AbortController().signal,
    );
  await run(null);
  expect(existsSync(whole)).toBe(false);
  await run(archive);
  expect(readFileSync(whole, 'utf8')).toBe('堤防加固草案');
  expect([changed, `${changed}.part`].some((path) => existsSync(path))).toBe(false);
  writeFileSync(whole, '已经在了');
  await run(archive);
  expect(readFileSync(whole, 'utf8')).toBe('已经在了');
});
