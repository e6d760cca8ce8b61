/** Words that the contract and the county's pages have for the cases of one thing (枚举和名称). */

/** The cases of one thing by name, each its own value: `Stage.OPEN` is `'OPEN'`. */
export type Cases<Name extends string> = { readonly [Each in Name]: Each };

/** Labels of the cases in Chinese, as pages and papers print them. */
export type Labels<Name extends string> = Readonly<Record<Name, string>>;

/**
 * The cases of one thing and their labels, told once. Cases keep their order wherever they are listed.
 *
 * @example
 * export const [Stance, STANCE_LABELS] = vocabulary({ SUPPORT: '支持', AGAINST: '反对' });
 * export type Stance = keyof typeof Stance;
 */
export function vocabulary<const Name extends string>(
  labels: Labels<Name>,
): readonly [Cases<Name>, Labels<Name>] {
  const cases = Object.fromEntries(Object.keys(labels).map((name) => [name, name]));
  return [cases as Cases<Name>, labels];
}
