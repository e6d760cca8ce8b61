import type { CommentChannel, SuggestionSubject } from '#client/graphql/graphql.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { SUGGESTION_SUBJECT_LABELS } from '#server/law/decision/decision-suggestion.ts';
import { decisionHref } from '../addresses.ts';
import { Paragraphs } from '../Paragraphs.tsx';

interface Said {
  decision: { no: string; title: string };
  subject: SuggestionSubject;
  channel: CommentChannel;
  text: string;
}

/** Term by term, for the receipt and for later (反映的内容). */
export const suggestionFacts = ({ decision, subject, channel, text }: Said): Fact[] => [
  { term: '决策', detail: <a href={decisionHref(decision.no)}>{decision.title}</a> },
  { term: '关于', detail: SUGGESTION_SUBJECT_LABELS[subject] },
  { term: '渠道', detail: COMMENT_CHANNEL_LABELS[channel] },
  { term: '内容', detail: <Paragraphs>{text}</Paragraphs> },
  { term: '公开方式', detail: '不公开，只计入件数' },
];
