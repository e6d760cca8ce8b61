import type { Page, Request } from 'playwright-core';

/** Longest wait in milliseconds for a page that goes on requesting, before a test acts on it anyway. */
const PATIENCE_MS = 120_000;

/** So many frames in a row without a question. */
const FRAMES = 2;

/** The next frame; a page that is not being drawn has none, and is not waited for. */
const NEXT_FRAME = `new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 1000);
})`;

const asking = new WeakMap<Page, number>();

/** Waits until the page has what it asked for: a desk shows at once what it knew, and who acts waits for the answer. */
export async function quiet(page: Page): Promise<void> {
  const patience = Date.now() + PATIENCE_MS;
  // A part that was just drawn asks right after, and what just came is drawn in the next frame.
  for (let still = 0; still < FRAMES && Date.now() < patience;) {
    await page.evaluate(NEXT_FRAME);
    still = (asking.get(page) ?? 0) > 0 ? 0 : still + 1;
  }
}

/** Waits until the console has its title and everything that it asked for. */
export async function settled(page: Page): Promise<void> {
  // The title of the page before may still stand while the next one is fetched: then it goes, and another comes.
  for (let look = 0; look < 2; look += 1) {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await quiet(page);
  }
}

/** Counts what a page has asked for and not yet got. */
export function countRequests(page: Page): void {
  const count = (by: number) => (request: Request) => {
    // An event stream is never answered to the end.
    if (request.resourceType() === 'eventsource') return;
    asking.set(page, (asking.get(page) ?? 0) + by);
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
}
