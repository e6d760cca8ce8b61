import { dayOf, longDate, moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { INVITED_CAPACITY_LABELS } from '#server/law/interest-conflict.ts';
import { termText } from '../meeting/times.ts';
import type { Letter, Now } from './InvitationPage.tsx';

interface Props {
  letter: Letter;
  now: Now;
  organ: string;
}

/** The letter itself (邀请函), as it was sent; time and place as they stand now follow in the facts. */
export const LetterPart = ({ letter, now, organ }: Props) => (
  <Section id="xinhan" title="邀请函" rule>
    <div className="prose">
      <p>{letter.addressee}：</p>
      <p>
        {letter.meeting}定于{moment(now.letterStartsAt)}在{now.letterPlace}召开。现邀请您以
        {INVITED_CAPACITY_LABELS[letter.capacity]}身份列席{letter.item}。
      </p>
      <p>
        您可以查阅该议题的会议材料，经主持人同意发表意见，不参加表决；请勿外传标注“内部”的材料。请于
        {moment(letter.replyBy)}前答复是否参加。
      </p>
      {letter.note ? <p>{letter.note}</p> : null}
      <p>
        {organ}
        {now.sentAt ? `　${longDate(dayOf(now.sentAt))}` : ''}
      </p>
    </div>
    <div className="gap-above">
      <Facts
        items={[
          { term: '时间', detail: <time dateTime={now.startsAt}>{termText(now)}</time> },
          { term: '地点', detail: now.place },
          { term: '列席的议题', detail: letter.item },
          { term: '您的身份', detail: INVITED_CAPACITY_LABELS[letter.capacity] },
          { term: '联系人', detail: letter.contact },
        ]}
      />
    </div>
  </Section>
);
