import { randomUUID } from 'node:crypto';
import { Inquiry } from '#schema/inquiry/inquiry.ts';
import { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { AskedAs } from '#server/law/procedure/unit-inquiry.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { asSystem } from './build-catalogue.ts';
import type { TestDatabase } from './database.ts';
import type { People } from './people.ts';

/** Letter of a test to a unit; by default 县财政局 agreed on 2026-11-06 by its link. */
export interface InquiryPlan {
  unitId?: string | null;
  unitName?: string;
  askedAs?: AskedAs;
  sentOn?: CalendarDay;
  dueOn?: CalendarDay;
  reply?: UnitReply | null;
  repliedOn?: CalendarDay;
  words?: string;
  settled?: boolean;
  dispute?: string;
  ownView?: string;
  reasons?: string;
  basis?: string;
}

/** Digest of the text that such a letter carries: of the newest version of the draft, or of some file. */
async function digestOfDraft(database: TestDatabase, decisionId: string): Promise<string> {
  const [version] = await database.sql<{ digest: string }>(
    'select digest from draft_version where decision_id = $1 and frozen_at is not null order by no desc limit 1',
    [decisionId],
  );
  return version?.digest ?? 'a'.repeat(64);
}

/** A letter (征求意见函) on the newest text and its answer, made directly: tests of what comes after start from it. */
export async function buildInquiry(
  database: TestDatabase,
  people: Pick<People, 'clerk'>,
  decisionId: string,
  plan: InquiryPlan = {},
): Promise<string> {
  const digest = await digestOfDraft(database, decisionId);
  return asSystem(database, async (em) => {
    const {
      unitName = '县财政局',
      askedAs = AskedAs.UNIT,
      sentOn = '2026-11-02',
      dueOn = '2026-11-09',
      words = '',
    } = plan;
    const { reply = UnitReply.AGREE, repliedOn = '2026-11-06', unitId = null } = plan;
    const { settled = false, dispute = '', ownView = '', reasons = '', basis = '' } = plan;
    const letter = em.create(Inquiry, {
      decisionId,
      unitId,
      addressee: unitName,
      askedAs,
      matter: '老旧小区改造办法',
      fromUnit: '县住房和城乡建设局',
      digest,
      dueOn,
      sentOn,
      sentAt: new Date(`${sentOn}T02:00:00Z`),
      sentById: people.clerk.id,
      linkHmac: randomUUID(),
      settled,
      dispute,
      ownView,
      reasons,
      basis,
    });
    if (reply)
      Object.assign(letter, {
        reply,
        repliedOn,
        way: ReplyWay.LINK,
        signedBy: '副局长 某某',
        signedAt: new Date(`${repliedOn}T02:00:00Z`),
        opinions: words ? [{ text: words }] : [],
      });
    await em.flush();
    return letter.id;
  });
}

/** The letters that most tests start from: one unit agreed, one was silent. */
export async function buildInquiries(
  database: TestDatabase,
  people: Pick<People, 'clerk'>,
  decisionId: string,
): Promise<void> {
  await buildInquiry(database, people, decisionId);
  await buildInquiry(database, people, decisionId, { unitName: '县民政局', reply: null });
}

/** Operators and associations that a fair competition review hears (公平竞争审查条例第十六条). */
export interface VoicesPlan extends Omit<InquiryPlan, 'unitName' | 'askedAs'> {
  operators?: readonly string[];
  associations?: readonly string[];
}

export const OPERATORS = ['安达电梯有限公司', '恒升电梯有限公司'] as const;
export const ASSOCIATIONS = ['县电梯行业协会'] as const;

/** The letters that a review starts from: each of these answered on 2026-11-06 by its link. */
export async function buildVoices(
  database: TestDatabase,
  people: Pick<People, 'clerk'>,
  decisionId: string,
  { operators = OPERATORS, associations = ASSOCIATIONS, ...plan }: VoicesPlan = {},
): Promise<void> {
  const { OPERATOR, ASSOCIATION } = AskedAs;
  for (const unitName of operators)
    await buildInquiry(database, people, decisionId, { ...plan, unitName, askedAs: OPERATOR });
  for (const unitName of associations)
    await buildInquiry(database, people, decisionId, { ...plan, unitName, askedAs: ASSOCIATION });
}
