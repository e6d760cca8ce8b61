import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from '../running/quiet.ts';

/** More stops than any form has. */
const MOST_STOPS = 80;

/** Somebody who only presses keys, and how many: words and days typed into a field count none, the way to the field does. */
export class Hands {
  presses = 0;
  constructor(readonly page: Page) {}

  readonly at = () => this.page.evaluate(() => document.activeElement?.id);

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    this.presses += keys.length;
  }

  /** Tab, or Shift+Tab where the field lies before. */
  async reach(id: string): Promise<void> {
    for (let stop = 0; (await this.at()) !== id && stop < MOST_STOPS; stop += 1) {
      const back = await this.page.evaluate((to) => {
        const field = document.getElementById(to);
        return !!field && !!((document.activeElement?.compareDocumentPosition(field) ?? 0) & 2);
      }, id);
      await this.press(back ? 'Shift+Tab' : 'Tab');
    }
    expect(await this.at()).toBe(id);
  }

  async pick(id: string, digit: string): Promise<void> {
    await this.reach(id);
    await this.press(digit);
  }

  async type(id: string, text: string): Promise<void> {
    await this.reach(id);
    await this.page.keyboard.insertText(text);
  }

  /** A day, in the order in which this browser asks for it. */
  async typeDay(id: string, [year = '', month = '', day = '']: string[]): Promise<void> {
    await this.reach(id);
    await this.page.keyboard.type(month + day + year);
  }

  /** Ctrl+Enter until another receipt is said and the next can be written; the key actions since the last one. */
  async enter(): Promise<number> {
    const shown = () => this.page.getByRole('status').filter({ hasText: '受理编号' }).allInnerTexts();
    const before = String(await shown());
    await this.press('Control+Enter');
    await expect.poll(async () => String(await shown())).not.toBe(before);
    await settled(this.page);
    const { presses } = this;
    this.presses = 0;
    return presses;
  }
}
