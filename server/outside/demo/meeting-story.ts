import type { AgendaItemInput, MeetingInput } from '#schema/meeting/meeting-input.ts';
import type { AgendaResult } from '#server/law/meeting/meeting-words.ts';

/** A post of the live text: how long after its item began, who speaks, what is said; `corrects` names an earlier one by its place. */
export interface PostTelling {
  minute: number;
  speaker?: string;
  text: string;
  corrects?: number;
}

/** An item, when it was discussed and what came of it. */
export interface ItemTelling {
  item: Partial<AgendaItemInput> & Pick<AgendaItemInput, 'title'>;
  /** The catalogue row's place of the decision that it is about. */
  decision?: number;
  from?: string;
  to?: string;
  result?: AgendaResult;
  resultText?: string;
  minutes?: string;
  posts?: readonly PostTelling[];
}

/** A meeting of the demonstration; days are written for 2026-11-20. */
export interface MeetingStory {
  plan: Omit<MeetingInput, 'startsAt' | 'endsAt'>;
  on: string;
  from: string;
  to: string;
  /** Planned before it is announced where something is brought to it meanwhile. */
  plannedOn?: string;
  announcedOn: string;
  items: readonly ItemTelling[];
  live?: boolean;
  postponed?: { on: string; fromDay: string; reason: string };
  cancelled?: { on: string; reason: string };
  minutes?: {
    attendees: readonly string[];
    absent: readonly string[];
    /** Who sat in; absent where the letters say it. */
    observers?: readonly (readonly [category: string, count: number])[];
    opening: string;
    publishedOn: string;
  };
}

/** Where the government sits, and under whom. */
export const ROOM = { place: '县政府一号会议室', chair: '县长江怀民', term: '第十七届' } as const;
