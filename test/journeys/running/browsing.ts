import { type Browser, type BrowserContext, type ConsoleMessage, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { workerBrowser, noBrowser } from '#test/kernel/browser.ts';
import { countRequests } from './quiet.ts';

/** How somebody looks at the site. */
export interface Manner {
  javaScript?: boolean;
  width?: number;
  elder?: 'on' | 'xl' | null;
  userAgent?: string;
}

/** A person's browser; what goes wrong in it fails the test. */
export interface Browsing {
  open(url: string, manner?: Manner): Promise<Page>;
  /** Marks an error that the test itself causes, which is no fault of the page. */
  bear(planned: string): void;
}

/** Longest wait for an element, in milliseconds: a second or two on a quiet machine, longer on a busy one. */
const ACTION_MS = 240_000;

/** A slow phone that never has an idle moment: only what is given a latest time wakes on it. */
export const neverIdle = (page: Page) =>
  page.addInitScript(() => {
    globalThis.requestIdleCallback = (wake, { timeout } = {}) => (timeout ? setTimeout(wake, timeout) : 0);
  });

/** A form or an address that was refused: the page that comes says so itself. */
const REFUSED = /status of (400|401|404|409|413|415|422|429) /;

/** The browser of a file of tests; after each test no page may have complained. */
export function openBrowsing(): Browsing {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  const planned: string[] = [];
  beforeAll(async () => {
    if (!noBrowser) browser = await workerBrowser();
  });
  beforeEach(({ skip }) => {
    if (noBrowser) skip(noBrowser);
  });
  afterEach(() => {
    const own = planned.splice(0);
    const others = faults.splice(0).filter((fault) => !own.some((one) => fault.includes(one)));
    expect(others, '浏览器报告的错误').toEqual([]);
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
  });
  return {
    bear: (fault) => void planned.push(fault),
    async open(url, { javaScript = true, width = 1280, elder = null, userAgent } = {}) {
      if (!browser) throw new Error('a page is opened within a test only');
      const context = await browser.newContext({
        baseURL: url,
        javaScriptEnabled: javaScript,
        viewport: { width, height: 900 },
        locale: 'zh-CN',
        timezoneId: 'America/New_York',
        reducedMotion: 'reduce',
        ...(userAgent ? { userAgent } : {}),
      });
      context.setDefaultTimeout(ACTION_MS);
      contexts.push(context);
      if (elder) await context.addCookies([{ name: 'elder', value: elder, url }]);
      watch(context, (fault) => faults.push(fault));
      context.on('page', countRequests);
      return context.newPage();
    },
  };
}

/** Script errors, what the content policy refused, and everything else the console calls an error. */
function watch(context: BrowserContext, report: (fault: string) => void): void {
  context.on('weberror', (fault) => report(`${fault.page()?.url()} ${fault.error().message}`));
  context.on('console', (message: ConsoleMessage) => {
    const refused = REFUSED.test(message.text()) && message.location().url === message.page()?.url();
    if (message.type() !== 'error' || refused) return;
    report(`${message.page()?.url()} ${message.text()}`);
  });
}
