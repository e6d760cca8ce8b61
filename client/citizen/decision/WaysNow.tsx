import type { ReactNode } from 'react';
import { closingDay, closingTime, longDate, moment } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { words } from '#client/words.ts';
import { calendarHref, commentHref, consultationHref, reportHref, suggestHref } from '../addresses.ts';
import { Dial } from '../Dial.tsx';
import { FollowLink } from '../parts/FollowLink.tsx';
import type { DecisionItem } from './DecisionPage.tsx';

type Round = DecisionItem['consultations'][number];

type Standing = Pick<DecisionItem, 'no' | 'consultations' | 'removed' | 'decision' | 'ways' | 'leadUnit'>;

/**
 * How a citizen can take part now (现在怎样参与): in the round that is open or announced, else the outcome of the last one;
 * and in anything else that is open.
 */
export function WaysNow({ consultations, ways, ...item }: Standing) {
  const current = consultations.filter(({ stage }) => stage === 'OPEN' || stage === 'APPROVED');
  const last = consultations.findLast(({ stage }) => stage !== 'WITHDRAWN');
  const rounds = current.length > 0 ? current : last ? [last] : [];
  return (
    <Note title="现在您可以">
      {rounds.map((round) => (
        <Way key={round.id} {...round} />
      ))}
      <Others ways={ways} />
      {current.some(isOpen) ? null : <Otherwise {...item} none={rounds.length === 0} />}
      <FollowLink no={item.no} />
    </Note>
  );
}

/** Hearings, gatherings and questionnaires that are open. */
function Others({ ways }: Pick<Standing, 'ways'>) {
  const others = ways.flatMap(({ is, deed }) => (deed && is !== 'consultation' ? [deed] : []));
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

const isOpen = ({ stage }: Round) => stage === 'OPEN';

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

const REPORTED: ReadonlySet<Round['stage']> = new Set(['FEEDBACK_PUBLISHED', 'ARCHIVED']);

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
        <ButtonLink look="quiet" href={reported ? reportHref(round) : consultationHref(round)}>
          {reported ? words.actions.readReport : '看征求意见的情况'}
        </ButtonLink>
      </Actions>
    </>
  );
}

/** Phases after a decision was made and published: a problem with it can be reported at any time (第三十五条). */
const MADE: ReadonlySet<string> = new Set(['PUBLISHED', 'EXECUTING', 'SUSPENDED', 'ADJUSTING', 'COMPLETED']);
const ENDED: ReadonlySet<string> = new Set(['DECLINED', 'REJECTED', 'REPEALED', 'TERMINATED', 'ARCHIVED']);

type Other = Omit<Standing, 'consultations' | 'ways'> & { none: boolean };

interface Told {
  removed: boolean;
  decision: Pick<NonNullable<Standing['decision']>, 'phase' | 'facts'> | null | undefined;
}

/** Ways to be heard where no draft is out for opinions, and the contact. */
function Otherwise({ none, ...item }: Other) {
  const { decision, leadUnit } = item;
  const suggests = !item.removed && decision?.suggestionStanding.open;
  return (
    <>
      <p>{otherwiseSaid(item, none)}</p>
      {suggests ? (
        <Actions>
          <ButtonLink href={suggestHref(decision.no)}>提意见建议</ButtonLink>
        </Actions>
      ) : null}
      {leadUnit.phone ? (
        <p>
          <Dial>{`${leadUnit.name}电话 ${leadUnit.phone}`}</Dial>
        </p>
      ) : null}
    </>
  );
}

/** Sentence on the ways to be heard while no draft is out for opinions. */
export function otherwiseSaid({ removed, decision }: Told, none: boolean): string {
  if (removed) return '这一项已经从目录终止，有疑问可以向承办单位了解。';
  if (decision && MADE.has(decision.phase))
    return '认为决策或者执行有问题的，随时可以提出，也可以寄信、打电话（国令713号第三十五条）。';
  if (decision && ENDED.has(decision.phase)) return '向承办单位了解这件事的情况。';
  if (decision?.facts.includes('LAWFULLY_NOT_PUBLIC'))
    return '这件事依法不予公开，不向社会公开征求意见；有疑问可以向承办单位了解。';
  return none
    ? '草案还没有公开征求意见。想先说的，可以直接向承办单位反映。'
    : '还有话要说的，可以直接向承办单位反映。';
}
