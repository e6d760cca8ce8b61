import type { ReactNode } from 'react';
import { closingDay, closingTime, longDate, moment } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { ElderBar } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { words } from '#client/words.ts';
import { calendarHref, commentHref, consultationHref } from '../addresses.ts';
import { Dial } from '../Dial.tsx';
import { CommentBar } from '../consultation/CommentBar.tsx';
import { FollowLink } from '../parts/FollowLink.tsx';
import type { Deed } from '../ways/other-ways.ts';
import {
  isOpen,
  otherDeeds,
  otherwiseSaid,
  readingOf,
  REPORTED,
  type Round,
  roundsNow,
  type Standing,
  suggesting,
} from './ways-now.ts';

/**
 * How a citizen can take part now (现在怎样参与): in the round that is open or announced, else the outcome of the last one;
 * and in anything else that is open.
 */
export function WaysNow({ consultations, ways, ...item }: Standing) {
  const rounds = roundsNow(consultations);
  return (
    <Note title="现在您可以">
      {rounds.map((round) => (
        <Way key={round.id} {...round} />
      ))}
      <Others ways={ways} />
      {rounds.some(isOpen) ? null : <Otherwise {...item} none={rounds.length === 0} />}
      <FollowLink no={item.no} />
    </Note>
  );
}

/** On phones, the same at hand: an open round with its deadline, else in 长辈模式 the first thing that the head names. */
export function WaysBar(item: Standing) {
  const rounds = roundsNow(item.consultations);
  if (rounds.some(isOpen)) return rounds.map((round) => <CommentBar key={round.id} consultation={round} />);
  const [first] = [...rounds.map(readingOf), ...otherDeeds(item.ways), ...suggesting(item)];
  return first ? <ElderBar {...first} /> : null;
}

/** Hearings, gatherings and questionnaires that are open. */
function Others({ ways }: Pick<Standing, 'ways'>) {
  const others = otherDeeds(ways);
  if (others.length === 0) return null;
  return (
    <>
      <p>也可以这样参与：</p>
      <Actions>
        {others.map(({ word, href }) => (
          <ButtonLink key={href} look="quiet" href={href}>
            {word}
          </ButtonLink>
        ))}
      </Actions>
    </>
  );
}

const Reading = ({ word, href }: Deed) => (
  <ButtonLink look="quiet" href={href}>
    {word}
  </ButtonLink>
);

function Way(round: Round) {
  if (isOpen(round)) return <Open {...round} />;
  if (round.stage === 'APPROVED') return <Coming {...round} />;
  return <Ended {...round} />;
}

const Actions = ({ children }: { children: ReactNode }) => <p className="row">{children}</p>;

const Open = ({ closesOn, ...round }: Round) => (
  <>
    <p>
      提出意见，不用注册，可以匿名。
      {closesOn ? (
        <>
          截止 <time dateTime={closingTime(closesOn)}>{closingDay(closesOn)}</time>。
        </>
      ) : null}
    </p>
    <Actions>
      <ButtonLink href={commentHref(round)}>{words.actions.comment}</ButtonLink>
      <ButtonLink look="quiet" href={consultationHref(round)}>
        {words.actions.readDraft}
      </ButtonLink>
    </Actions>
  </>
);

const Coming = ({ scheduledOpensAt, ...round }: Round) => (
  <>
    <p>
      等草案公布后提意见
      {scheduledOpensAt ? (
        <>
          ，预定<time dateTime={scheduledOpensAt}>{moment(scheduledOpensAt)}</time>开始
        </>
      ) : null}
      。
    </p>
    <Actions>
      <ButtonLink look="quiet" href={consultationHref(round)}>
        看征求意见的预告
      </ButtonLink>
      {scheduledOpensAt ? (
        <ButtonLink look="text" href={calendarHref(round)}>
          加入日历
        </ButtonLink>
      ) : null}
    </Actions>
  </>
);

function Ended({ stage, commentCount, feedbackDueOn, feedbackOverdue, ...round }: Round) {
  const reported = REPORTED.has(stage);
  const due = feedbackOverdue ? '应当在' : '将在';
  return (
    <>
      <p>
        看大家提的{commentCount}条意见怎样处理
        {reported || !feedbackDueOn
          ? ''
          : `：采纳情况${due}${longDate(feedbackDueOn)}前公布${feedbackOverdue ? '，现已逾期' : ''}`}
        。
      </p>
      <Actions>
        <Reading {...readingOf({ stage, ...round })} />
      </Actions>
    </>
  );
}

type Other = Omit<Standing, 'consultations' | 'ways'> & { none: boolean };

/** Ways to be heard where no draft is out for opinions, and the contact. */
function Otherwise({ none, ...item }: Other) {
  const { leadUnit } = item;
  return (
    <>
      <p>{otherwiseSaid(item, none)}</p>
      {suggesting(item).map(({ word, href }) => (
        <Actions key={href}>
          <ButtonLink href={href}>{word}</ButtonLink>
        </Actions>
      ))}
      {leadUnit.phone ? (
        <p>
          <Dial>{`${leadUnit.name}电话 ${leadUnit.phone}`}</Dial>
        </p>
      ) : null}
    </>
  );
}
