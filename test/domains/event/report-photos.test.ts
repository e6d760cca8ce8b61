/** pictures of an event keep nothing of where they were taken, and are everybody's to see from the report on, until one is taken back. */
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { jobs } from '#server/engines/files/attachment.jobs.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { codes } from '#test/outside/http/open-site.ts';
import { PDF } from '#test/outside/http/samples.ts';
import { AFTER, GPS, PHOTO, openReports, report } from './report-room.ts';

const house = await openReports();
const { database, people, bookable, read, site, upload, given, told } = house;
const { govOffice, clerk, lead } = people;

describe('照片', () => {
  it('存下来的没有拍摄地点；公布以前只有主办单位看得到，公布以后谁都可以长期保存；撤下以后谁也看不到', async () => {
    const { event } = await bookable();
    expect((await upload(event.id, govOffice)).status).toBe(422);
    await database.setClock(AFTER);
    expect(await codes(await upload(event.id, null))).toEqual(['UNAUTHENTICATED']);
    expect((await upload(event.id, clerk)).status).toBe(404);
    expect(await codes(await upload(event.id, govOffice, PDF))).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
    const answer = await upload(event.id, govOffice);
    expect(answer.status, await answer.clone().text()).toBe(201);
    const { id, url } = (await answer.json()) as { id: string; url: string };
    const [row] = await database.sql<{ storage_key: string }>(
      'select storage_key from event_photo where id = $1',
      [id],
    );
    const kept = await buffer(database.services.media.read(row?.storage_key ?? ''));
    expect(PHOTO.includes(GPS)).toBe(true);
    expect(kept.includes(GPS)).toBe(false);

    const picture = { id, alt: '', caption: '窗口', consent: false };
    await house.saveReport(govOffice, { ...(await given(event)), input: report({ pictures: [picture] }) });
    expect((await house.submit(govOffice, await given(event))).found).toEqual([
      'ALT_REQUIRED',
      'PICTURE_CONSENT_REQUIRED',
    ]);
    expect((await site.get(url)).status).toBe(404);
    await told(event, report({ pictures: [{ ...picture, alt: '居民在窗口办事', consent: true }] }));
    const shown = await site.get(url);
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=604800, immutable',
    ]);
    expect((await read(null, event.no)).result?.photos).toEqual([
      { id, url, width: 40, height: 30, alt: '居民在窗口办事', caption: '窗口', consent: true },
    ]);
    await expect(database.sql(`update event_photo set alt = '改' where id = $1`, [id])).rejects.toThrow();

    const withdraw = async (actor: Actor, reason: string) =>
      house.withdrawPhoto(actor, { ...(await given(event)), photoId: id, reason });
    expect((await withdraw(govOffice, ' ')).found).toEqual(['WITHDRAW_REASON_REQUIRED']);
    expect((await withdraw(lead, '本人要求')).codes).toEqual(['NOT_FOUND']);
    expect((await withdraw(govOffice, '本人要求撤下')).found).toEqual([]);
    expect((await site.get(url)).status).toBe(404);
    expect((await read(null, event.no)).result?.photos).toEqual([]);
  });

  it('没有放进活动情况的照片，三十天以后清除', async () => {
    const { event } = await bookable();
    await database.setClock(AFTER);
    const { id } = (await (await upload(event.id, govOffice)).json()) as { id: string };
    const there = async () => (await database.sql('select 1 from event_photo where id = $1', [id])).length;
    await jobs['sweep-attachments']({}, database.services);
    expect(await there()).toBe(1);
    await database.setClock('2027-01-17T02:00:00Z');
    await jobs['sweep-attachments']({}, database.services);
    expect(await there()).toBe(0);
  });
});
