import { expect } from 'vitest';
import { randomUUID } from 'node:crypto';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { photoWith } from './photo.ts';
import type { Told } from './questions.ts';
import { openEvents } from './room.ts';

/** The day after the event. */
export const AFTER = '2026-12-17T02:00:00Z';
export const SUMMARY = '二十三位居民参观了政务大厅，体验了“一件事”办理流程，现场回答了七个问题。';
/** Position that a telephone wrote into its photograph. */
export const GPS = 'GPSLatitude 29.5 N';
export const PHOTO = await photoWith(GPS);

export const opinion = (text: string, answer = '') => ({ id: randomUUID(), text, answer });

/** The report of an event that has been held, with what is asked of it. */
export const report = (more: object = {}) => ({
  summary: SUMMARY,
  attendance: [{ category: null, persons: 23 }],
  attendanceNote: '纸质签到23人',
  ...more,
});

/** Test setup of events with their file uploads, and a report taken through its steps. */
export async function openReports() {
  const house = await openEvents();
  const { database, people, read } = house;
  const { govOffice, secrecy } = people;
  const site = await openSite(database);
  const upload = async (eventId: string, by: Actor | null, bytes = PHOTO): Promise<Response> => {
    const data = new FormData();
    data.set('purpose', 'event');
    data.set('eventId', eventId);
    data.set('idempotencyKey', randomUUID());
    data.set('file', new Blob([new Uint8Array(bytes)]), '现场.jpg');
    return site.post('/files', data, by ? await signedIn(database, by) : undefined);
  };
  const given = async (event: Told) => ({
    id: event.id,
    version: (await read(govOffice, event.no)).result?.version ?? 0,
  });
  const told = async (event: Told, input: object): Promise<void> => {
    expect((await house.saveReport(govOffice, { ...(await given(event)), input })).found).toEqual([]);
    expect((await house.submit(govOffice, await given(event))).found).toEqual([]);
    expect((await house.pass(secrecy, await given(event))).found).toEqual([]);
    expect((await house.publishReport(govOffice, await given(event))).found).toEqual([]);
  };
  return { ...house, site, upload, given, told };
}
