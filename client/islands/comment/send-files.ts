import type { CommentPolicy } from '#server/law/consultation/comment-content.ts';
import { element } from '../element.ts';
import { FileRow } from './file-row.ts';
import { holdForm } from './hold-form.ts';
import { refuseFile } from './refuse-file.ts';

/** Sends each file as soon as it is chosen, with its progress; the form then carries its token (附件). */
export function sendFiles(form: HTMLFormElement, consultationId: string, limits: CommentPolicy): void {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) return;
  const formKey = form.querySelector<HTMLInputElement>('[name="idempotencyKey"]')?.value ?? '';
  const list = element('ul', { className: 'files' });
  input.before(list);
  const rows = new Set<FileRow>();
  const changed = holdForm(form, input, rows);
  const removed = (row: FileRow) => {
    rows.delete(row);
    changed();
  };
  const take = () => {
    const files = [...(input.files ?? [])];
    // Files sent here must not be sent again with the form.
    input.value = '';
    giveWay(rows, files);
    for (const file of files) {
      const wrong = refuseFile(file, limits.attachmentsMax - taken(form, rows), limits);
      const row = new FileRow(file, { consultationId, formKey, changed, removed });
      rows.add(row);
      list.append(row.item);
      if (wrong === undefined) row.send();
      else row.refuse(wrong);
    }
  };
  input.addEventListener('change', take);
  // Files chosen before the script was loaded.
  if (input.files?.length) take();
}

/** Places in use: files that are stored and stay, and those on their way. */
function taken(form: HTMLFormElement, rows: ReadonlySet<FileRow>): number {
  const stored = form.querySelectorAll('[name="attachmentTokens"]').length;
  const out = form.querySelectorAll('[name="removeFile"]:checked').length;
  return stored - out + [...rows].filter(({ state }) => state === 'sending').length;
}

/** A new choice mends a refused one: that of its name, else the one refused first. */
function giveWay(rows: ReadonlySet<FileRow>, files: readonly File[]): void {
  for (const { name } of files) {
    const refused = [...rows].filter(({ state }) => state === 'refused');
    (refused.find(({ file }) => file.name === name) ?? refused[0])?.remove();
  }
}
