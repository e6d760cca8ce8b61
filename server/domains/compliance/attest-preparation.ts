import { Attest } from '#server/law/compliance/duties.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseExpertPanel } from '#server/law/procedure/expert-panel.ts';
import { refuseExpertReview } from '#server/law/procedure/expert-review.ts';
import { CompetitionConclusion } from '#server/law/procedure/fair-competition.ts';
import { countGroupConsultations } from '#server/law/participation/group-consultation.ts';
import { refuseRiskReport } from '#server/law/procedure/risk-assessment.ts';
import { blank } from '#server/law/substance.ts';
import { refuseUnitConsultations, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { lawful, type Readings } from './attestation.ts';

const latest = (days: readonly CalendarDay[]): CalendarDay | null =>
  days.reduce<CalendarDay | null>((last, day) => (last === null || day > last ? day : last), null);

/** Every one of these has answered: on no day is anybody's silence left to judge. */
const LONG_AGO: CalendarDay = '2000-01-01';

/** Readings of the records of 公众参与、专家论证、风险评估、公平竞争审查, by kind. */
export const PREPARATION: Readings = {
  /**
   * 征求有关单位意见: the units asked, those that have answered, and whether a remaining dispute is described as
   * required.
   */
  UNIT_CONSULTATION: (content) => {
    const { consultations, noUnitConcerned } = content;
    const waiting = consultations.filter(({ reply }) => !reply);
    const disputed = consultations.filter(
      ({ reply, settled }) => reply && reply !== UnitReply.AGREE && !settled,
    );
    const dueDays = waiting.flatMap(({ dueOn }) => dueOn ?? []);
    const explained =
      disputed.length > 0 &&
      refuseUnitConsultations({ consultations: disputed, noUnitConcerned }, LONG_AGO).every(
        ({ code }) => code !== 'UNIT_DISPUTE_UNEXPLAINED',
      );
    return {
      attests: [
        consultations.length > 0 && Attest.UNITS_ASKED,
        noUnitConcerned && Attest.NO_UNIT_CONCERNED,
        consultations.length > 0 && waiting.length === 0 && Attest.UNITS_ANSWERED,
        disputed.length > 0 && Attest.UNITS_DISPUTE,
        explained && Attest.DISPUTES_EXPLAINED,
      ],
      setsOn: dueDays.length === waiting.length ? latest(dueDays) : null,
    };
  },

  /** 公众参与活动: whether a group was talked with in it. */
  ACTIVITY: ({ groups }) => ({
    attests: [
      countGroupConsultations(
        groups.map(({ groupName, counterpart, counterpartName, opinions }) => ({
          groupName,
          counterpart,
          counterpartName,
          opinions,
          heldOn: LONG_AGO,
        })),
        LONG_AGO,
      ) > 0 && Attest.GROUP_TALKED,
    ],
  }),

  /** 专家论证. */
  EXPERT_REVIEW: ({ form, opinions, members, adoptions }) => ({
    attests: [
      lawful(refuseExpertPanel(members)) && Attest.EXPERTS_NEUTRAL,
      lawful(refuseExpertReview({ form, opinions })) && Attest.EXPERTS_SIGNED,
      adoptions.length > 0 &&
        adoptions.every(({ adopted, reason }) => adopted || !blank(reason)) &&
        Attest.EXPERTS_ANSWERED,
    ],
  }),

  /** 风险评估. */
  RISK_ASSESSMENT: (report) => ({
    attests: [lawful(refuseRiskReport(report)) && Attest.RISK_REPORT_COMPLETE],
  }),

  /** 风险是否可控的认定, on one assessment. */
  RISK_FINDING: ({ assessmentId, riskControllable }) => ({
    attests: [riskControllable && Attest.RISK_CONTROLLABLE],
    aboutId: assessmentId,
  }),

  /** 公平竞争审查. */
  FAIR_COMPETITION: ({ conclusion, operatorsHeard }) => ({
    attests: [
      Boolean(conclusion) && conclusion !== CompetitionConclusion.FAILED && Attest.COMPETITION_PASSED,
      operatorsHeard.some((name) => !blank(name)) && Attest.OPERATORS_HEARD,
    ],
  }),
};
