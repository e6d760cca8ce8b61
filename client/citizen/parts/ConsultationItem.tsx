import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ConsultationItem_ConsultationFragment } from '#client/graphql/graphql.ts';
import { closingDay, closingTime, dayOf, longDate, shortDate, shortMoment, weekday } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import type { Level } from '#client/ui/Heading.tsx';
import { ItemMeta, ItemTitle, RuledItem } from '#client/ui/Ruled.tsx';
import { words } from '#client/words.ts';
import { calendarHref, commentHref, consultationHref, reportHref } from '../addresses.ts';
import { inShort } from '../in-short.ts';
import { matterOf } from '../names.ts';
import { Corrected } from '../notice/Corrected.tsx';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';
import { ConsultationTags } from './ConsultationTags.tsx';
import { daysFigure } from './consultation-days.ts';

export const ConsultationItemFragment = graphql(`
  fragment ConsultationItem_consultation on Consultation {
    no
    round
    title
    plainWords
    correctedWords {
      ...CorrectedWords_fields
    }
    stage
    unit {
      name
    }
    decision {
      organ {
        name
      }
    }
    scheduledOpensAt
    closesOn
    daysLeft
    openDays
    shortened
    shortenReason
    commentCount
    feedbackDueOn
    feedbackOverdue
    withdrawnReason
  }
`);

type Item = ConsultationItem_ConsultationFragment;

interface ConsultationItemProps {
  consultation: FragmentType<typeof ConsultationItemFragment>;
  level?: Level;
  /** Without the actions at the side, for narrow columns. */
  brief?: boolean;
}

/** One consultation in a list: what one can do with it now stands first. */
export function ConsultationItem({ consultation, level = 3, brief }: ConsultationItemProps) {
  const item = readFragment(ConsultationItemFragment, consultation);
  return (
    <RuledItem margin={<Margin {...item} />} side={brief ? null : <Side {...item} />}>
      <p className="row">
        <ConsultationTags {...item} />
      </p>
      <ItemTitle href={consultationHref(item)} level={level}>
        {matterOf(item.title)}
      </ItemTitle>
      <ItemMeta items={[item.unit.name, organWord(item), <When key="when" {...item} />]} />
      {brief ? null : <Say {...item} />}
    </RuledItem>
  );
}

/** Whose decision it is, where a body decides for itself (第四十二条); of the county's nothing is said. */
const organWord = ({ decision: { organ } }: Item) => (organ ? `决策机关 ${organ.name}` : null);

/** Days left while it is open; otherwise the day that matters. */
function Margin({ daysLeft, scheduledOpensAt, stage, closesOn }: Item) {
  if (daysLeft != null) return <Figure {...daysFigure(daysLeft)} />;
  if (stage === 'APPROVED' && scheduledOpensAt) {
    const day = dayOf(scheduledOpensAt);
    return <Daymark mark={shortDate(day)} note={`${weekday(day)}　开始`} dateTime={day} />;
  }
  if (stage === 'WITHDRAWN' || !closesOn) return <Daymark mark={words.states.notApplicable} />;
  return <Daymark mark={shortDate(closesOn)} note={`${closesOn.slice(0, 4)}年　截止`} dateTime={closesOn} />;
}

function When({ daysLeft, closesOn, scheduledOpensAt, stage }: Item) {
  if (stage === 'APPROVED' && scheduledOpensAt) return <>预定 {shortMoment(scheduledOpensAt)} 公布草案</>;
  if (daysLeft == null || !closesOn) return null;
  return (
    <>
      截止 <time dateTime={closingTime(closesOn)}>{closingDay(closesOn)}</time>
    </>
  );
}

/** The one sentence that belongs to its state. */
function Say(item: Item) {
  const sentence = sentenceOf(item);
  if (!sentence) return null;
  return (
    <p className="small soft">
      <WithCorrections words={item.correctedWords}>
        <Corrected part="PLAIN_WORDS">{sentence}</Corrected>
      </WithCorrections>
    </p>
  );
}

function sentenceOf({ stage, shortened, shortenReason, withdrawnReason, ...due }: Item) {
  if (stage === 'OPEN') return shortened && shortenReason ? `缩短理由：${shortenReason}` : inShort(due);
  if (stage === 'WITHDRAWN') return withdrawnReason ? `撤回理由：${withdrawnReason}` : null;
  if (stage !== 'CLOSED' && stage !== 'FEEDBACK_READY') return inShort(due);
  if (!due.feedbackDueOn) return null;
  const day = longDate(due.feedbackDueOn);
  return due.feedbackOverdue ? `采纳情况应当在${day}前公布，现已逾期。` : `采纳情况将在${day}前公布。`;
}

const Count = ({ commentCount }: Item) => (
  <p className="small soft">
    已收到 <b className="num">{commentCount}</b> 条意见
  </p>
);

function Side(item: Item) {
  const { stage, title } = item;
  const about = matterOf(title);
  if (stage === 'APPROVED')
    return (
      <ButtonLink look="quiet" href={calendarHref(item)} about={about}>
        加入日历
      </ButtonLink>
    );
  return (
    <>
      <Count {...item} />
      {stage === 'OPEN' ? (
        <ButtonLink href={commentHref(item)} about={about}>
          {words.actions.comment}
        </ButtonLink>
      ) : null}
      {REPORTED.has(stage) ? (
        <ButtonLink look="quiet" href={reportHref(item)} about={about}>
          看怎样处理
        </ButtonLink>
      ) : (
        <ButtonLink look="quiet" href={consultationHref(item)} about={about}>
          {words.actions.readDraft}
        </ButtonLink>
      )}
    </>
  );
}

/** Stages in which the adoption report is public. */
const REPORTED: ReadonlySet<string> = new Set(['FEEDBACK_PUBLISHED', 'ARCHIVED']);
