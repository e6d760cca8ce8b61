import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { CONCERN_STANDING_LABELS, PRESS_STANDING_LABELS } from '#client/words.ts';
import type { ConcernStanding, PressStanding } from '#server/law/concern/concern-words.ts';

const TAGS: Readonly<Record<ConcernStanding, TagKind>> = {
  OVERDUE: 'due',
  AHEAD: 'open',
  LATE: 'due',
  IN_TIME: 'done',
  ENDED: 'closed',
};

/** How a response stands against its clock, in words and not by colour alone. */
export const StandingTag = ({ standing }: { standing: ConcernStanding }) => (
  <Tag kind={TAGS[standing]}>{CONCERN_STANDING_LABELS[standing]}</Tag>
);

export const PressTag = ({ standing }: { standing: PressStanding }) => (
  <Tag kind={TAGS[standing]}>{PRESS_STANDING_LABELS[standing]}</Tag>
);
