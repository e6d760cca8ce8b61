import { sql } from 'kysely';
import { heading, facts, type SheetBlock } from '#schema/kernel/sheet.ts';
import { type CourseLine, courseOfLetter } from '#server/domains/inquiry/letter-course.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { inShanghai } from '#server/law/calendar/calendar-day.ts';
import { FilePart } from '#server/law/archive/process-file.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import {
  INTEREST_DECLARATION_LABELS,
  type InterestDeclaration,
} from '#server/law/procedure/interest-declaration.ts';
import type { LetterReminder } from '#server/law/procedure/letter-reminder.ts';
import { both, type Piece, type Places } from './piece.ts';

const LETTERS: Readonly<Partial<Record<FilePart, readonly [InquiryKind, string]>>> = {
  [FilePart.DRAFTING]: [InquiryKind.UNIT, '征求意见函送达和答复情况'],
  [FilePart.EXPERT_REVIEW]: [InquiryKind.EXPERT, '专家论证函送达和答复情况'],
};

/** 送达、打开、催办、答复 of every letter of a decision (征求意见函、专家论证函), with its instants, as the channel recorded it. */
export async function letterPieces(
  db: Db,
  decisionId: string,
  part: FilePart,
  places: Places,
): Promise<Piece[]> {
  const [kind, label] = LETTERS[part] ?? [];
  if (!kind || !label) return [];
  const letters = await lettersOf(db, decisionId, kind);
  if (letters.length === 0) return [];
  const told = [];
  for (const letter of letters) told.push(await toldOf(db, letter));
  const sheet = { title: label, blocks: told.flatMap(blocksOf) };
  return both(places.next(part, label), label, sheet, told);
}

const lettersOf = (db: Db, decisionId: string, kind: InquiryKind) =>
  db
    .selectFrom('inquiry')
    .select(['id', 'addressee', 'digest', 'sent_at as sentAt', 'due_on as dueOn', 'link_hmac as linkHmac'])
    .select(['opened_at as openedAt', 'opened_by as openedBy', 'way', 'signed_by as signedBy'])
    .select(['signed_at as signedAt', 'recalled_at as recalledAt', 'recall_reason as recallReason'])
    .select(['interest', 'interest_note as interestNote', 'declared_at as declaredAt'])
    .select(sql<LetterReminder[]>`reminders`.as('reminders'))
    .where('decision_id', '=', decisionId)
    .where('kind', '=', kind)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();

type Letter = Awaited<ReturnType<typeof lettersOf>>[number];

/** A letter as it appears in the file; its link, and the stored digest of the link, stay out. */
interface Told {
  addressee: string;
  digest: string;
  lines: readonly CourseLine[];
}

const toldOf = async (db: Db, letter: Letter): Promise<Told> => ({
  addressee: letter.addressee,
  digest: letter.digest,
  lines: [
    ...(await courseOfLetter(db, letter)),
    ...declaredLines(letter),
    ...(letter.recalledAt
      ? [{ what: '撤回', text: `${inShanghai(letter.recalledAt)}，${letter.recallReason}` }]
      : []),
  ],
});

interface Declared {
  interest: InterestDeclaration | null;
  interestNote: string;
  declaredAt: Date | null;
}

const declaredLines = ({ interest, interestNote, declaredAt }: Declared): CourseLine[] =>
  interest && declaredAt
    ? [
        {
          what: '利害关系声明',
          text: [INTEREST_DECLARATION_LABELS[interest], interestNote, inShanghai(declaredAt)]
            .filter(Boolean)
            .join('，'),
        },
      ]
    : [];

const blocksOf = ({ addressee, digest, lines }: Told): SheetBlock[] => [
  heading(addressee),
  facts([['草案摘要', digest], ...lines.map(({ what, text }) => [what, text] as const)]),
];
