/** 国令713号第十五条: the duties of every round of public solicitation at its opening (公开征求意见的合规事项). */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  MINIMUM_COMMENT_DAYS,
  openDays,
  refuseCommentPeriod,
} from '#server/law/consultation/comment-period.ts';
import { blocks } from '#server/law/refusal.ts';
import type { DutyClock } from './duties-clock.ts';
import { Reached } from './duties-course.ts';
import type { RoundFact } from './duties-facts.ts';
import { DutyStage, type Proof, ProofKind } from './duties-state.ts';
import type { DutyRow } from './duties-table.ts';
import { Role } from '#server/law/people/role.ts';
import { lawsOfRound } from '#server/law/catalogue/special-law.ts';

const R = Reached;
const stage = DutyStage.PARTICIPATION;

/** A round as proof (公开征求意见记录). */
export const roundProof = (round: RoundFact, day: CalendarDay | null): Proof => ({
  kind: ProofKind.ROUND,
  id: round.id,
  saidOn: day,
  worstOn: day,
  recordedOn: day,
});

type RoundRow = DutyRow<RoundFact>;

/** Judged by the materials published at the opening: each is there or is missing. */
const atOpening = { stage, opens: R.DRAFTING, gate: R.INITIATED } as const;

const published =
  (fits: (round: RoundFact) => boolean) =>
  (round: RoundFact): Proof | null =>
    fits(round) ? roundProof(round, round.period.opensOn) : null;

const periodFindings = ({ period, laws: bore }: RoundFact, { policy, calendar, laws }: DutyClock) =>
  refuseCommentPeriod(period, policy, {
    special: lawsOfRound(bore, laws, period.opensOn),
    calendar,
  }).filter(blocks);

/** Duties owed at the opening of every round (每一次公开征求意见公布时的合规事项). */
export const OPENING_DUTIES: readonly RoundRow[] = [
  {
    code: 'DOSSIER',
    rule: 'R-15',
    basis: 'LAW',
    article: '国令713号第十五条',
    title: '一并公布决策草案及其说明、提出意见的途径和期限',
    role: Role.UNIT_LEAD,
    ...atOpening,
    proof: published(({ draft, explanation, ways }) => draft && explanation && ways),
  },
  {
    code: 'DOSSIER_BASIS',
    rule: 'R-15',
    basis: 'POLICY',
    article: '县政务公开任务清单',
    title: '一并公布决策依据和联系方式',
    role: Role.UNIT_LEAD,
    ...atOpening,
    proof: published(({ basis, contact }) => basis && contact),
  },
  {
    code: 'DRAFT_INTERPRETED',
    rule: 'R-57',
    basis: 'POLICY',
    article: '县政务公开文件',
    title: '解读与草案同步公布',
    role: Role.UNIT_STAFF,
    ...atOpening,
    proof: published(({ interpretation }) => interpretation),
  },
  {
    code: 'OPENING_REVIEWED',
    rule: 'R-74',
    basis: 'LAW',
    article: '国令711号第十七条',
    title: '公开征求意见前经保密审查',
    role: Role.SECRECY_REVIEWER,
    ...atOpening,
    proof: (round) =>
      round.reviewedOn !== null && round.reviewedOn <= round.period.opensOn
        ? roundProof(round, round.reviewedOn)
        : null,
  },
  {
    code: 'OPENING_SECOND_PERSON',
    rule: 'R-74',
    basis: 'DESIGN',
    article: '办理流程',
    title: '起草人和审查人不是同一人',
    role: Role.SECRECY_REVIEWER,
    ...atOpening,
    proof: (round) =>
      round.reviewedById !== null && !round.authorIds.includes(round.reviewedById)
        ? roundProof(round, round.reviewedOn)
        : null,
  },
  {
    code: 'PERIOD',
    rule: 'R-17',
    basis: 'LAW',
    article: '国令713号第十五条',
    title: '公开征求意见的期限一般不少于30日',
    role: Role.UNIT_LEAD,
    ...atOpening,
    proof: (round, _, clock) =>
      openDays(round.period) >= MINIMUM_COMMENT_DAYS && periodFindings(round, clock).length === 0
        ? roundProof(round, round.period.opensOn)
        : null,
    waived: (round, _, clock) =>
      periodFindings(round, clock).length === 0
        ? `缩短为${openDays(round.period)}日，公布时已经说明：${round.period.shortenReason ?? ''}`
        : null,
  },
  {
    code: 'SHORTENING_EXPLAINED',
    rule: 'R-18',
    basis: 'LAW',
    article: '国令713号第十五条',
    title: '缩短期限的，公开征求意见时予以说明',
    role: Role.UNIT_LEAD,
    ...atOpening,
    exempt: (round) => (openDays(round.period) >= MINIMUM_COMMENT_DAYS ? '期限没有缩短。' : null),
    proof: (round, _, clock) =>
      periodFindings(round, clock).length === 0 ? roundProof(round, round.period.opensOn) : null,
  },
];
