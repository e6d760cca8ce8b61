import type { Fact } from '#client/ui/Facts.tsx';
import { heldText } from '../parts/activity-standing.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { eventHref } from '../addresses/event.ts';

interface Said {
  displayName: string;
  persons: number;
  needs?: string | null | undefined;
  startsAt: string;
  endsAt: string;
  event: { no: string; title: string; place: string; contact: string };
}

/** Content of a registration, term by term (报名内容). */
export const registrationFacts = ({ displayName, persons, needs, startsAt, endsAt, event }: Said): Fact[] => [
  { term: '活动', detail: <a href={eventHref(event.no)}>{event.title}</a> },
  { term: '时间', detail: heldText({ startsAt, endsAt }) },
  { term: '地点', detail: event.place },
  { term: '报名人', detail: `${displayName}，一共${persons}人` },
  ...(needs ? [{ term: '需要的帮助', detail: needs }] : []),
  { term: '联系主办单位', detail: <Paragraphs dial>{event.contact}</Paragraphs> },
];
