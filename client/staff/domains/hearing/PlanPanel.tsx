import { offer } from '#client/offer.ts';
import { fileNote, fullDate, moment } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Files } from '#client/ui/Files.tsx';
import { untilText } from '#client/citizen/parts/hearing-times.ts';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { SELECTION_MODE_LABELS, STAKEHOLDER_SIDE_LABELS } from '#client/words.ts';
import { canOf } from './hearing-can.ts';
import type { HearingProps, HearingRecord } from './hearing-record.ts';
import type { PlanChoices } from './plan-fields.ts';
import { PlanForm } from './PlanForm.tsx';

interface PlanPanelProps extends HearingProps {
  choices: PlanChoices;
}

/** 听证会方案和公告: as it is announced or will be; mended while it is a plan. */
export const PlanPanel = (props: PlanPanelProps) => (
  <Panel title={props.hearing.noticePublishedAt ? '公告的内容' : '方案和公告'}>
    <Facts items={factsOf(props.hearing)} />
    {props.hearing.documents.length > 0 ? (
      <Files
        items={props.hearing.documents.map(({ name, size, url }) => ({
          name,
          href: url,
          note: fileNote(name, size),
          icon: 'file',
        }))}
      />
    ) : null}
    {offered(offer(canOf(props.hearing), 'save')) ? <PlanForm {...props} /> : null}
  </Panel>
);

const OPEN = '还没有写';

const said = (term: string, text: string | null | undefined): Fact => ({
  term,
  detail: text ? <span className="said">{text}</span> : <span className="soft">{OPEN}</span>,
});

const seatsOf = ({ sides, seatsTotal }: HearingRecord) =>
  sides.length === 0
    ? ''
    : `共${seatsTotal}名：${sides
        .map(
          ({ side, seats, mode }) =>
            `${STAKEHOLDER_SIDE_LABELS[side]}${seats}名（${SELECTION_MODE_LABELS[mode]}）`,
        )
        .join('、')}`;

const factsOf = (hearing: HearingRecord): Fact[] => [
  said('听证事项', hearing.purpose),
  said('时间', hearing.heldOn ? `${fullDate(hearing.heldOn)} ${hearing.startsAt ?? ''}` : null),
  said('地点', hearing.place),
  said('主持单位', hearing.host),
  said('参加人席位', seatsOf(hearing)),
  ...(hearing.selectionMode === 'NONE' ? [] : [said('遴选办法', hearing.selectionMethod)]),
  said(
    '报名时间',
    hearing.signUpOpensAt && hearing.signUpClosesAt
      ? `${moment(hearing.signUpOpensAt)}至${untilText(hearing.signUpClosesAt)}`
      : '不公开报名',
  ),
  { term: '旁听、记者', detail: `旁听席位${hearing.observerSeats}个，记者席位${hearing.pressSeats}个` },
  said('公告正文', hearing.content),
  said('联系方式', hearing.contact),
];
