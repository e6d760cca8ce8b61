import type { Locator, Page } from 'playwright-core';

/** More stops than any page has. */
const MOST_STOPS = 400;

/** Why somebody who only sees and presses keys would be lost at the focused control; null: they are not. */
const LOST = `(() => {
  const stop = document.activeElement;
  if (!stop || stop === document.body) return null;
  const shown = stop.closest('label') ?? stop;
  const box = shown.getBoundingClientRect();
  const name = stop.tagName + ' ' + (stop.getAttribute('aria-label') ?? stop.name ?? '') + ' ' + shown.textContent.slice(0, 20);
  const [x, y] = [box.left + Math.min(box.width, innerWidth) / 2, box.top + Math.min(box.height, 20) / 2];
  if (y < 0 || y > innerHeight) return '不在屏幕里：' + name;
  const top = document.elementFromPoint(x, y);
  if (top && !shown.contains(top) && !top.contains(shown)) return '被遮住：' + name + ' < ' + top.className;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(stop);
  const marked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  return marked || shown !== stop ? null : '看不出焦点：' + name;
})()`;

/** Somebody without a mouse: Tab, Enter, Space, arrows and letters only. */
export class Keyboard {
  readonly page: Page;
  /** Stops at which the focus could not be seen (WCAG 2.4.7, 2.4.11). */
  readonly lost: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses Tab until the control has the focus. */
  async tabsTo(control: Locator): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await this.page.keyboard.press('Tab');
      const lost = await this.page.evaluate<string | null>(LOST);
      if (lost) this.lost.push(lost);
      if (await control.evaluate((node) => node === document.activeElement)) return;
    }
    throw new Error(`Tab never reaches ${String(control)}`);
  }

  async presses(control: Locator, key = 'Enter'): Promise<void> {
    await this.tabsTo(control);
    await this.page.keyboard.press(key);
  }

  /** Picks one of a group of radios: Tab to the group, arrows to the choice. */
  async chooses(first: Locator, choice: Locator): Promise<void> {
    await this.tabsTo(first);
    await this.page.keyboard.press('Space');
    while (!(await choice.isChecked())) await this.page.keyboard.press('ArrowDown');
  }

  async types(field: Locator, text: string): Promise<void> {
    await this.tabsTo(field);
    await this.page.keyboard.insertText(text);
  }
}
