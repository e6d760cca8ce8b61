/** A page as text, and whether what was said before is still said. */

const HIDDEN = /<(script|style|template|svg)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;
const INLINE =
  /<\/?(?:a|abbr|b|bdi|button|cite|code|em|i|kbd|label|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>/g;
const ANY_TAG = /<[^>]*>/;
const FILE =
  /(?:href|src)="(\/[^"]*\.(?:pdf|docx|xlsx|zip|mp4|vtt|srt|txt|csv|json|jpg|png|ics)(?:\?[^"]*)?)"/g;
const PORT = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/g;
/** A text at least so long is found even where another markup now parts it. */
const LONG = 8;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function readEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
}

const unescape = (text: string) => text.replaceAll(/&(#?\w+);/g, readEntity);

/** Text without any space: how it is laid out is no fact. */
export const squeeze = (text: string): string => text.replaceAll(/[\s\u200B\u00A0]+/g, '');

/** The texts between block elements, in their order. */
export const blocksOf = (markup: string): string[] =>
  markup
    .replaceAll(HIDDEN, '\n')
    .replaceAll(INLINE, '')
    .split(ANY_TAG)
    .map((text) => squeeze(unescape(text)))
    .filter((text) => text.length > 0);

/** Files and pictures that a page offers, by their address. */
export const filesOf = (markup: string): string[] =>
  [...markup.matchAll(FILE)].map(([, address]) => unescape(address ?? ''));

/** The text of an answer, without the port of the test's site and without the folding of calendar lines. */
export const textOf = async (answer: Response): Promise<string> =>
  (await answer.text()).replaceAll(/\r\n[ \t]/g, '').replaceAll(PORT, 'http://site');

/** Everything an answer says, part by part. */
export async function partsOf(answer: Response): Promise<string[]> {
  const text = await textOf(answer);
  const markup = /html|xml/.test(answer.headers.get('content-type') ?? '');
  return markup ? [...blocksOf(text), ...filesOf(text)] : text.split('\n').map(squeeze);
}

/** The facts that are in none of these parts. */
export function missingIn(parts: readonly string[], facts: readonly string[]): string[] {
  const apart = parts.join('\n');
  const joined = parts.join('');
  return facts.filter((fact) => !apart.includes(fact) && !(fact.length >= LONG && joined.includes(fact)));
}

/** Every text and number in an answer of the contract, as texts. */
export function leavesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? [String(value)] : [];
}

/** The leaves that are not among the others; one that was there twice must be there twice. */
export function missingLeaves(before: readonly string[], now: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of now) left.set(one, (left.get(one) ?? 0) + 1);
  return before.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count < 1;
  });
}
