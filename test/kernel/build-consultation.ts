import type { EntityManager } from '@mikro-orm/postgresql';
import { Consultation } from '#schema/consultation/consultation.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import type { Unit } from '#schema/identity/unit.ts';
import { type CalendarDay, closingInstant, startOfDay } from '#server/law/calendar/calendar-day.ts';
import { CommentsShown } from '#server/law/consultation/comment-words.ts';
import { ConsultationStage } from '#server/law/consultation/consultation-stage.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { asSystem } from './build-catalogue.ts';
import { buildDecision } from './build-decision.ts';
import { addDossier, CLAUSES, type DossierWish } from './build-dossier.ts';
import type { TestDatabase } from './database.ts';
import type { People } from './people.ts';

/** Consultation of a test; every other field is complete and lawful. */
export interface ConsultationWish extends DossierWish {
  /** Where it stands at the usual clock, 2026-11-20; OPEN and CLOSED are days only, so a test with days of its own says them. */
  state?: ConsultationStage;
  opensOn?: CalendarDay;
  closesOn?: CalendarDay;
  /** The lead unit; the housing bureau of `clerk` and `lead` unless said otherwise. */
  unit?: Unit;
  /** The body that decides by itself; the county's government unless said otherwise. */
  organId?: string;
  /** A further round of this one's decision. */
  after?: BuiltConsultation;
  no?: string;
  title?: string;
  commentsShown?: CommentsShown;
  specialRules?: SpecialRuleKind[];
  phase?: DecisionPhase;
  shortenReason?: string;
  feedbackDueOn?: CalendarDay;
  /** Anything else, as the table keeps it. */
  columns?: Partial<Consultation>;
}

/** A consultation that was made directly. */
export interface BuiltConsultation {
  id: string;
  no: string;
  round: number;
  decisionId: string;
  clauseNos: string[];
}

const BEFORE_OPENING: readonly string[] = ['DRAFT', 'IN_REVIEW', 'APPROVED'];

/** Makes a consultation (征求意见) with decision, dossier and clauses; open from 2026-11-05 to 2026-12-07 unless said otherwise. */
export async function buildConsultation(
  database: TestDatabase,
  people: People,
  wish: ConsultationWish = {},
): Promise<BuiltConsultation> {
  const { state = 'OPEN', unit = people.units.housing } = wish;
  const { id: decisionId, no } = await decisionOf(database, people, { ...wish, state, unit });
  const round = (wish.after?.round ?? 0) + 1;
  const made = await asSystem(database, async (em) => {
    const made = create(em, people, wish, {
      decisionId,
      no,
      round,
      unitId: unit.id,
      unitIds: [unit.id],
      ...(BEFORE_OPENING.includes(state) ? preparing(people, state, wish) : opened(people, state, wish)),
    });
    await em.flush();
    await addDossier(em, made, wish);
    return made;
  });
  const clauseNos = (wish.clauses ?? CLAUSES).map(({ no }) => no);
  return { id: made.id, no, round, decisionId, clauseNos };
}

type Head = Pick<Consultation, 'decisionId' | 'no' | 'round' | 'unitId' | 'unitIds' | 'review'>;

const create = (em: EntityManager, people: People, wish: ConsultationWish, head: Head) =>
  em.create(Consultation, {
    title: wish.title ?? '关于公开征求《冬季清洁取暖保障方案（征求意见稿）》意见的公告',
    commentsShown: wish.commentsShown ?? CommentsShown.AFTER_REVIEW,
    shortenReason: wish.shortenReason ?? null,
    createdById: people.clerk.id,
    lastEditedById: people.clerk.id,
    updatedAt: new Date('2026-08-20T02:00:00Z'),
    ...head,
    ...wish.columns,
  });

function decisionOf(database: TestDatabase, people: People, wish: ConsultationWish & { unit: Unit }) {
  const { after, unit, state = 'OPEN' } = wish;
  if (after) return { id: after.decisionId, no: after.no };
  return database.sql<{ count: number }>('select count(*)::int as count from decision').then(([row]) =>
    buildDecision(database, people, {
      no: wish.no ?? `2026-${String((row?.count ?? 0) + 1).padStart(3, '0')}`,
      phase:
        wish.phase ?? (BEFORE_OPENING.includes(state) ? DecisionPhase.DRAFTING : DecisionPhase.CONSULTING),
      leadUnit: unit,
      specialRules: wish.specialRules ?? [],
      ...(wish.organId ? { organId: wish.organId } : {}),
    }),
  );
}

const REVIEWS: Readonly<Record<string, ReviewState>> = {
  DRAFT: ReviewState.DRAFT,
  IN_REVIEW: ReviewState.IN_REVIEW,
};

/** Before the opening: the clerk wrote it, and past the review it is the secrecy reviewer's word that counts. */
const preparing = ({ clerk, secrecy }: People, state: string, { closesOn }: ConsultationWish) => ({
  review: REVIEWS[state] ?? ReviewState.APPROVED,
  closesOn: closesOn ?? ('2026-12-21' as const),
  ...(state === 'DRAFT' ? {} : { submittedById: clerk.id, submittedAt: new Date('2026-08-21T02:00:00Z') }),
  ...(state === 'APPROVED' ? { reviewedById: secrecy.id, reviewedAt: new Date('2026-08-22T02:00:00Z') } : {}),
});

/** Days of an open one and of one past its end; the closed one crossed National Day (样例B4). */
const PERIODS: Readonly<Record<string, readonly [CalendarDay, CalendarDay, CalendarDay]>> = {
  OPEN: ['2026-11-05', '2026-12-07', '2027-01-05'],
  WITHDRAWN: ['2026-11-05', '2026-12-07', '2027-01-05'],
};
const PAST = ['2026-09-01', '2026-10-08', '2026-11-04'] as const;

function opened(people: People, state: string, wish: ConsultationWish) {
  const [from, to, due] = PERIODS[state] ?? PAST;
  const opensOn = wish.opensOn ?? from;
  const closesOn = wish.closesOn ?? to;
  const opensAt = new Date(startOfDay(opensOn).getTime() + 9 * 3_600_000);
  return {
    ...preparing(people, 'APPROVED', wish),
    opensOn,
    opensAt,
    closesOn,
    closesAt: closingInstant(closesOn),
    announcedClosesOn: closesOn,
    shortenReasonAt: wish.shortenReason === undefined ? null : opensAt,
    feedbackDueOn: wish.feedbackDueOn ?? due,
    feedbackDueProvisional: (wish.feedbackDueOn ?? due) > '2026-12-31',
    feedbackReady: ['FEEDBACK_READY', 'FEEDBACK_PUBLISHED', 'ARCHIVED'].includes(state),
    ...(state === 'WITHDRAWN'
      ? { withdrawnAt: new Date('2026-11-18T02:00:00Z'), withdrawnReason: '方案需重新论证。' }
      : {}),
    ...(['FEEDBACK_PUBLISHED', 'ARCHIVED'].includes(state)
      ? { feedbackPublishedAt: new Date('2026-10-30T02:00:00Z') }
      : {}),
    ...(state === 'ARCHIVED' ? { archivedAt: new Date('2026-11-10T02:00:00Z') } : {}),
  };
}
