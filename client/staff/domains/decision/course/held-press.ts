/** Record of the explanation of a decision (国令713号第三十二条), as a press conference that was held suggests it. */
import { eventHref } from '#client/citizen/addresses/event.ts';
import { dayOf } from '#client/format.ts';
import type { OutreachForm } from '#client/graphql/graphql.ts';

/** An event about the decision, as far as it matters here. */
export interface HeldEvent {
  no: string;
  kind: string;
  stage: string;
  title: string;
  startsAt: string;
  speakers: readonly { name: string; post: string }[];
}

const HELD: ReadonlySet<string> = new Set(['FINISHED', 'REPORT_PUBLISHED', 'ARCHIVED']);

export interface Outreach {
  form: OutreachForm | null;
  heldOn: string;
  summary: string;
  url: string;
}

const NOTHING: Outreach = { form: null, heldOn: '', summary: '', url: '' };

/** The record that the last press conference held suggests, to be read over; empty where none was held. */
export function outreachOf(events: readonly HeldEvent[], origin: string): Outreach {
  const held = events
    .filter(({ kind, stage }) => kind === 'PRESS_CONFERENCE' && HELD.has(stage))
    .toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
    .at(-1);
  if (!held) return NOTHING;
  const speakers = held.speakers.map(({ name, post }) => [post, name].filter(Boolean).join(' ')).join('、');
  return {
    form: 'PRESS_CONFERENCE',
    heldOn: dayOf(held.startsAt),
    summary: `举行${held.title}${speakers ? `，由${speakers}介绍并回答记者提问` : ''}。`,
    url: `${origin}${eventHref(held.no)}`,
  };
}
