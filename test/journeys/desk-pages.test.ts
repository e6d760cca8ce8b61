/** Every desk of the console once in a real browser, on a phone: WCAG by axe, nothing that does not fit; 长辈模式 is the public's. */
import { describe, expect, it } from 'vitest';
import { aloneDesks, desks as routed } from '#client/staff/desks.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { flawsOnPhone } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { openDesks } from './running/desk-browsing.ts';
import { VISITS } from './running/desk-visits.ts';

/** The sign-in is looked at below, the opening of an account in account-opening.thorough.test.ts; no year is being collected for or has ended, see catalogue-year.thorough.test.ts. */
const ELSEWHERE = [
  paths.signIn,
  `${paths.opening}/:token`,
  `${paths.catalogue}/shenbao/:collectionId`,
  `${paths.catalogue}/wancheng/:year`,
];

const browsing = openBrowsing();
const desks = openDesks(browsing);

it('每个工作台页面都看过', () => {
  const desked = [...routed, ...aloneDesks].map(({ path }) => path);
  const visited = new Set([...VISITS.map(([route]) => route), ...ELSEWHERE]);
  expect(desked.filter((path) => !visited.has(path))).toEqual([]);
});

describe('工作台没有无障碍问题，360像素宽不横向滚动', () => {
  it('登录页', async () => {
    const page = await browsing.open(desks.county.url);
    await page.goto(paths.signIn);
    // The console's own parts come after the browser's load.
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await flawsOnPhone(page)).toEqual([]);
  });

  it.each(VISITS)('%s（%s）', async (route, _, login, ...way) => {
    expect(await flawsOnPhone(await desks.open(login, route, way))).toEqual([]);
  });
});
