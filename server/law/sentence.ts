const LOOSE_END = /[\s。．.，,、；;：:]+$/u;
const OWN_END = /(?:[！？!?…]|[。！？!?…][”’」』）)])$/u;

/**
 * A typed text as a sentence of a letter or notice (句末点号): it ends with one full stop, whatever was typed; a question
 * keeps its mark.
 */
export function sentence(typed: string): string {
  const said = typed.replace(LOOSE_END, '');
  return said === '' || OWN_END.test(said) ? said : `${said}。`;
}

/** Matter named in the title of an announcement (公告所说的事项): 关于公开征求《甲（征求意见稿）》意见的公告 → 甲（征求意见稿）. */
export function matterOf(title: string): string {
  const [start, end] = [title.indexOf('《'), title.lastIndexOf('》')];
  return start >= 0 && end > start + 1 ? title.slice(start + 1, end) : title;
}

/** The matter itself (事项名称), without the word for its draft: a text on its outcome is no longer about a draft. */
export const subjectOf = (title: string): string => matterOf(title).replace(/（(?:征求意见稿|草案)）$/, '');

/** A statement that the platform composed from the records, with the words added to it. */
export const wholeStatement = (told: string | undefined, added: string): string =>
  [told ?? '', added].filter((text) => text.trim() !== '').join('\n');
