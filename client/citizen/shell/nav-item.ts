/** One link of the navigation. */
export interface NavItem {
  name: string;
  href: string;
  /** In 长辈模式 at most seven: what one can do oneself, and the way to everything else; said where it is in one of the two alone. */
  only?: 'elder' | 'ordinary';
}

/** The links of this look, in their order. */
export const navOf = (items: readonly NavItem[], elder: boolean): readonly NavItem[] =>
  items.filter(({ only }) => only === undefined || only === (elder ? 'elder' : 'ordinary'));
