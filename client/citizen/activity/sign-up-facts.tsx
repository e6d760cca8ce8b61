import type { Fact } from '#client/ui/Facts.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import { activityHref } from './addresses.ts';
import { heldText } from './standing.ts';

interface Said {
  displayName: string;
  needs?: string | null | undefined;
  activity: {
    seq: number;
    title: string;
    place: string;
    startsAt: string;
    endsAt: string;
    contact: string;
    decision: { no: string };
  };
}

/** What somebody signed up for, term by term (报名内容). */
export const signUpFacts = ({ displayName, needs, activity }: Said): Fact[] => [
  { term: '活动', detail: <a href={activityHref(activity)}>{activity.title}</a> },
  { term: '时间', detail: heldText(activity) },
  { term: '地点', detail: activity.place },
  { term: '报名人', detail: displayName },
  ...(needs ? [{ term: '需要的帮助', detail: needs }] : []),
  { term: '联系承办单位', detail: <Paragraphs>{activity.contact}</Paragraphs> },
];
