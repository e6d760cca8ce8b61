import type { ReactNode } from 'react';
import { shortDate } from '#client/format.ts';
import { words } from '#client/words.ts';
import { CONSULTATIONS, MY_COMMENT, consultationHref } from '../addresses.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { dialled, numberIn } from '../Dial.tsx';
import { subjectOf } from '../names.ts';
import type { NextSignUp } from './next-sign-up.ts';

const text = words.doors;

/** A consultation one can speak to now (正在征集), the one that closes first on top. */
interface Open {
  nodes: readonly {
    no: string;
    round: number;
    title: string;
    closesOn?: string | null | undefined;
  }[];
  pageInfo: { hasNextPage: boolean };
}

interface FourDoorsProps {
  open: Open;
  signUp: NextSignUp | null;
  site: { hotline: string; phone: string };
}

/**
 * Four entrances that most visitors come for, before all else of the home page in 长辈模式: each names the content behind
 * it.
 */
export const FourDoors = ({ open, signUp, site }: FourDoorsProps) => (
  <nav className="page doors" aria-label={text.label}>
    <ul className="plain">
      <Speak {...open} />
      <SignUp next={signUp} />
      <Door href={MY_COMMENT} name={text.look}>
        {text.lookSays}
      </Door>
      <Call number={site.hotline || site.phone} />
    </ul>
  </nav>
);

interface DoorProps {
  href: string;
  name: string;
  children: ReactNode;
}

const Door = ({ href, name, children }: DoorProps) => (
  <li>
    <a href={href}>
      <b>{name}</b>
      <span>{children}</span>
    </a>
  </li>
);

function Speak({ nodes, pageInfo }: Open) {
  const [first, ...others] = nodes;
  if (!first) return <Door {...{ href: CONSULTATIONS, name: text.speak, children: text.noneOpen }} />;
  const subject = subjectOf(first.title);
  const until = first.closesOn ? `${shortDate(first.closesOn)}截止` : '正在征集';
  if (others.length === 0)
    return (
      <Door {...{ href: consultationHref(first), name: text.speak, children: `${subject}，${until}。` }} />
    );
  return (
    <Door href={CONSULTATIONS} name={text.speak}>
      有{nodes.length}
      {pageInfo.hasNextPage ? '多' : ''}件事可以提。最早{until}：{subject}。
    </Door>
  );
}

const SignUp = ({ next }: { next: NextSignUp | null }) => (
  <Door href={next?.href ?? ACTIVITIES} name={text.signUp}>
    {next ? `${next.name}，${next.held}举行${next.until ? `，${next.until}前报名` : ''}。` : text.noneToJoin}
  </Door>
);

/** No door where there is no number to dial. */
function Call({ number }: { number: string }) {
  const found = numberIn(number);
  if (!found) return null;
  return (
    <Door href={dialled(found)} name={`${text.call} ${number}`}>
      {text.callSays}
    </Door>
  );
}
