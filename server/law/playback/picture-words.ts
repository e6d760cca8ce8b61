/** 无障碍环境建设法第三十二条: a published picture says in words what it shows, for those who cannot see it. */

/** How long the words of a picture may be (图片文字说明), in code points. */
export const ALT_WORDS = { least: 4, most: 200 } as const;

/** Whether these words say what is on a picture (图片文字说明): not empty, not the name of a file. */
export const describesPicture = (alt: string): boolean =>
  Array.from(alt.replaceAll(/[^\p{L}\p{N}]/gu, '')).length >= ALT_WORDS.least &&
  Array.from(alt).length <= ALT_WORDS.most &&
  !/\.(?:jpe?g|png|webp)$/i.test(alt.trim());
