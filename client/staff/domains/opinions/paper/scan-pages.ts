/** Scanned pages come as pictures, or as one PDF that the server takes apart (扫描的PDF). */
import { uploadResult } from '#client/staff/ground/frame/upload-file.ts';

const PDF = 'application/pdf';

/** The pages of a file in their order; a picture is one page. In words why they could not be taken apart. */
export async function pagesOf(file: File): Promise<File[] | string> {
  // Some systems do not know the type of a file by its ending.
  if (file.type !== PDF && !/\.pdf$/i.test(file.name)) return [file];
  const body = new FormData();
  body.set('file', file, file.name);
  const headers = { accept: 'application/json' };
  const answer = await fetch('/daoru/saomiao', { method: 'POST', headers, body });
  if (!answer.ok) return wordsOf(answer.status, await answer.text());
  const pages = (await answer.formData()).getAll('page');
  return pages.map((page, index) => new File([page], `${file.name}第${index + 1}页`, { type: 'image/jpeg' }));
}

function wordsOf(status: number, text: string): string {
  const result = uploadResult(status, text);
  return 'refused' in result ? result.refused : '';
}
