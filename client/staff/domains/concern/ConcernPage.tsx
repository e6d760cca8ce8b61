import type { ComponentType } from 'react';
import { useParams } from 'wouter';
import { eventHref } from '#client/citizen/addresses/event.ts';
import { concernHref } from '#client/citizen/addresses/concern.ts';
import { moment } from '#client/format.ts';
import { offer } from '#client/offer.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Lines } from '#client/ui/desk/Lines.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Note } from '#client/ui/Note.tsx';
import { CONCERN_LEVEL_LABELS, CONCERN_SOURCE_LABELS, DESK_LABELS } from '#client/words.ts';
import {
  type ActProps,
  DraftResponse,
  End,
  HandOver,
  Judge,
  LinkPress,
  PublishResponse,
  ReturnResponse,
} from './ConcernForms.tsx';
import { ConcernDeskQuery, type OneConcern } from './concern-query.ts';
import { PressTag, StandingTag } from './StandingTag.tsx';

/** 一件舆情: what was said where, its clock, its responses, and what is to be done. */
export function ConcernPage() {
  const { id = '' } = useParams();
  const asked = useDesk(ConcernDeskQuery, { id });
  useTitle(DESK_LABELS.CONCERNS);
  return (
    <Waiting asked={asked}>
      {({ concern }) => (concern ? <Desk concern={concern} /> : <NotFoundPage />)}
    </Waiting>
  );
}

/** The next step first. */
const FORMS: readonly (readonly [OneConcern['viewerCan'][number]['action'], ComponentType<ActProps>])[] = [
  ['publishConcernResponse', PublishResponse],
  ['returnConcernResponse', ReturnResponse],
  ['draftConcernResponse', DraftResponse],
  ['handOverConcern', HandOver],
  ['linkConcernPress', LinkPress],
  ['judgeConcern', Judge],
  ['endConcern', End],
];

const Desk = ({ concern }: { concern: OneConcern }) => (
  <>
    <DeskTop title={concern.title} note={`${concern.no}，${concern.registeredByName}登记`}>
      {concern.respondedAt ? (
        <ButtonLink look="quiet" href={concernHref(concern.no)}>
          看公开的回应
        </ButtonLink>
      ) : null}
      <ButtonLink look="quiet" href={paths.concerns}>
        返回列表
      </ButtonLink>
    </DeskTop>
    <DeskBody>
      <AsideFirst
        aside={
          <>
            <Panel title="办理">
              <Facts small items={clockFacts(concern)} />
              <Actions none={<p className="small soft">现在没有轮到您办理的事项。</p>}>
                {FORMS.map(([action, Form]) => (
                  <Form key={action} capability={offer(concern.viewerCan, action)} concern={concern} />
                ))}
              </Actions>
            </Panel>
            <Course {...concern} />
          </>
        }
      >
        <Panel title="舆情">
          <Facts items={saidFacts(concern)} />
        </Panel>
        {concern.responses.map((response) => (
          <Response key={response.place} {...response} />
        ))}
      </AsideFirst>
    </DeskBody>
  </>
);

const clockFacts = ({ dueAt, standing, pressDueAt, pressStanding, press, endReason }: OneConcern): Fact[] => [
  {
    term: '首次回应',
    detail: (
      <>
        {moment(dueAt)}前 <StandingTag standing={standing} />
      </>
    ),
  },
  ...(pressDueAt && pressStanding
    ? [
        {
          term: '新闻发布会',
          detail: (
            <>
              {moment(pressDueAt)}前 <PressTag standing={pressStanding} />
              {press ? (
                <>
                  {' '}
                  <a href={eventHref(press.no)}>{press.title}</a>，{moment(press.startsAt)}
                </>
              ) : null}
            </>
          ),
        },
      ]
    : []),
  ...(endReason ? [{ term: '不作回应的理由', detail: endReason }] : []),
];

const weight = ({ level, emergency }: Pick<OneConcern, 'level' | 'emergency'>) =>
  `${CONCERN_LEVEL_LABELS[level]}${emergency ? '，涉及突发事件' : ''}`;

const saidFacts = (concern: OneConcern): Fact[] => [
  { term: '来源', detail: `${CONCERN_SOURCE_LABELS[concern.source]}：${concern.sourceName}` },
  { term: '发现', detail: moment(concern.seenAt) },
  { term: '内容', detail: <Lines text={concern.said} /> },
  { term: '等级', detail: weight(concern) },
  ...(concern.decision
    ? [
        {
          term: '涉及的决策',
          detail: <a href={decisionPath(concern.decision.no)}>{concern.decision.title}</a>,
        },
      ]
    : []),
  { term: '承办单位', detail: concern.leadUnit?.name ?? '待转办' },
  ...(concern.units.length > 0
    ? [{ term: '其他有关单位', detail: concern.units.map(({ name }) => name).join('、') }]
    : []),
];

/** A response as it was published, or as it is drafted; one that went back says why. */
const Response = ({
  place,
  text,
  unitName,
  draftedByName,
  confirmedByName,
  returnReason,
  publishedAt,
}: OneConcern['responses'][number]) => (
  <Panel title={publishedAt ? `第${place}次回应` : `拟写的回应（${draftedByName}）`}>
    {returnReason ? (
      <Note tone="care" title="已退回修改">
        {returnReason}
      </Note>
    ) : null}
    <Lines text={text} />
    {publishedAt ? (
      <p className="small soft">
        {unitName}，{moment(publishedAt)}公布；{draftedByName}拟写，{confirmedByName}审核
      </p>
    ) : null}
  </Panel>
);

/** 转办单 and earlier judgements, in the order in which they were made. */
function Course({ transfers, judgements }: OneConcern) {
  const items = [
    ...transfers.map(({ no, unitName, note, at }) => ({
      at,
      term: no,
      detail: `${moment(at)}转${unitName}${note ? `：${note}` : ''}`,
    })),
    ...judgements.map(({ at, reason, ...before }) => ({
      at,
      term: `${moment(at)}重新研判`,
      detail: `原为${weight(before)}：${reason}`,
    })),
  ].toSorted((one, other) => one.at.localeCompare(other.at));
  return items.length === 0 ? null : (
    <Panel title="转办单和研判">
      <Facts small items={items} />
    </Panel>
  );
}
