/** A letter, a call or a visit as a clerk writes it down, and how it becomes what the contract takes. */
import type { RecordedCommentInput } from '#client/graphql/graphql.ts';
import { quoteFrom } from '#client/citizen/comment/quote-field.ts';
import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import type { Option } from '#client/ui/Select.tsx';
import type { ClauseQuote } from '#server/law/draft/clause-quote.ts';
import { RECORDED_CHANNEL_LABELS } from '#server/law/people/comment-channel.ts';

export interface Scan {
  token: string;
  name: string;
  size: number;
}

export interface EntryForm {
  /** The request's own key: sent again after a lost answer it makes no second comment. */
  key: string;
  channel: RecordedCommentInput['channel'] | '';
  receivedOn: string;
  postmarkedOn: string;
  peopleCount: string;
  stance: RecordedCommentInput['stance'] | '';
  clauseNo: string;
  /** One of the clause's sentences, as the citizen's form names it. */
  quote: string;
  /** Words of the clause as the letter quotes them; they count before a chosen sentence. */
  quotedWords: string;
  text: string;
  suggestedText: string;
  identity: RecordedCommentInput['identity'];
  name: string;
  organisation: string;
  contactKind: NonNullable<RecordedCommentInput['contactKind']>;
  contact: string;
  region: string;
  group: string;
  showText: boolean;
  showName: boolean;
  scans: readonly Scan[];
  /** Of the numbered sheet it came on. */
  paperFormNo: string;
}

/** How a pile on the desk came, and on which day. */
export type Arrival = Pick<EntryForm, 'channel' | 'receivedOn'>;

/** Blank entry: one on paper, by telephone or in person is an ordinary person's, and not shown unless they said so. */
export const blankEntry = (arrival: Arrival): EntryForm => ({
  key: '',
  ...arrival,
  postmarkedOn: '',
  peopleCount: '1',
  stance: '',
  clauseNo: '',
  quote: '',
  quotedWords: '',
  text: '',
  suggestedText: '',
  identity: 'PERSON',
  name: '',
  organisation: '',
  contactKind: 'PHONE',
  contact: '',
  region: '',
  group: '',
  showText: false,
  showName: false,
  scans: [],
  paperFormNo: '',
});

/** A number goes before each, by which the keyboard picks it from the list; more digits than one are slower than arrows. */
export const numbered = (options: readonly Option[]): Option[] =>
  options.map(({ value, label }, index) => ({ value, label: index < 9 ? `${index + 1} ${label}` : label }));

/** By how much comes that way; the others follow in the order of the law. */
const USUAL = ['LETTER', 'PHONE', 'HOTLINE_12345', 'HALL', 'VISIT'];

const rank = ({ value }: Option) => (USUAL.includes(value) ? USUAL.indexOf(value) : USUAL.length);

export const CHANNELS = numbered(optionsOf(RECORDED_CHANNEL_LABELS).toSorted((a, b) => rank(a) - rank(b)));

/** Field of a finding → id of its control. */
export const placeOf = (field: string): string | undefined =>
  PLACES.includes(field) ? field : ELSEWHERE[field];

const ELSEWHERE: Readonly<Record<string, string>> = { attachments: 'scan', quote: 'quotedWords' };

/** Controls in the order of the form, which is the register's (来信来电登记表). */
const PLACES: readonly string[] = [
  'receivedOn',
  'channel',
  'postmarkedOn',
  'name',
  'contact',
  'clauseNo',
  'stance',
  'text',
  'suggestedText',
  'scan',
  'quotedWords',
  'identity',
  'organisation',
  'peopleCount',
  'contactKind',
  'region',
  'group',
  'paperFormNo',
];

/** The first control of the form that one of these fields has. */
export function firstPlace(fields: readonly string[]): string | undefined {
  const places = fields.map((field) => placeOf(field.replace(/^input\./, '')));
  return PLACES.find((place) => places.includes(place));
}

/** Where writing begins or goes on: the first control that waits for something. */
export function firstBlank(form: EntryForm): string {
  const asked = ['receivedOn', 'channel', 'postmarkedOn', 'name', 'stance', 'text'] as const;
  const blank = asked.find(
    (field) => form[field] === '' && (field !== 'postmarkedOn' || form.channel === 'LETTER'),
  );
  return blank ?? 'text';
}

/** Form with the choices that it cannot be sent without. */
export type ChosenEntry = EntryForm & Pick<RecordedCommentInput, 'channel' | 'stance'>;

export const isChosen = (form: EntryForm): form is ChosenEntry => form.channel !== '' && form.stance !== '';

/** Fields that cannot be sent as they stand, with how to mend each. */
export const lackingIn = (form: EntryForm, uploads: readonly { refused?: unknown }[]) => ({
  ...(form.channel === '' ? { channel: '请选择渠道' } : {}),
  ...(form.stance === '' ? { stance: '请选择态度' } : {}),
  ...(uploads.length > 0
    ? { attachments: uploads.some(({ refused }) => refused) ? SCAN_LEFT : SCAN_COMES }
    : {}),
});

const SCAN_LEFT = '有扫描件没有传上：请重新上传，或者移除';
const SCAN_COMES = '扫描件还在上传，传完再登记';

const filled = (text: string) => text.trim() || null;

/** The words of the clause that were meant; none without a clause. */
export const quoteOf = ({ clauseNo, quote, quotedWords }: EntryForm): ClauseQuote | null =>
  clauseNo === '' ? null : quoteFrom(quotedWords.trim() || quote);

/** Fields that the kind of author or the channel does not ask for are not sent. */
export function entryInput(form: ChosenEntry, consultationId: string): RecordedCommentInput {
  const signed = form.identity !== 'ANONYMOUS';
  const contact = signed ? filled(form.contact) : null;
  return {
    consultationId,
    idempotencyKey: form.key,
    channel: form.channel,
    receivedOn: form.receivedOn,
    postmarkedOn: form.channel === 'LETTER' ? filled(form.postmarkedOn) : null,
    stance: form.stance,
    clauseNo: filled(form.clauseNo),
    quote: quoteOf(form),
    text: form.text,
    suggestedText: filled(form.suggestedText),
    identity: form.identity,
    name: signed ? filled(form.name) : null,
    organisation: form.identity === 'ORGANISATION' ? filled(form.organisation) : null,
    contactKind: contact ? form.contactKind : null,
    contact,
    region: filled(form.region),
    group: filled(form.group),
    peopleCount: Number.parseInt(form.peopleCount, 10) || 0,
    showText: form.showText,
    showName: form.showText && signed && form.showName,
    paperFormNo: filled(form.paperFormNo),
    attachmentTokens: form.scans.map(({ token }) => token),
  };
}
