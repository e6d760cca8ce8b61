import { words } from '#client/words.ts';
import { button, element } from '../element.ts';
import { NotTaken, type OfForm, type Upload, uploadFile } from './upload-file.ts';

/** Where a chosen file stands. */
type FileState = 'sending' | 'sent' | 'refused';

/** Callbacks from a row to its form. */
interface Around extends OfForm {
  /** A file stands elsewhere now. */
  changed(): void;
  removed(row: FileRow): void;
}

/** One chosen file: sent at once, with its progress, and the way to take it out again (附件). */
export class FileRow {
  state: FileState = 'sending';
  /** Why it was not taken, and what to do. */
  reason = '';
  readonly item: HTMLElement;
  readonly #status = element('span', { role: 'status' });
  readonly #removal = button(words.actions.remove, 'text', () => this.#takeOut());
  #upload: Upload | undefined;

  constructor(
    readonly file: File,
    private readonly around: Around,
  ) {
    this.item = element('li', { className: 'row' }, element('b', {}, file.name), this.#status, this.#removal);
  }

  send(): void {
    const percent = element('span', { ariaHidden: 'true' });
    this.#become('sending', ['正在上传', percent]);
    this.#upload = uploadFile(this.file, this.around, (share) => {
      percent.textContent = ` ${Math.round(share * 100)}%`;
    });
    this.#upload.token.then(
      (given) => this.#keep(given),
      (error: unknown) => error instanceof NotTaken && this.refuse(error.message, error.again),
    );
  }

  refuse(reason: string, again = false): void {
    this.reason = reason;
    const retry = button(words.actions.retry, 'text', () => {
      this.#removal.focus();
      this.send();
    });
    this.#become('refused', [element('b', { className: 'due' }, '没有传上')], ...(again ? [retry] : []));
  }

  /** Removes the row from the list; a file still under way is given up. */
  remove(): void {
    this.#upload?.abort();
    this.item.remove();
    this.around.removed(this);
  }

  #takeOut(): void {
    const list = this.item.parentElement;
    this.remove();
    // The button that had the focus is gone.
    list?.parentElement?.querySelector<HTMLElement>('input[type="file"]')?.focus();
  }

  #keep(token: string): void {
    this.#become(
      'sent',
      ['已传好'],
      element('input', { type: 'hidden', name: 'attachmentTokens', value: token }),
      element('input', { type: 'hidden', name: 'attachmentNames', value: this.file.name }),
    );
  }

  #become(state: FileState, said: (Node | string)[], ...parts: Node[]): void {
    this.state = state;
    this.#status.replaceChildren(...said);
    for (const one of this.item.querySelectorAll('input, button')) if (one !== this.#removal) one.remove();
    this.#status.after(...parts);
    this.around.changed();
  }
}
