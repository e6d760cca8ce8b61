/** 无障碍环境建设法第三十二条: a published picture is described in words for people who cannot see it. */

/** Limits in code points of the words that describe a picture (图片文字说明). */
export const ALT_WORDS = { least: 4, most: 200 } as const;

/** Whether these words describe a picture (图片文字说明): not empty, not the name of a file. */
export const describesPicture = (alt: string): boolean =>
  Array.from(alt.replaceAll(/[^\p{L}\p{N}]/gu, '')).length >= ALT_WORDS.least &&
  Array.from(alt).length <= ALT_WORDS.most &&
  !/\.(?:jpe?g|png|webp)$/i.test(alt.trim());
