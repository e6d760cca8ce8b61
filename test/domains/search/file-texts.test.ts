/** 附件的文字: published Word files and PDFs made from text are found by what they say; no other file is read. */
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Document, Packer, Paragraph } from 'docx';
import { expect, it } from 'vitest';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { copyFileTexts } from '#server/domains/search/copy-file-texts.ts';
import { pdfOf } from '#server/outside/demo/pdf.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { spoil } from '#test/kernel/stored-bytes.ts';
import { FileFaultKind } from '#server/law/archive/file-fault.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { kindsOf, searching } from './searching.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { search, copies } = searching(database);
const matter = await buildConsultation(database, people, {});

const word = (...lines: string[]) =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));

/** A file of the dossier, attached or not yet. */
async function attach(name: string, bytes: Buffer, attached = true): Promise<string> {
  const id = randomUUID();
  const { storageKey, size, sha256 } = await database.services.media.put(id, Readable.from(bytes), 1_000_000);
  await database.sql(
    `insert into attachment (id, consultation_id, kind, name, media_type, size, sha256, storage_key, uploaded_by_id, attached_at, uploaded_at)
     values ($1, $2, 'EXPLANATION', $3, 'application/octet-stream', $4, $5, $6, $7, case when $8 then app_now() end, app_now())`,
    [id, matter.id, name, size, sha256, storageKey, people.clerk.id, attached],
  );
  return id;
}

const copied = async () => {
  const read = await copyFileTexts(systemContext(database.services));
  await copies();
  return read;
};

it('Word 和由文字生成的 PDF，里面的话找得到，读过的不再读；没有公布的不读', async () => {
  const id = await attach('说明.docx', await word('起草说明', '第十二条　银杏大道改为步行街。'));
  await attach('方案.pdf', pdfOf('方案', '海棠路在十月前铺好。'));
  await attach('草稿.docx', await word('芍药还没有公布'), false);
  await attach('照片.docx', Buffer.from('PK 不是文件'));
  expect(await copied()).toBe(3);
  expect(await copied()).toBe(0);
  expect(await search('银杏大道')).toMatchObject({
    nodes: [
      {
        id,
        kind: 'FILE',
        excerpt: { found: '银杏大道' },
        address: { place: 'FILE', no: id, part: '说明.docx' },
      },
    ],
  });
  expect(kindsOf(await search('第12条 步行街'))).toEqual(['FILE']);
  expect(kindsOf(await search('海棠路'))).toEqual(['FILE']);
  expect((await search('芍药')).nodes).toEqual([]);
  expect((await search('照片')).nodes).toHaveLength(1);
});

it('文件里的个人号码隐去；换上了更正的文件，原来的马上找不到', async () => {
  const id = await attach('旧名单.docx', await word('紫藤街道，联系电话13912345678'));
  await copied();
  expect((await search('紫藤街道')).nodes[0]?.excerpt.after).toContain('〔手机号已隐去〕');
  expect((await search('13912345678')).nodes).toEqual([]);
  await database.sql(
    `insert into correction (id, subject, decision_id, consultation_id, unit_ids, part, place, reason, former_file_id, file_id,
       review, changed_at, published_at)
     values (gen_random_uuid(), 'CONSULTATION', $1, $2, '{}', 'DRAFT', '', '传错了文件。', $3, $3, 'APPROVED', app_now(), app_now())`,
    [matter.decisionId, matter.id, id],
  );
  expect((await search('紫藤街道')).nodes).toEqual([]);
});

it.each(Object.values(FileFaultKind))('存储里的字节 %s 的，不当作没有文字，放回以后读到', async (fault) => {
  const words = fault === FileFaultKind.CHANGED ? '木槿广场' : '石榴广场';
  const id = await attach(`${fault}.docx`, await word(`${words}的方案`));
  const putBack = await spoil(database, id, fault);
  expect(await copied()).toBe(0);
  putBack();
  expect(await copied()).toBe(1);
  expect(kindsOf(await search(words))).toEqual(['FILE']);
});
