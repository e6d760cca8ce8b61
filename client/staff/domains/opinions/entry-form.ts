/** A letter, a call or a visit as a clerk writes it down, and how it becomes what the contract takes. */
import type { RecordedCommentInput } from '#client/graphql/graphql.ts';
import { quoteFrom } from '#client/citizen/comment/quote-field.ts';
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
  channel: RecordedCommentInput['channel'];
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
}

/** Blank entry: one on paper, by telephone or in person is an ordinary person's, and not shown unless they said so. */
export const blankEntry = (today: string): EntryForm => ({
  key: '',
  channel: 'LETTER',
  receivedOn: today,
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
});

export const CHANNELS = Object.entries(RECORDED_CHANNEL_LABELS).map(([value, label]) => ({ value, label }));

/** Field of a finding → id of its control. */
export const placeOf = (field: string): string | undefined => (PLACES.has(field) ? field : ELSEWHERE[field]);

const ELSEWHERE: Readonly<Record<string, string>> = { attachments: 'scan', quote: 'quotedWords' };

const PLACES: ReadonlySet<string> = new Set([
  'channel',
  'receivedOn',
  'postmarkedOn',
  'peopleCount',
  'stance',
  'clauseNo',
  'quotedWords',
  'text',
  'suggestedText',
  'identity',
  'name',
  'organisation',
  'contactKind',
  'contact',
  'region',
  'group',
]);

const filled = (text: string) => text.trim() || null;

/** The words of the clause that were meant; none without a clause. */
export const quoteOf = ({ clauseNo, quote, quotedWords }: EntryForm): ClauseQuote | null =>
  clauseNo === '' ? null : quoteFrom(quotedWords.trim() || quote);

/** Fields that the kind of author or the channel does not ask for are not sent. */
export function entryInput(
  form: EntryForm & { stance: RecordedCommentInput['stance'] },
  consultationId: string,
): RecordedCommentInput {
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
    attachmentTokens: form.scans.map(({ token }) => token),
  };
}
