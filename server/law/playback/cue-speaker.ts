/** Speaker of a line of captions (发言人): a voice tag or a name before the colon. W3C WebVTT 第3节 voice. */
import { SPEAKER_MAX_CHARS, SPEAKER_ROLES } from './cue.ts';

/** A line without its markup, and its speaker. */
export interface Spoken {
  speaker: string | null;
  speakerRole: string | null;
  text: string;
}

const VOICE = /^\s*<v(?:\.[^\s>]*)?\s+([^>]+)>/i;
/** A name is short and holds no stop; '下午3：30' and '如下：' are words of the sentence. */
const PREFIX = /^\s*[【[]?([\p{L}\p{N}·（）() ]{2,30}?)[】\]]?\s*[：:]\s*(?=\S)/u;
const NOT_A_NAME =
  /(?:^|[^\p{L}])\d+$|\d$|(?:如下|包括|分别是|例如|其中|认为|指出|强调|要求|提出|问|答|是)$/u;
const TAG = /<\/?(?:[cbiuv]|ruby|rt|lang|font)\b[^>]*>|<\d[\d:.]*>/gi;
const ROLE = new RegExp(`^(.+?)[（(\\s　]+(${SPEAKER_ROLES.join('|')})[）)]?$`, 'u');

/** The sentence and its speaker (分出发言人); formatting and drawing codes of the file are left out. */
export function readSpoken(raw: string): Spoken {
  const voice = VOICE.exec(raw);
  const text = plain(voice ? raw.slice(voice[0].length) : raw);
  if (voice) return { ...roleOf(unescaped(voice[1] ?? '').trim()), text };
  const prefix = PREFIX.exec(text);
  const name = prefix?.[1]?.trim() ?? '';
  if (!prefix || NOT_A_NAME.test(name) || name.length > SPEAKER_MAX_CHARS)
    return { speaker: null, speakerRole: null, text };
  return { ...roleOf(name), text: text.slice(prefix[0].length) };
}

function roleOf(name: string): Pick<Spoken, 'speaker' | 'speakerRole'> {
  const found = ROLE.exec(name);
  return found
    ? { speaker: found[1]?.trim() ?? name, speakerRole: found[2] ?? null }
    : { speaker: name || null, speakerRole: null };
}

const plain = (raw: string) => oneLine(unescaped(raw.replace(TAG, '').replace(/\{\\[^}]*\}/g, '')));

/** A sentence on one line (并行): the file's line breaks are for the picture; Latin words keep a blank between them. */
export const oneLine = (text: string): string =>
  text
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .reduce((said, line) => `${said}${/[\w.,;!?]$/.test(said) && /^\w/.test(line) ? ' ' : ''}${line}`, '')
    .trim();

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '\u200E',
  rlm: '\u200F',
};
const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '');
