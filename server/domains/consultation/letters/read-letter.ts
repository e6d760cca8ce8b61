import type { RecordedCommentInput } from '#schema/consultation/comment-recorded-input.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { contactIn, dayIn, oneOf, yesIn } from '#server/engines/sheet/read-cells.ts';
import { type CellRead, type ColumnFault, RowReader } from '#server/ground/table/sheet-cells.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';
import { Stance, STANCE_LABELS } from '#server/law/consultation/comment-words.ts';
import { clauseMeant } from '#server/law/draft/clause-number.ts';
import { COMMENT_CHANNEL_LABELS, CommentChannel } from '#server/law/people/comment-channel.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { HEAD } from './letter-form.ts';

/** A row as it was read (登记表的一行): the words, without the keys of the request. */
export interface LetterRow {
  originalNo: string;
  input: Omit<RecordedCommentInput, 'consultationId' | 'idempotencyKey'>;
  faults: readonly ColumnFault[];
}

/** Reads a row; `clauseNos` are those of the text that was put to the public. */
export function readLetter(row: SheetRow, clauseNos: readonly string[]): LetterRow {
  const reader = new RowReader(row);
  const showText = reader.read(HEAD.showText, yesIn, false);
  const input = {
    channel: reader.read(HEAD.channel, chosen(COMMENT_CHANNEL_LABELS, '渠道'), CommentChannel.LETTER),
    receivedOn: reader.read(HEAD.receivedOn, (text) => dayIn(text, HEAD.receivedOn), NO_DAY),
    postmarkedOn: reader.read(HEAD.postmarkedOn, postmarkIn, null),
    ...authorIn(reader),
    region: reader.text(HEAD.region) || null,
    group: reader.text(HEAD.group) || null,
    peopleCount: reader.read(HEAD.peopleCount, countIn, 1),
    clauseNo: reader.read(HEAD.clauseNo, clauseIn(clauseNos), null),
    stance: reader.read(HEAD.stance, chosen(STANCE_LABELS, '态度'), Stance.OTHER),
    text: reader.text(HEAD.text),
    suggestedText: reader.text(HEAD.suggested) || null,
    showText,
    showName: reader.read(HEAD.showName, yesIn, false) && showText,
    attachmentTokens: [],
  };
  return { originalNo: reader.read(HEAD.originalNo, numberedIn, ''), input, faults: reader.faults };
}

const NO_DAY = '1970-01-01';

/** Who speaks: a unit by its name, a person by theirs, nobody where neither is known. */
function authorIn(reader: RowReader) {
  const [name, organisation] = [reader.text(HEAD.name), reader.text(HEAD.organisation)];
  const contact = reader.read(HEAD.contact, contactIn, null);
  const known = name ? IdentityKind.PERSON : IdentityKind.ANONYMOUS;
  return {
    identity: organisation ? IdentityKind.ORGANISATION : known,
    name: name || null,
    organisation: organisation || null,
    contactKind: contact ? ContactKind[contact.kind] : null,
    contact: contact?.text ?? null,
  };
}

const chosen =
  <Key extends string>(labels: Readonly<Record<Key, string>>, what: string) =>
  (text: string): CellRead<Key> => {
    const read = oneOf(labels, what)(text);
    if ('fix' in read) return read;
    return read.value === null
      ? { message: `没有写明${what}。`, fix: `填写${Object.values<string>(labels).join('、')}中的一种。` }
      : { value: read.value };
  };

const postmarkIn = (text: string) => (text === '' ? { value: null } : dayIn(text, HEAD.postmarkedOn));

const countIn = (text: string): CellRead<number> =>
  /^\d{0,5}$/.test(text)
    ? { value: text === '' ? 1 : Number(text) }
    : { message: `“${text}”不是人数。`, fix: '填写整数，如联名的人数；一个人的空着。' };

const LONGEST_NO = 50;
const numberedIn = (text: string): CellRead<string> =>
  text !== '' && Array.from(text).length <= LONGEST_NO
    ? { value: text }
    : {
        message: text === '' ? '没有原件编号。' : `原件编号超过${LONGEST_NO}个字。`,
        fix: '填写收文登记号、热线工单号或者自编的序号；再次导入时，靠它认出已经登记的。',
      };

const clauseIn =
  (nos: readonly string[]) =>
  (text: string): CellRead<string | null> => {
    if (text === '') return { value: null };
    const found = clauseMeant(nos, text);
    return found === undefined
      ? {
          message: `征求意见稿没有“${text}”。`,
          fix: '照征求意见稿写一条的编号，如“第三条”；针对全文的空着。',
        }
      : { value: found };
  };
