const SENTENCE = /[^。！？]*[。！？]+[”’」』）]*|[^。！？]+$/gu;

/** The first sentences of a text (开头几句), as they were written. */
export function firstSentences(text: string, most: number): string {
  const flat = text.replaceAll(/\s+/gu, ' ').trim();
  return (flat.match(SENTENCE) ?? []).slice(0, most).join('').trim();
}
