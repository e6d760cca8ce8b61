import { arabic } from './arabic-numerals.ts';
import { apartAtDates, isDate } from './dates.ts';
import type { Synonyms } from './synonyms.ts';

const SEGMENTS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Question words that name nothing: left out when a run is taken apart. */
const ASKING =
  /请问|怎么样|怎么办|怎么|怎样|如何|什么时候|为什么|什么|多少钱|多少|哪个|哪里|哪些|能不能|可不可以|可以|有没有|是不是|会不会|要不要|(\p{Script=Han})不\1|[吗呢吧的了]/gu;

/** Function words that carry no meaning alone. */
const BINDING = new Set('我要能会去在是有和与把都没上下个每坐');

/** A run of text taken apart (分词): its days, the words the county knows, and what is between them. */
export function segmentsOf(run: string, synonyms: Synonyms): string[] {
  // Numbers are Arabic ones in a run.
  const terms = synonyms
    .flat()
    .map(arabic)
    .sort((a, b) => b.length - a.length);
  return apartAtDates(run).flatMap((part) => (isDate(part) ? [part] : wordsOf(part, terms)));
}

/** The longest known word at each place, and the words of what stands between. */
function wordsOf(part: string, terms: readonly string[]): string[] {
  const words: string[] = [];
  let from = 0;
  for (let place = 0; place < part.length;) {
    const term = terms.find((one) => part.startsWith(one, place));
    if (term === undefined) place += 1;
    else {
      words.push(...plainWords(part.slice(from, place)), term);
      place += term.length;
      from = place;
    }
  }
  return [...words, ...plainWords(part.slice(from))];
}

const isSmall = (segment: string) => Array.from(segment).length === 1 || /^\d+$/.test(segment);

/** Words of the language; what is left of single signs is read in pairs: 公, 交, 票, 价 → 公交, 票价. */
function plainWords(part: string): string[] {
  const words: string[] = [];
  let signs: string[] = [];
  const pair = () => {
    words.push(...pairsOf(signs));
    signs = [];
  };
  for (const { segment, isWordLike } of SEGMENTS.segment(part.replaceAll(ASKING, ' '))) {
    if (isWordLike && isSmall(segment) && !BINDING.has(segment)) signs.push(segment);
    else {
      pair();
      if (isWordLike && !BINDING.has(segment)) words.push(segment);
    }
  }
  pair();
  return words;
}

/** Numbers stay with what counts them: 第, 10, 张 → 第10张. */
function pairsOf(signs: readonly string[]): string[] {
  if (signs.some((sign) => /\d/.test(sign))) return [signs.join('')];
  return signs.flatMap((sign, place) => (place % 2 === 0 ? [`${sign}${signs[place + 1] ?? ''}`] : []));
}
