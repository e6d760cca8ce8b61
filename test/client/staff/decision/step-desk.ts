/** A decision's desk while its draft is being made (审查以前的程序). */
import type { Locator, Page } from 'playwright-core';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { PDF } from '#test/outside/http/samples.ts';
import { Clerk } from '#test/journeys/people/clerk.ts';
import { rulesOnFacts, tellFacts } from '#test/journeys/people/facts.ts';
import type { Browsing } from '#test/journeys/running/browsing.ts';
import { settled } from '#test/journeys/running/quiet.ts';
import { unfoldTo } from '#test/journeys/running/unfold.ts';
import type { County } from '#test/journeys/running/county.ts';

/** The line of a step of the procedure. */
export const stepOf = (page: Page, step: string) =>
  page
    .getByRole('list', { name: '应当履行的程序' })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${step}`) })
    .first();
/** A named part of the desk. */
export const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Somebody at the desk of the decision that 发展改革局 prepares. */
export async function atDrafting(browsing: Browsing, county: County, login: string): Promise<Clerk> {
  const clerk = await Clerk.signsIn(browsing, county, login);
  const [drafting] = await county.sql<{ no: string }>(
    `select d.no from decision d join person p on p.unit_id = any(d.unit_ids)
     where p.login_name = 'fagai' and d.phase in ('DRAFTING', 'CONSULTING') order by d.no limit 1`,
  );
  await clerk.page.goto(`${paths.decisions}/${drafting?.no}`);
  await settled(clerk.page);
  return clerk;
}

/** The unit puts these circumstances forward, 司法局 rules on them; the desk shows what stands then. */
export async function hasFacts(
  browsing: Browsing,
  county: County,
  clerk: Clerk,
  facts: readonly string[],
): Promise<void> {
  const matter = await clerk.page.getByRole('heading', { level: 1 }).innerText();
  await tellFacts(clerk, facts);
  await rulesOnFacts(await Clerk.signsIn(browsing, county, 'sifa'), matter);
  await clerk.page.reload();
  await settled(clerk.page);
}

/** Uploads a document of a kind to the decision, and waits until it is there. */
export async function uploads(page: Page, kind: string, name: string, buffer: Buffer = PDF): Promise<void> {
  await unfoldTo(page.getByLabel('上传材料的种类'));
  await page.getByLabel('上传材料的种类').selectOption({ label: kind });
  await page.getByLabel(`${kind}文件`).setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await region(page, kind).getByRole('link', { name }).waitFor();
}

/** Opens the form of an action, fills it by its fields and rows, and sends it. */
export async function records(
  clerk: Clerk,
  action: string,
  fields: Readonly<Record<string, string>>,
  rows: readonly (readonly [noun: string, fields: Readonly<Record<string, string>>])[] = [],
) {
  const { page } = clerk;
  await clerk.presses(action);
  const form = page.getByRole('form', { name: action });
  for (const [noun, row] of rows) {
    await clerk.presses(`添加${noun}`, form);
    await clerk.fills(row, form.getByRole('group', { name: `${noun}1`, exact: true }));
  }
  await clerk.fills(fields, form);
  return { form, sends: () => clerk.presses(action, form) };
}

/** 全过程记录 under every step, unfolded. */
export async function recordsOf(page: Page): Promise<Locator> {
  const records = region(page, '应当履行的程序和全过程记录');
  for (const line of await records.locator('details').all())
    await line.evaluate((fold: HTMLDetailsElement) => void (fold.open = true));
  return records;
}
