/** A file as the contract takes it: base64 (导入的文件). */

/** At most so many bytes of a Word file are taken over; the text of minutes needs a tenth of it. */
export const LARGEST_MINUTES = 700 * 1024;

const CHUNK = 0x80_00;

/** Bytes → base64, in pieces, since a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCodePoint(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** What is wrong with a file before it is sent, in words. */
export function wrongFile({ name, size }: { name: string; size: number }): string | undefined {
  if (!/\.docx$/i.test(name)) return '请选择docx文件；doc文件请先另存为docx。';
  if (size === 0) return '这个文件是空的。';
  return size > LARGEST_MINUTES ? '文件超过700KB，请去掉图片以后再导入。' : undefined;
}
