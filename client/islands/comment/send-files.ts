import { words } from '#client/words.ts';
import type { CommentPolicy } from '#server/law/consultation/comment-content.ts';
import { button, element } from '../element.ts';
import { fieldError } from './field-error.ts';
import { uploadFile } from './upload-file.ts';

/** Sends each file as soon as it is chosen, with its progress; the form then carries its token (附件). */
export function sendFiles(form: HTMLFormElement, consultationId: string, limits: CommentPolicy): void {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) return;
  const list = element('ul', { className: 'files' });
  input.before(list);
  const room = () => limits.attachmentsMax - form.querySelectorAll('[name="attachmentTokens"]').length;
  const take = () => {
    const files = [...(input.files ?? [])];
    const wrong = refuseFiles(files, room(), limits);
    fieldError(form, input.id, wrong);
    if (wrong !== undefined) return;
    // What is sent here must not be sent again with the form.
    input.value = '';
    for (const file of files) void send(file, { form, list, input, consultationId });
  };
  input.addEventListener('change', take);
  // What was chosen before the form woke.
  if (input.files?.length) take();
}

interface Place {
  form: HTMLFormElement;
  list: HTMLElement;
  input: HTMLInputElement;
  consultationId: string;
}

const MEGABYTE = 1024 * 1024;

function refuseFiles(files: readonly File[], room: number, limits: CommentPolicy): string | undefined {
  const { attachmentsMax: most, attachmentMaxMegabytes: size } = limits;
  if (files.length > room) return `附件最多${most}个。`;
  const large = files.find((file) => file.size > size * MEGABYTE);
  return large && `“${large.name}”超过${size} MB。`;
}

async function send(file: File, { form, list, input, consultationId }: Place): Promise<void> {
  const status = element('span', { role: 'status' }, '正在上传');
  const item = element('li', {}, element('b', {}, file.name), status);
  list.append(item);
  try {
    const token = await uploadFile(file, consultationId, (share) => {
      status.textContent = `正在上传 ${Math.round(share * 100)}%`;
    });
    status.textContent = '已传好';
    item.append(
      element('input', { type: 'hidden', name: 'attachmentTokens', value: token }),
      element('input', { type: 'hidden', name: 'attachmentNames', value: file.name }),
      button(words.actions.remove, 'text', () => item.remove()),
    );
  } catch (error) {
    item.remove();
    fieldError(form, input.id, `“${file.name}”没有上传成功：${error instanceof Error ? error.message : ''}`);
  }
}
