/** Pages with their scripts awake, in a browser that reaches nothing else. */
import type { Browser, Route } from 'playwright-core';
import type { bundle } from './bundle.ts';
import { documents } from './documents.ts';

export const SITE = 'https://site.test';
export const FORM = '/zhengji/2026-002/1/yijian';
export const CHECK = `${FORM}/check`;

const PAGES: Readonly<Record<string, string>> = {
  [FORM]: 'comment',
  [CHECK]: 'comment-check',
  '/receipt': 'receipt',
  '/clause': 'clause',
};

interface Ground {
  browser: Browser;
  built: Awaited<ReturnType<typeof bundle>>;
}

/** Responses that a test prescribes for an address: an answer, or no connection. */
export type Answers = Readonly<Record<string, { status: number; body: string } | 'lost'>>;

/** A browser that finds the pages and their scripts, and what a test says of the rest. */
export async function openAwake({ browser, built }: Ground, path: string, answers: Answers) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const posts: { path: string; body: string }[] = [];
  await page.route(`${SITE}/**`, (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    if (request.method() === 'POST') posts.push({ path: pathname, body: request.postData() ?? '' });
    return answer(route, pathname, answers, built);
  });
  await page.goto(SITE + path, { waitUntil: 'networkidle' });
  return { page, posts, close: () => context.close() };
}

function answer(route: Route, path: string, answers: Answers, built: Ground['built']): Promise<void> {
  const said = answers[path];
  if (said === 'lost') return route.abort();
  if (said) return route.fulfill({ ...said, contentType: 'application/json' });
  const file = built.find(path.slice(1));
  if (file) return route.fulfill(fileOf(file));
  const name = PAGES[path];
  if (!name) return route.fulfill({ status: 404, body: '' });
  const html = documents[name]!({ path, assets: { css: [], js: [`/${built.entry.fileName}`] } });
  return route.fulfill({ body: `<!doctype html>${html}`, contentType: 'text/html; charset=utf-8' });
}

const fileOf = (file: NonNullable<ReturnType<Ground['built']['find']>>) =>
  file.type === 'chunk'
    ? { body: file.code, contentType: 'text/javascript' }
    : { body: file.source.toString(), contentType: 'text/css' };
