/** Lines without blanks at their ends, and none of them empty: as a draft is read and stored (整理文字). */
export const tidy = (text: string): string =>
  text
    .split(/\r\n|[\n\r]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
