import type { ReactNode } from 'react';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { CONSULTATIONS } from '../addresses.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { MEETINGS } from '../addresses/meeting.ts';
import type { Stream } from './stream.ts';
import { dayMark, leftFigure, type NextRow, type NowRow } from './stream-row.ts';

/** More stand in the lists of all. */
const MOST = { now: 5, next: 3 };

interface NowProps {
  stream: Stream;
  /** Said first where no consultation is open. */
  none: ReactNode;
}

/** 今天能做的: consultations, sign-ups and questionnaires, the one that closes first on top. */
export const Now = ({ stream: { now, today }, none }: NowProps) => (
  <Section id="jintian" title="今天能做的">
    {now.some(({ does }) => does === 'comment') ? null : none}
    {now.length > 0 ? (
      <Ruled side brief>
        {now.slice(0, MOST.now).map((row) => (
          <NowItem key={row.href} row={row} today={today} />
        ))}
      </Ruled>
    ) : null}
    <All left={now.length - MOST.now}>
      <a href={CONSULTATIONS}>全部征集公告</a>
      <a href={ACTIVITIES}>全部活动</a>
    </All>
  </Section>
);

const NowItem = ({ row, today }: { row: NowRow; today: string }) => (
  <RuledItem
    margin={<Figure {...leftFigure(row, today)} />}
    side={
      <ButtonLink look="quiet" href={row.deed.href} about={row.name}>
        {row.deed.word}
      </ButtonLink>
    }
  >
    <Body {...row} />
  </RuledItem>
);

/** 接下来: what is announced, by day. */
export const Next = ({ stream: { next } }: { stream: Stream }) => (
  <Section id="jiexialai" title="接下来">
    {next.length === 0 ? (
      <p className="soft">近期没有已经公告的安排。有新的，先在这里公布。</p>
    ) : (
      <Ruled brief>
        {next.slice(0, MOST.next).map((row) => (
          <RuledItem key={row.href} margin={<Daymark {...dayMark(row)} />}>
            <Body {...row} />
          </RuledItem>
        ))}
      </Ruled>
    )}
    <All left={next.length - MOST.next}>
      <a href={ACTIVITIES}>全部活动</a>
      <a href={MEETINGS}>全部会议</a>
    </All>
  </Section>
);

/** Name, and in one line of what kind it is, whose, until when. */
const Body = ({ href, name, kind, care, facts }: NextRow) => (
  <>
    <ItemTitle href={href}>{name}</ItemTitle>
    <ItemMeta
      items={[
        kind,
        ...facts,
        care ? (
          <span key="care" className="care">
            {care}
          </span>
        ) : null,
      ]}
    />
  </>
);

/** The lists of all, and how many more there are. */
const All = ({ left, children }: { left: number; children: ReactNode }) => (
  <p className="row gap-top">
    {left > 0 ? <span className="soft">另有{left}件</span> : null}
    {children}
  </p>
);
