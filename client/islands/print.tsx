import { words } from '#client/words.ts';
import { button } from './element.ts';

/** Adds the button that only a script can offer: print or save the page (打印或保存). */
export default function printing(row: HTMLElement): void {
  const terminal = document.documentElement.dataset.terminal !== undefined;
  const name = terminal ? words.terminal.print : words.actions.print;
  row.prepend(button(name, terminal ? 'solid' : 'quiet', () => globalThis.print()));
}
