/** R-57a 图解: pictures come through the door of every upload, say what is on them, and are everybody's with the dossier. */
import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { InterpretationForm } from '#server/law/consultation/interpretation.ts';
import { toldForms } from '#server/domains/consultation/told-forms.queries.ts';
import { photoWith } from '#test/domains/event/photo.ts';
import { codes, openSite, signedIn } from '#test/outside/http/open-site.ts';
import { PDF } from '#test/outside/http/samples.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { carryOut, COMPLETE_INPUT, publicPage } from './consultation-asking.ts';

const GPS = 'GPSLatitude 29.5 N';
const PHOTO = await photoWith(GPS);
const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, otherClerk } = people;
const site = await openSite(database);

const upload = async (consultationId: string, by: Actor | null, bytes = PHOTO): Promise<Response> => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ purpose: 'dossier', consultationId, kind: 'PICTURE' }))
    data.set(name, value);
  data.set('idempotencyKey', randomUUID());
  data.set('file', new Blob([new Uint8Array(bytes)]), '一图读懂.jpg');
  return site.post('/files', data, by ? await signedIn(database, by) : undefined);
};
const picture = async (consultationId: string) =>
  (await (await upload(consultationId, clerk)).json()) as { id: string; url: string };
const versionOf = async (id: string) =>
  (await database.sql<{ version: number }>('select version from consultation where id = $1', [id]))[0]
    ?.version ?? 0;
const save = async (id: string, pictures: object[]) =>
  carryOut(
    database,
    clerk,
    'saveConsultation',
    { id, version: await versionOf(id), input: { ...COMPLETE_INPUT, pictures } },
    'pictures { id url width height alt caption }',
  );

it('只收图片，去掉拍摄信息；没有写明图上是什么的不能送审，依填写的顺序排列', async () => {
  const { id } = await buildConsultation(database, people, { state: 'DRAFT' });
  expect((await upload(id, otherClerk)).status).toBe(404);
  expect(await codes(await upload(id, clerk, PDF))).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
  const [first, second] = [await picture(id), await picture(id)];
  const [row] = await database.sql<{ key: string }>(
    'select storage_key as key from attachment where id = $1',
    [first.id],
  );
  expect(PHOTO.includes(GPS)).toBe(true);
  expect((await buffer(database.services.media.read(row?.key ?? ''))).includes(GPS)).toBe(false);
  const asked = await carryOut(
    database,
    clerk,
    'submitPaper',
    { id, version: await versionOf(id), acknowledged: [] },
    'stage',
  );
  expect(asked.refused).toEqual(['STORY_ALT_REQUIRED', 'STORY_ALT_REQUIRED']);
  const words = (one: { id: string }, alt: string) => ({ id: one.id, alt, caption: '' });
  const saved = await save(id, [words(second, '补贴每户每年八百元'), words(first, '补贴直接发到卡里')]);
  expect(saved.done).toMatchObject({
    pictures: [
      { id: second.id, url: second.url, width: 40, height: 30, alt: '补贴每户每年八百元' },
      { id: first.id, alt: '补贴直接发到卡里' },
    ],
  });
});

it('公布以前公众看不到，公布以后与材料一起公开；移除的不再是图解', async () => {
  const { id, no, round, decisionId } = await buildConsultation(database, people, { state: 'DRAFT' });
  const [kept, removed] = [await picture(id), await picture(id)];
  await save(id, [{ id: kept.id, alt: '补贴每户每年八百元', caption: '11月30日前发放' }]);
  await carryOut(database, clerk, 'removeAttachment', { id: removed.id }, 'id');
  expect((await site.get(kept.url)).status).toBe(404);
  await database.sql(
    `update consultation set opens_at = app_now() - interval '1 day', closes_at = app_now() + interval '20 days',
       opens_on = '2026-11-05', closes_on = '2026-12-07', review = 'APPROVED' where id = $1`,
    [id],
  );
  expect((await site.get(kept.url)).status).toBe(200);
  expect((await site.get(removed.url)).status).toBe(404);
  const page = await publicPage(database, null, { no, round }, 'pictures { id caption }');
  expect(page?.pictures).toEqual([{ id: kept.id, caption: '11月30日前发放' }]);
  expect((await upload(id, null)).status).toBe(401);

  const db = database.services.database.em.fork().getKysely();
  const { COMIC, TEXT } = InterpretationForm;
  expect((await toldForms(db, decisionId, [TEXT])).pictures).toEqual([]);
  expect((await toldForms(db, decisionId, [COMIC])).pictures.map((one) => one.id)).toEqual([kept.id]);
});
