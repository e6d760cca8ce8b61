import { passHref } from '../addresses/passing.ts';

/** The way from a page to what passes it on (转发、张贴、二维码). */
export const PassLine = ({ href }: { href: string }) => (
  <p className="small screen-only gap-top">
    <a href={passHref(href)}>转发 · 张贴 · 二维码</a>
  </p>
);
