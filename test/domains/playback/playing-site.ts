import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { routes } from '#client/routes.ts';
import { newId } from '#schema/kernel/id.ts';
import { recordingKey } from '#server/ground/kernel/media/recording-store.ts';
import type { bundle } from '#test/client/citizen/bundle.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { buildMeeting, type MeetingWish } from '#test/kernel/build-meeting.ts';
import { buildPlayback, type PlaybackWish } from '#test/kernel/build-transcript.ts';
import { closeAfterFile } from '#test/kernel/closings.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const CLIP = 'test/domains/playback/media/meeting.mp4';

/** A site with a meeting whose recording can be played: a minute, its words and chapters. */
export async function openPlayingSite() {
  const database = await testDatabase({ now: '2026-11-20T08:00:00Z' });
  const people = await buildPeople(database);
  const site = await openSite(database, { routes });
  /** A recording that lies in the store like one that was uploaded. */
  const played = async (wish: PlaybackWish = {}, of: MeetingWish = {}) => {
    const meeting = await buildMeeting(database, people, { stage: 'ENDED', ...of });
    const made = await buildPlayback(database, people, meeting, {
      file: await stored(site.services),
      ...wish,
    });
    return { ...made, meeting, path: `/huiyi/${meeting.no}/huifang` };
  };
  return { database, people, site, played };
}

async function stored({ recordings }: Awaited<ReturnType<typeof openSite>>['services']) {
  const bytes = readFileSync(CLIP);
  const path = join(mkdtempSync(join(tmpdir(), 'participation-clip-')), 'clip.mp4');
  copyFileSync(CLIP, path);
  const storageKey = recordingKey(newId());
  await recordings.put(storageKey, path);
  return { storageKey, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

type Built = Awaited<ReturnType<typeof bundle>>;

/** A page of the site with the citizens' scripts, as they are built. */
export async function openPage(
  browser: Browser,
  built: Built,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  closeAfterFile(() => context.close());
  const page = await context.newPage();
  await page.route('**/assets/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === 'assets/citizen-1.js')
      return route.fulfill({ body: built.entry.code, contentType: 'text/javascript' });
    const css = [...(built.entry.viteMetadata?.importedCss ?? [])];
    const file = built.find(name === 'assets/citizen-1.css' ? (css[0] ?? '') : name);
    if (!file) return route.fulfill({ status: 404, body: '' });
    return file.type === 'chunk'
      ? route.fulfill({ body: file.code, contentType: 'text/javascript' })
      : route.fulfill({ body: file.source.toString(), contentType: 'text/css' });
  });
  return page;
}
