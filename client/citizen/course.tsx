import { dayOf, longDate, shortDate } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { type Step, Steps } from '#client/ui/Steps.tsx';
import { Paragraphs } from './Paragraphs.tsx';

/** One stage of a course: when it was reached, and the words shown until then. */
export interface Milestone {
  name: string;
  at: string | null | undefined;
  /** Note shown while it is not done. */
  until?: string | undefined;
}

const shortly = (at: string) => shortDate(dayOf(at));

/** Steps done and steps to come (办理进度); `told` formats the instant at which a step was done. */
export const courseOf = (all: readonly Milestone[], told = shortly): Step[] => {
  const first = all.findIndex(({ at }) => !at);
  const next = first < 0 ? all.length : first;
  return all.map(({ name, at, until }, index) => ({
    name,
    state: index < next ? 'done' : index === next ? 'now' : 'next',
    note: at ? told(at) : (until ?? (index === next ? '下一步' : '未开始')),
  }));
};

/** 进度: the stages in a row. */
export const Course = ({ milestones }: { milestones: readonly Milestone[] }) => (
  <Steps layout="brief" steps={courseOf(milestones)} />
);

interface CancelledProps {
  title: string;
  reason: string | null;
  at: string | null;
  /** Sentence on what will not take place because of it. */
  without?: string;
}

/** 取消: why, since when, and what therefore is not to come. */
export const Cancelled = ({ title, reason, at, without = '' }: CancelledProps) => (
  <Note tone="care" title={title}>
    <Paragraphs>{reason ?? ''}</Paragraphs>
    {at || without ? (
      <p className="small soft">
        {at ? `${longDate(dayOf(at))}公告。` : ''}
        {without}
      </p>
    ) : null}
  </Note>
);

interface PostponedProps {
  notices: readonly { kind: string; text: string; at: string }[];
  /** Title of a notice of postponement. */
  word: string;
  /** It has been held since: the postponement is history. */
  held: boolean;
}

/** 延期: the last change of day, as long as it is still to come. */
export function Postponed({ notices, word, held }: PostponedProps) {
  const last = notices.findLast(({ kind }) => kind === 'POSTPONED');
  return last && !held ? (
    <Note tone="care" title={`${word}（${longDate(dayOf(last.at))}）`}>
      <Paragraphs>{last.text}</Paragraphs>
    </Note>
  ) : null;
}
