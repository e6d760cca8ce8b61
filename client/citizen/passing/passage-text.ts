import { type Passage, type Said, waysHead } from './passage.ts';
import { firstSentences } from './sentences.ts';

/** As much as one reads in a chat before opening the page. */
const SENTENCES = 2;

const line = ({ term, said }: Said) => `${term}：${said.replaceAll(/\s*\n\s*/g, '；')}`;

/** The text for chats and accounts (新媒体文字): no mark-up, in the order in which it is read. */
export function passageText(passage: Passage, address: string): string {
  const { kind, title, standing, about, facts, ways } = passage;
  const blocks = [
    [`【${kind}】${title}`],
    [...standing],
    about ? [firstSentences(about, SENTENCES)] : [],
    facts.map(line),
    ways.length > 0 ? [waysHead(passage), ...ways.map((way) => `· ${line(way)}`)] : [],
    [`打开网页：${address}`],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
