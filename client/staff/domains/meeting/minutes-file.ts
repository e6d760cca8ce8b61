/** At most so many bytes of a Word file are taken over; the text of minutes needs a tenth of it. */
export const LARGEST_MINUTES = 700 * 1024;

/** Fault of a file, found before it is sent, in words. */
export function wrongFile({ name, size }: { name: string; size: number }): string | undefined {
  if (!/\.docx$/i.test(name)) return '请选择docx文件；doc文件请先另存为docx。';
  if (size === 0) return '这个文件是空的。';
  return size > LARGEST_MINUTES ? '文件超过700KB，请去掉图片以后再导入。' : undefined;
}
