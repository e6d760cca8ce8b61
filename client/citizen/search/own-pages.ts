/** 网站自己的网页, found by what people call them. */
import { MY_COMMENT } from '../addresses.ts';
import { OWN_PAGES, type OwnPage } from './own-page-list.ts';

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s？?！!。，,]/gu, '');

/** A 受理编号: eight letters and digits, both, as a receipt prints them. */
const RECEIPT = /(?<![\da-z])(?=[\da-z]{0,7}\d)(?=[\da-z]{0,7}[a-z])[\da-hjkmnp-tv-z]{8}(?![\da-z])/u;

/** At most three pages that answer to these words: what they name most exactly first. */
export function ownPagesFor(asked: string): OwnPage[] {
  const q = plain(asked);
  if (q.length < 2) return [];
  const nearness = ({ href, words, title }: OwnPage) =>
    href === MY_COMMENT && RECEIPT.test(q)
      ? 100
      : Math.max(
          0,
          ...[...words, plain(title)].map((word) =>
            word === q ? 100 : q.includes(word) ? word.length : title.includes(q) || word.includes(q) ? 1 : 0,
          ),
        );
  return OWN_PAGES.map((one) => ({ one, near: nearness(one) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, 3)
    .map(({ one }) => one);
}
