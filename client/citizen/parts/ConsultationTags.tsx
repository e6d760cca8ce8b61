import { CONSULTATION_TAGS, words } from '#client/words.ts';
import { Tag } from '#client/ui/Tag.tsx';

interface ConsultationTagsProps {
  stage: keyof typeof CONSULTATION_TAGS;
  shortened: boolean;
  openDays?: number | null | undefined;
  feedbackOverdue: boolean;
}

/** Where a consultation stands, and the one thing about it that must not be missed. */
export function ConsultationTags({ stage, shortened, openDays, feedbackOverdue }: ConsultationTagsProps) {
  const { kind, word } = CONSULTATION_TAGS[stage];
  return (
    <>
      <Tag kind={kind}>{word}</Tag>
      {feedbackOverdue ? <Tag kind="due">采纳情况{words.states.overdue}</Tag> : null}
      {shortened && !feedbackOverdue ? <Tag kind="care">缩短为{openDays}日</Tag> : null}
    </>
  );
}
