/**
 * 个人信息保护法第二十五条: personal data is not made public without separate consent. So a name is shown as its first letter;
 * each part of a name with · is masked alone, a compound surname (复姓) counts as one. An organisation (单位) often bears a person's
 * name, and says as much of whoever runs it: without consent it is shown as one, not which.
 */
import { IdentityKind } from './identity-kind.ts';

/** Author whose name is to be shown (署名). */
export interface NamedAuthor {
  identity: IdentityKind;
  name?: string | null | undefined;
  organisation?: string | null | undefined;
}

/** Name shown for an author without a name (匿名). */
export const ANONYMOUS_NAME = '匿名';

/** Name shown for an organisation that did not agree to be named (未同意署名的单位). */
export const UNNAMED_ORGANISATION = '某单位';

/** Dots (间隔号) that separate the parts of a name, as people type them. */
const NAME_DOTS = /[·•・‧⋅∙･]/u;

/** Surnames of two characters (复姓) in use; each also in its traditional form. */
const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 东方 東方 司徒 长孙 長孫 司空 宇文 独孤 獨孤 ' +
    '南宫 南宮 西门 西門 东郭 東郭 百里 呼延 端木 轩辕 軒轅 钟离 鍾離 闻人 聞人 澹台 澹臺 公冶 宗政 濮阳 濮陽 淳于 单于 單于 ' +
    '太叔 申屠 仲孙 仲孫 鲜于 鮮于 闾丘 闾邱 亓官 司寇 子车 子車 颛孙 顓孫 公西 漆雕 乐正 樂正 公良 拓跋 夹谷 宰父 谷梁 ' +
    '段干 东里 南门 左丘 第五 万俟 赫连 赫連 纳兰 納蘭 完颜 完顏'
  ).split(' '),
);

/**
 * A name with everything but its surname's character hidden (张**, 欧阳*, 买**·阿**); of two characters the second is a
 * given name.
 */
export const maskName = (name: string): string =>
  name
    .normalize('NFC')
    .split(NAME_DOTS)
    .map((part) => part.match(/\p{L}/gu) ?? [])
    .filter((letters) => letters.length > 0)
    .map(([first = '', second = '', ...given]) =>
      given.length > 0 && COMPOUND_SURNAMES.has(first + second) ? `${first}${second}*` : `${first}**`,
    )
    .join('·') || ANONYMOUS_NAME;

/** The name under which an opinion is shown without consent to more (署名). */
export function displayName({ identity, name, organisation }: NamedAuthor): string {
  if (identity === IdentityKind.ORGANISATION)
    return organisation?.trim() ? UNNAMED_ORGANISATION : ANONYMOUS_NAME;
  return identity === IdentityKind.PERSON ? maskName(name ?? '') : ANONYMOUS_NAME;
}

/** The name to show: in full only if they agreed to that themselves (同意署名). */
export function shownName(author: NamedAuthor, agreed: boolean): string {
  const { identity, name, organisation } = author;
  const full = { PERSON: name, ORGANISATION: organisation, ANONYMOUS: null }[identity]?.trim();
  return agreed && full ? full : displayName(author);
}
