import { ROUND_FIELD } from '#client/citizen/addresses/terminal.ts';

const AWAY = /<a\b[^>]*?\shref="((?:https?:)?\/\/[^"]*|mailto:[^"]*|tel:[^"]*)"[^>]*>([\s\S]*?)<\/a>/g;
const FORM = /<form\b([^>]*)>/g;
const FILLED_IN = / auto[cC]omplete="[^"]*"/g;

/**
 * A page as a 自助终端 shows it (终端页面): what leads to another site, to mail or a telephone stands as text, with its address; no
 * form offers what somebody else has typed, and one that is sent says for whom it was made.
 */
export const atTerminal = (html: string, round: string): string =>
  html
    .replaceAll(AWAY, (_, href: string, words: string) => withoutLink(href, words))
    .replaceAll(FILLED_IN, ' autocomplete="off"')
    .replaceAll(FORM, (_, attributes: string) => formOf(attributes, round));

/** A browser sends a form of its history again when one goes back to it: then its round is over, and it is not taken. */
const formOf = (attributes: string, round: string): string =>
  `<form autocomplete="off"${attributes}>` +
  (attributes.includes('method="post"')
    ? `<input type="hidden" name="${ROUND_FIELD}" value="${round}"/>`
    : '');

/** A number or an address that already stands there is not written twice. */
function withoutLink(href: string, words: string): string {
  const address = href.replace(/^(?:mailto|tel):/, '');
  const said = words.replaceAll(/<[^>]*>|\s|-/g, '');
  const told = address !== href || said.includes(address.replaceAll('-', ''));
  return `<span>${words}${told ? '' : `（${address}）`}</span>`;
}
