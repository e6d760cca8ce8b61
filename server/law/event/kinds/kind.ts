/**
 * Definition of a kind of event (活动类别); the commands and the pages read it here and know no kind by
 * name.
 */
import type { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import type { EventPlan } from '#server/law/event/event-plan.ts';
import type { Role } from '#server/law/people/role.ts';
import type { Finding } from '#server/law/refusal.ts';

/** One kind of event (活动类别). */
export interface GatheringKind {
  label: string;
  /** Hint for choosing it in the planning form. */
  hint: string;
  /** Its segment in public URLs and their filters. */
  word: string;
  /** The way of hearing the public that it is for a decision (公众参与方式); null: it only explains. */
  hears: ParticipationMethod | null;
  /** Roles that plan it besides the government office and the units themselves. */
  alsoPlannedBy: readonly Role[];
  /** Its notice names the chair and the speakers (主持人、发布人). */
  hasSpeakers: boolean;
  /** Journalists register, ask and read the transcript (记者报名、提问、实录). */
  hasPress: boolean;
  /** Counts for the open days of the year (年度政府开放日). */
  countsAsOpenDay: boolean;
  /** Findings on its plan beyond those of every kind (方案). */
  refuse(plan: EventPlan): Finding[];
}

/** Defaults of most kinds (活动类别的常规): no features of their own. */
export const ORDINARY = {
  hears: null,
  alsoPlannedBy: [],
  hasSpeakers: false,
  hasPress: false,
  countsAsOpenDay: false,
  refuse: (): Finding[] => [],
} as const satisfies Partial<GatheringKind>;
