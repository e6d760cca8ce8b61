import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { EventFeedback_EventFragment as Data } from '#client/graphql/graphql.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Share, ShareTable } from '#client/ui/Share.tsx';
import { ACCESSIBILITY_LABELS, SATISFACTION_LABELS } from '#client/words.ts';
import { feedbackHref } from '../addresses/event.ts';

export const EventFeedbackFragment = graphql(`
  fragment EventFeedback_event on Event {
    no
    feedbackFindings {
      code
    }
    feedback {
      answers
      satisfaction {
        value
        count
      }
      accessibility {
        value
        count
      }
    }
  }
`);

/** 活动评价: where those who came can say how it was, and what they said in numbers. */
export function EventFeedbackPart({ event }: { event: FragmentType<typeof EventFeedbackFragment> }) {
  const { no, feedback, feedbackFindings } = readFragment(EventFeedbackFragment, event);
  const open = feedbackFindings.length === 0;
  if (!open && !feedback) return null;
  return (
    <Section id="pingjia" title="活动评价" rule>
      <div className="stack">
        {feedback ? <FeedbackNumbers feedback={feedback} /> : null}
        {open ? (
          <p className="screen-only">
            <ButtonLink look="quiet" href={feedbackHref(no)}>
              参加过的，请评价
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </Section>
  );
}

/** How many chose what, with the number of answers beside (评价结果). */
export function FeedbackNumbers({ feedback }: { feedback: NonNullable<Data['feedback']> }) {
  const satisfaction = feedback.satisfaction.map(({ value, count }) => ({
    label: SATISFACTION_LABELS[value],
    count,
  }));
  const access = feedback.accessibility.map(({ value, count }) => ({
    label: ACCESSIBILITY_LABELS[value],
    count,
  }));
  return (
    <>
      <p>
        共收到 <b className="num">{feedback.answers}</b>
        份评价，由参加的人自愿填写，不代表全体参加的人。
      </p>
      <Share parts={satisfaction} label="满意度，数字见下表" />
      <ShareTable parts={satisfaction} caption="满意度" heads={['满意度', '份数', '占比']} />
      {access.some(({ count }) => count > 0) ? (
        <ShareTable parts={access} caption="场地是否方便" heads={['场地是否方便', '份数', '占比']} />
      ) : null}
    </>
  );
}
