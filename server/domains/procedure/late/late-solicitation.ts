import type { Line } from '#schema/decision/lines/line.ts';
import type { LateSolicitationInput } from '#schema/procedure/late-solicitation-input.ts';
import { specialLaws } from '#server/law/catalogue/special-law.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import {
  refuseLateSolicitation,
  solicitationShortfalls,
  solicitationTold,
} from '#server/law/procedure/late-solicitation.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';
import { keepHeard } from './late-preparing.ts';
import { solicitationOf } from './late-sheet-preparing.ts';
import { type LateWork, partOf } from './late-work.ts';

/**
 * 向社会公开征求意见 (第十五条): as it was held; one that was too short or is unanswered is recorded with its shortfalls, and does
 * not count.
 */
export const lateSolicitation: LateWork = {
  of: LateStep.SOLICITATION,
  step: DecisionStepKind.PUBLIC_PARTICIPATION,
  days: (entry) => {
    const { opensOn, closesOn, answeredOn } = partOf(entry.solicitation, 'solicitation');
    return [
      { field: 'opensOn', day: opensOn },
      { field: 'closesOn', day: closesOn },
      ...(answeredOn ? [{ field: 'answeredOn', day: answeredOn }] : []),
    ];
  },
  told: ({ solicitation }) => solicitationTold(partOf(solicitation, 'solicitation')),
  row: solicitationOf,
  lines: ({ solicitation }) => (solicitation ? solicitationLines(solicitation) : []),
  refuse: ({ command, entry }) =>
    refuseLateSolicitation(partOf(entry.solicitation, 'solicitation'), command.today),
  shortfalls: ({ command: { policy, calendar, laws }, decision, entry }) => {
    const told = partOf(entry.solicitation, 'solicitation');
    // By the law of the day on which it was published.
    const special = specialLaws(decision, { laws, today: told.opensOn });
    return solicitationShortfalls(told, policy, { special, calendar });
  },
  keep: (keeping) => {
    const told = partOf(keeping.entry.solicitation, 'solicitation');
    const shortfalls = keeping.shortfalls.map(({ message }) => message);
    return keepHeard(keeping, told.closesOn, {
      method: ParticipationMethod.PUBLIC_SOLICITATION,
      place: told.publishedIn,
      participants: '社会公众',
      participantCount: told.opinionCount,
      groups: [],
      summary: told.answer,
      solicitation: { ...told, shortfalls },
    });
  },
};

const solicitationLines = (told: LateSolicitationInput): Line[] => [
  { label: '公开征求意见', text: solicitationTold(told) },
  { label: '意见和处理情况', text: told.answer },
  { label: '缩短期限的理由', text: told.shortenReason ?? '' },
  { label: '批准缩短的领导', text: told.shortenApprovedBy ?? '' },
];
