import type { Page } from 'playwright-core';
import { settled } from './quiet.ts';

/** How one gets to a desk of the console (到一个工作台页面的路): by the first links that lead there, nobody's twice. */
export class DeskWays {
  /** Where the first links of an account led. */
  readonly #led = new Map<string, string>();

  /** Opens a desk, where need be by the desks whose first link of that kind leads there. */
  async open(page: Page, route: string, login: string, way: readonly string[]): Promise<void> {
    const hops = way.length > 0 ? [...way, route] : [route];
    const key = (steps: number) => [login, ...hops.slice(0, steps)].join(' ');
    this.#led.set(key(1), hops[0] ?? route);
    const known = hops.findLastIndex((_, index) => this.#led.has(key(index + 1)));
    await goTo(page, this.#led.get(key(known + 1)) ?? route);
    for (let step = known + 2; step <= hops.length; step += 1) {
      const address = await linkTo(page, hops[step - 1] ?? route);
      this.#led.set(key(step), address);
      await goTo(page, address);
    }
  }
}

/** Goes there and waits until the desk has what it asked for. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** The first link to a route, whatever the matter is. */
async function linkTo(page: Page, route: string): Promise<string> {
  const pattern = new RegExp(
    `^${route
      // An edition of a law.
      .replace(':code/:no', String.raw`\w+/\d+`)
      // A village has a short number for good.
      .replace('cunwu/:no', String.raw`cunwu/\w+`)
      .replace(':no', String.raw`D?\d{4}-\d+(?:-\d+)?`)
      .replace(/:(?:seq|part)/, String.raw`\d+`)
      .replaceAll(/:\w+/g, '[0-9a-f-]{36}')}$`,
  );
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const found = links.find((href) => href !== null && pattern.test(href.split(/[?#]/)[0] ?? ''));
  if (!found) throw new Error(`${page.url()} has no link to ${route}`);
  return found;
}
