/** 会议录像 in a browser: it is decoded, and a chapter is reached at once. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { MEETING_FILM, meetingFilm } from '#server/outside/demo/film/meeting-film.ts';
import { noBrowser, workerBrowser } from '#test/kernel/browser.ts';

const PAGE = `<video muted></video><canvas width="320" height="180"></canvas>`;

/** The video's length and, at each of these seconds, its picture in grey dots. */
async function pictures([file, seconds]: [file: string, seconds: number[]]) {
  const video = document.querySelector('video')!;
  const canvas = document.querySelector('canvas')!.getContext('2d', { willReadFrequently: true })!;
  const until = (name: string) =>
    new Promise((done, failed) => {
      video.addEventListener(name, done, { once: true });
      video.addEventListener('error', () => failed(new Error(video.error?.message)), { once: true });
    });
  const ready = until('loadeddata');
  video.src = URL.createObjectURL(await (await fetch(`data:video/mp4;base64,${file}`)).blob());
  await ready;
  const seen: number[][] = [];
  for (const second of seconds) {
    const sought = until('seeked');
    video.currentTime = second;
    await sought;
    // The picture of that second is on the screen a frame or two later.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    canvas.drawImage(video, 0, 0, 320, 180);
    const { data } = canvas.getImageData(0, 0, 320, 180);
    seen.push(Array.from({ length: 320 * 180 }, (_, at) => data[at * 4] ?? 0));
  }
  return { length: video.duration, seen };
}

const light = (picture: readonly number[] = []) =>
  picture.filter((grey) => grey > 200).length / picture.length;
const differs = (one: readonly number[] = [], other: readonly number[] = []) =>
  one.filter((grey, at) => Math.abs(grey - (other[at] ?? 0)) > 60).length;

it.skipIf(noBrowser)('放得出来；跳到每一章都是那一章的画面，过一会儿画面不变', async () => {
  const { film } = await meetingFilm();
  const page = await (await workerBrowser()).newPage();
  await page.setContent(PAGE);
  const starts = MEETING_FILM.chapters.map(({ startsMs }) => startsMs / 1000);
  const seconds = starts.flatMap((start) => [start + 0.5, start + 6.5]);
  const asked: [string, number[]] = [await readFile(film, 'base64'), seconds];
  const { length, seen } = await page.evaluate(pictures, asked);
  expect(length).toBeCloseTo(MEETING_FILM.lengthMs / 1000, 0);
  starts.forEach((_, chapter) => {
    const [first, later, before] = [seen[2 * chapter], seen[2 * chapter + 1], seen[2 * chapter - 2]];
    expect(light(first)).toBeGreaterThan(0.5);
    expect(differs(first, later)).toBe(0);
    if (before) expect(differs(first, before)).toBeGreaterThan(200);
  });
  await page.close();
});
