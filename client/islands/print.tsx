import { words } from '#client/words.ts';
import { button } from './element.ts';

/** Adds the button that only a script can offer: print or save the page (打印或保存). */
export default function printing(row: HTMLElement): void {
  row.prepend(button(words.actions.print, 'quiet', () => globalThis.print()));
}
