import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { NoticesPart_ConsultationFragment } from '#client/graphql/graphql.ts';
import { clock, dayOf, longDate, shortDate, shortMoment } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { More } from '#client/ui/More.tsx';
import { ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { CHANNEL_KIND_LABELS, NOTICE_KIND_LABELS } from '#client/words.ts';

export const NoticesPartFragment = graphql(`
  fragment NoticesPart_consultation on Consultation {
    opensAt
    closesOn
    announcedClosesOn
    notices {
      ...ConsultationNotice_fields
    }
    channels {
      ...Channel_fields
    }
  }
`);

type Facts = NoticesPart_ConsultationFragment;
type Notice = Facts['notices'][number];

/** 公告记录: what was announced when and where; nothing once announced is taken back silently. */
export function NoticesPart({ consultation }: { consultation: FragmentType<typeof NoticesPartFragment> }) {
  const facts = readFragment(NoticesPartFragment, consultation);
  const notices = facts.notices.filter(({ kind }) => kind !== 'OPENED');
  return (
    <More row summary={`公告记录（${notices.length + (facts.opensAt ? 1 : 0)}次）`}>
      <Ruled>
        {facts.opensAt ? <Opened {...facts} opensAt={facts.opensAt} /> : null}
        {notices.map((notice) => (
          <NoticeItem key={notice.id} {...notice} />
        ))}
      </Ruled>
    </More>
  );
}

const Day = ({ at }: { at: string }) => (
  <Daymark mark={shortDate(dayOf(at))} note={`${dayOf(at).slice(0, 4)}年　${clock(at)}`} dateTime={at} />
);

function Opened({ opensAt, announcedClosesOn, closesOn, channels }: Facts & { opensAt: string }) {
  const until = announcedClosesOn ?? closesOn;
  return (
    <RuledItem margin={<Day at={opensAt} />}>
      <ItemTitle>{NOTICE_KIND_LABELS.OPENED}</ItemTitle>
      {until ? <p className="small">公告的截止日为{longDate(until)}。</p> : null}
      {channels.length > 0 ? (
        <p className="small soft">公布渠道：{channels.map(channelText).join('，')}。</p>
      ) : null}
    </RuledItem>
  );
}

const channelText = ({ kind, name, at }: Facts['channels'][number]) =>
  `${name || CHANNEL_KIND_LABELS[kind]}（${shortMoment(at)}）`;

const NoticeItem = ({ kind, reason, fromClosesOn, toClosesOn, at }: Notice) => (
  <RuledItem margin={<Day at={at} />}>
    <ItemTitle>{NOTICE_KIND_LABELS[kind]}</ItemTitle>
    {fromClosesOn && toClosesOn ? (
      <p className="small">
        截止日由{longDate(fromClosesOn)}改为{longDate(toClosesOn)}。
      </p>
    ) : null}
    <p className="small soft">
      {kind === 'CORRECTED' ? '' : '理由：'}
      {reason}
    </p>
  </RuledItem>
);
