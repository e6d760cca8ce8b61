import { sentence } from '#server/law/sentence.ts';
import type { At } from '#client/route.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Code, Qr, Receipt } from '#client/ui/Receipt.tsx';
import { Dial } from '../Dial.tsx';
import { meetingHref } from '../addresses/meeting.ts';
import { termText } from '../meeting/times.ts';
import { qrOf } from '../qr.ts';
import { invitationCalendarHref } from '../addresses/invitation.ts';
import type { Letter, Now } from './InvitationPage.tsx';

interface Props {
  letter: Letter;
  now: Now;
  at: At;
}

/** 到会: for whoever comes, the code for the door, the day for the calendar, what they may and must. */
export function SeatPart({ letter, now, at }: Props) {
  if (letter.stage !== 'ACCEPTED' || now.cancelledAt || now.itemWithdrawnAt) return null;
  return (
    <Section id="daohui" title="到会" rule>
      <Door letter={letter} now={now} />
      <p className="gap-top">带手机或者打印本页到场，都可以签到。</p>
      <p className="screen-only">
        <a href={invitationCalendarHref(at.params.token ?? '')}>加入日历（.ics）</a>
      </p>
      <div className="gap-above stack">
        {RULES.map((rule) => (
          <p key={rule}>{rule}</p>
        ))}
        <p className="small">
          <a href={meetingHref(letter.meetingNo)}>看会议的议程</a>
          。怎样到会场、需要轮椅通道等帮助，请提前问联系人：<Dial>{sentence(letter.contact)}</Dial>
        </p>
      </div>
    </Section>
  );
}

/** Without its code the seat is signed in by name. */
const Door = ({ letter, now }: { letter: Letter; now: Now }) =>
  letter.seatCode ? (
    <Receipt
      label="签到码"
      no={letter.seatCode}
      facts={[{ term: '列席人', detail: letter.addressee }]}
      qr={<Qr {...qrOf(letter.seatCode)} label="二维码：签到码" />}
    >
      <Facts
        items={[
          { term: '时间', detail: termText(now) },
          { term: '地点', detail: now.place },
          { term: '议题', detail: letter.item },
        ]}
      />
      <p className="small soft gap-top">
        签到码只用于本次会议签到；扫码不方便的，报姓名或者念签到码<Code>{letter.seatCode}</Code>即可。
      </p>
    </Receipt>
  ) : null;

const RULES = [
  '列席这一项议题：可以查阅该议题的材料，经主持人同意发表意见。',
  '不参加表决；审议其他不公开的议题时不在场。',
  '请勿外传标注“内部”的材料，不录音、不录像。',
  '您的意见记录在案，由承办单位答复采纳没有、为什么，并与决策一并公布；公布时写类别，您同意才写姓名。',
];
