/** A comment's form whose scripts are awake, and the files that are chosen there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { FORM, type openAwake } from './awake.ts';
import { citizenSheet } from './citizen-sheet.ts';

type Opened = Awaited<ReturnType<typeof openAwake>>;

export const MEGABYTE = 1024 * 1024;

/** A file to choose, of so many bytes. */
export const file = (name: string, bytes = 20) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(bytes - 9)]),
});
export const TAKEN = { status: 201, body: JSON.stringify({ token: 't1' }) };
export const REFUSED = {
  status: 415,
  body: JSON.stringify({ errors: [{ message: '只接受 PDF；doc 文件请另存为 PDF。' }] }),
};

/** Every upload waits for its word: taken, refused, or lost on the way. */
export async function held(page: Page) {
  const words: ((word: 'taken' | 'refused' | 'lost') => void)[] = [];
  await page.route('**/files', async (route) => {
    const word = await new Promise<string>((resolve) => words.push(resolve));
    await (word === 'lost' ? route.abort() : route.fulfill(word === 'taken' ? TAKEN : REFUSED)).catch(
      () => undefined,
    );
  });
  return async (word: 'taken' | 'refused' | 'lost') => {
    await expect.poll(() => words.length).toBeGreaterThan(0);
    words.shift()!(word);
  };
}

export const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.setInputFiles('#files', files);
export const press = (page: Page) => page.click('button[value=check]');
export const rows = (page: Page) =>
  page.$$eval('.files li', (all) =>
    all.map((row) =>
      [...row.children]
        .map(({ textContent }) => textContent)
        .filter(Boolean)
        .join(' '),
    ),
  );
export const finding = (page: Page) => page.textContent('#files-error');
export const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');
export const said = (page: Page) => page.innerText('form [role=status].waiting');

/** The form went on: once, to its own address, with these files. */
export async function wentOn({ posts }: Opened, tokens: readonly string[]) {
  const sent = () => posts.filter(({ path }) => path === FORM);
  await expect.poll(() => sent().length).toBe(1);
  const [{ body } = { body: '' }] = sent();
  const values = (name: string) =>
    [...body.matchAll(new RegExp(`name="${name}"\\r\\n\\r\\n([^\\r]*)`, 'g'))].map(([, value]) => value);
  expect([values('attachmentTokens'), values('step'), values('name')]).toEqual([
    tokens,
    ['check'],
    ['张晓禾'],
  ]);
}

/** The form is still there, and nothing was sent. */
export async function stays({ page, posts }: Opened) {
  await page.waitForTimeout(300);
  expect(posts.filter(({ path }) => path === FORM)).toEqual([]);
  await expect.poll(() => page.inputValue('#name')).toBe('张晓禾');
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page in its styles, as wide as a telephone. */
export async function dress(page: Page, width: number, elder: 'on' | null): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.addStyleTag({ content: citizenSheet });
  if (elder) await page.evaluate(`document.documentElement.dataset.elder = '${elder}'`);
  await page.evaluate(axe);
}

/** Findings of axe, and how far the page scrolls sideways. */
export const faults = async (page: Page) => ({
  violations: await page.evaluate<
    string[]
  >(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`),
  sideways: await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  ),
});
