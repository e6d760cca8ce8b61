import type { Locator, Page } from 'playwright-core';
import type { Browsing } from '../running/browsing.ts';
import { quiet } from '../running/quiet.ts';
import { entryOf } from '#client/staff/ground/frame/rail.ts';
import { unfoldTo } from '../running/unfold.ts';
import type { County } from '../running/county.ts';

/** A control by its label as it stands on the page, with or without "（可不填）". */
const labelled = (within: Page | Locator, label: string) =>
  within
    .getByLabel(label, { exact: true })
    .or(within.getByLabel(`${label} （可不填）`, { exact: true }))
    .and(within.locator('input, select, textarea'))
    .first();

/** A member of staff at the console (工作人员): every action by the words on the page. */
export class Clerk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** 登录, in a browser of one's own. */
  static async signsIn(browsing: Browsing, county: County, login: string, width = 1280): Promise<Clerk> {
    const clerk = new Clerk(await browsing.open(county.url, { width }));
    await clerk.page.goto('/gongzuotai');
    await clerk.fills({ 登录名: login, 密码: county.passwordOf(login) });
    await clerk.presses('登录');
    await clerk.page.getByRole('navigation', { name: '工作台导航' }).waitFor();
    return clerk;
  }

  /** Goes to a desk by the rail: its entry first, unless its desks are listed. */
  async goesTo(desk: string): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: '工作台导航' });
    const named = (name: string) =>
      rail.getByRole('link', { name: new RegExp(`^${name}\\s*(\\d+\\s*项)?$`) });
    const entry = entryOf(desk);
    const byEntry = entry !== undefined && !(await named(desk).isVisible());
    if (byEntry) await named(entry).click();
    // The entry leads to its first desk: pressed again, it would stand in the history twice.
    const led = byEntry && (await named(desk).getAttribute('aria-current')) === 'page';
    if (!led) await named(desk).click();
    await rail.locator('[aria-current=page]').filter({ hasText: desk }).waitFor();
  }

  /** Follows one of the tasks that wait at the workbench (我的待办). */
  async takesUp(task: string, about = ''): Promise<void> {
    await this.goesTo('工作台');
    const tasks = this.page.getByRole('link').filter({ hasText: `${task}：` });
    const link = tasks.filter({ hasText: about }).first();
    await link.waitFor();
    // A list that is drawn anew under the finger takes no click.
    await quiet(this.page);
    await link.click();
  }

  /** Fills in fields by their labels; a select and a day are filled as one would choose them. */
  async fills(fields: Readonly<Record<string, string>>, within: Page | Locator = this.page): Promise<void> {
    for (const [label, text] of Object.entries(fields)) {
      const field = labelled(within, label);
      await unfoldTo(field);
      const kind = await field.evaluate((node) => node.tagName);
      if (kind === 'SELECT') await field.selectOption({ label: text });
      else await field.fill(text);
    }
  }

  /** Ticks choices of a group of radios or boxes. */
  async chooses(group: string, ...choices: string[]): Promise<void> {
    const box = this.page.getByRole('group', { name: group });
    for (const choice of choices) await box.getByLabel(choice).first().check();
  }

  async follows(link: string): Promise<void> {
    const own = this.page.getByRole('link', { name: link, exact: true }).first();
    await own.waitFor();
    // As above: what is drawn anew takes no click.
    await quiet(this.page);
    await own.click();
  }

  async presses(button: string, within: Page | Locator = this.page): Promise<void> {
    const own = within.getByRole('button', { name: button, exact: true });
    await this.finds(own, within.getByRole('button', { name: button, exact: true, includeHidden: true }));
    await own.waitFor();
    await quiet(this.page);
    await own.click();
  }

  /** Looks for it in the folds of the page, where it is not in view. */
  async finds(inView: Locator, anywhere: Locator): Promise<void> {
    await anywhere.first().waitFor({ state: 'attached' });
    if ((await inView.count()) === 0) await unfoldTo(anywhere);
  }

  /** One of several rows alike: "依据1". */
  group(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  /** A row of a list, by something that it says. */
  row(text: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: text }).first();
  }

  /** Waits until it is there to be seen. */
  async sees(role: 'heading' | 'button' | 'link' | 'status', name: string | RegExp): Promise<void> {
    await this.page.getByRole(role, { name }).first().waitFor();
  }

  async reads(text: string | RegExp): Promise<void> {
    await unfoldTo(this.page.getByText(text));
    await this.page.getByText(text).first().waitFor();
  }

  /** Answers the question that stands before a public action. */
  async confirms(word: string): Promise<void> {
    await this.presses(word, this.page.getByRole('dialog'));
  }
}
