/**
 * A person's name in an opinion is hidden where the opinion is shown (隐去姓名). Other passages are hidden with
 * their ground (`blackout`).
 */
import { isPersonName } from '#server/law/people/personal-names.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r83 = provision('R-83', 'LAW', '个人信息保护法第二十五条');

/** Maximum number of hidden names in one opinion. */
const MOST_NAMES = 20;

/** Names as a clerk types them (要隐去的姓名): separated by 、, a comma or a space, each once. */
export const namesTyped = (typed: string): string[] => [
  ...new Set(
    typed
      .normalize('NFC')
      .split(/[、，,；;\s]+/u)
      .filter(Boolean),
  ),
];

/** Reasons against hiding these names in these words (隐去姓名). */
export function refuseHiddenNames(names: readonly string[], words: string, field = 'hiddenNames'): Finding[] {
  const absent = names.filter((name) => !words.includes(name));
  const others = names.filter((name) => words.includes(name) && !isPersonName(name));
  return [
    ...(names.length === 0 ? [noneNamed(field)] : []),
    ...(names.length > MOST_NAMES ? [tooMany(field)] : []),
    ...(absent.length > 0 ? [notInText(absent, field)] : []),
    ...(others.length > 0 ? [noName(others, field)] : []),
  ];
}

const noneNamed = (field: string) => r83.block('NO_NAME_GIVEN', field)`
  没有写明要隐去的姓名。
  照原文填写；没有要隐去的，直接核准展示原文。`;

const tooMany = (field: string) => r83.block('TOO_MANY_NAMES', field)`
  一条意见最多隐去${MOST_NAMES}个姓名。
  更多不宜公开的，提请不予展示。`;

const notInText = (names: readonly string[], field: string) => r83.block('NAME_NOT_IN_TEXT', field)`
  意见里没有“${names.join('”“')}”。
  照原文填写，几个姓名用顿号分开。`;

const noName = (others: readonly string[], field: string) => r83.block('NOT_A_NAME', field)`
  “${others.join('”“')}”不像姓名。
  不是姓名而不宜公开的，选中这段文字，另选理由隐去。`;
