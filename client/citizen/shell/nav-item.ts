/** One place to go. */
export interface NavItem {
  name: string;
  href: string;
}
