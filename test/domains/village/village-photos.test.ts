/** pictures of a village's board belong to its town, are everybody's with the posting, and are swept away without one. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { jobs } from '#server/engines/files/attachment.jobs.ts';
import { codes } from '#test/outside/http/open-site.ts';
import { PDF } from '#test/outside/http/samples.ts';
import { found, openVillages, type Told } from './questions.ts';

const { database, clerk, neighbour, site, post, postings, upload, village } = await openVillages();

it('照片：上传的人所在的镇才能传；公开以前别人看不到，公开以后人人看得到，不再改；没有公开的清除', async () => {
  const one: Told = await village({ name: '照片村' });
  expect((await upload(one.id, null)).status).toBe(401);
  expect((await upload(one.id, neighbour)).status).toBe(404);
  expect(await codes(await upload(one.id, clerk, PDF))).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
  const answer = await upload(one.id, clerk);
  expect(answer.status, await answer.clone().text()).toBe(201);
  const { id, url } = (await answer.json()) as { id: string; url: string };
  expect((await site.get(url)).status).toBe(404);
  const picture = { id, alt: '公开栏上的第三季度收支表', caption: '', consent: true };
  expect(found(await post(clerk, one.id, { pictures: [{ ...picture, alt: '' }] }))).toEqual(['ALT_REQUIRED']);
  const elsewhere = await village({ name: '别的村' });
  expect((await post(clerk, elsewhere.id, { pictures: [picture] })).codes).toEqual(['NOT_FOUND']);
  expect((await post(clerk, one.id, { pictures: [{ ...picture, id: randomUUID() }] })).codes).toEqual([
    'NOT_FOUND',
  ]);
  expect(found(await post(clerk, one.id, { pictures: [picture] }))).toEqual([]);
  const shown = await site.get(url);
  expect(shown.status).toBe(200);
  const [told] = (await postings(one.no)) ?? [];
  expect(told?.pictures).toEqual([{ id, url, alt: picture.alt, caption: '', width: 40 }]);
  await expect(
    database.sql('update village_photo set posting_id = null where id = $1', [id]),
  ).rejects.toThrow();
  await upload(one.id, clerk);
  await database.setClock('2026-10-12T02:00:00Z');
  await jobs['sweep-attachments']({}, database.services);
  expect(await database.sql('select id from village_photo where village_id = $1', [one.id])).toEqual([
    { id },
  ]);
});
