import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { SignUpPart_HearingFragment as Facts } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Part } from '#client/ui/Part.tsx';
import { Ways, type WayItem } from '#client/ui/Ways.tsx';
import { STAKEHOLDER_SIDE_LABELS } from '#client/words.ts';
import { Dial } from '../Dial.tsx';
import { MY_COMMENT } from '../addresses.ts';
import { signUpHref } from '../addresses/hearing.ts';
import { PARTS } from './parts.ts';
import { isAhead } from '../parts/hearing-standing.ts';
import { untilText } from '../parts/hearing-times.ts';

export const SignUpPartFragment = graphql(`
  fragment SignUpPart_hearing on Hearing {
    no
    stage
    signUpOpen
    signUpOpensAt
    signUpClosesAt
    signUpCount
    observerSeats
    observersTaken
    pressSeats
    pressTaken
    contact
    sides {
      ...HearingSeats_fields
    }
  }
`);

interface SignUpPartProps {
  hearing: FragmentType<typeof SignUpPartFragment>;
  /** The server's time. */
  now: string;
}

/** How one comes to speak, to listen, to report (报名、旁听、采访). */
export function SignUpPart({ hearing, now }: SignUpPartProps) {
  const facts = readFragment(SignUpPartFragment, hearing);
  return (
    <Part {...PARTS.signUp}>
      <p>{timeOf({ facts, now })}</p>
      {isAhead(facts.stage) ? <Ways items={waysOf(facts)} /> : null}
      <p className="row screen-only">
        {facts.signUpOpen ? <ButtonLink href={signUpHref(facts.no)}>报名</ButtonLink> : null}
        <ButtonLink look="quiet" href={MY_COMMENT}>
          查询、撤回报名
        </ButtonLink>
      </p>
    </Part>
  );
}

function timeOf({ facts, now }: { facts: Facts; now: string }): string {
  const { stage, signUpOpen, signUpOpensAt, signUpClosesAt, signUpCount } = facts;
  if (stage === 'CANCELLED') return `听证会已经取消，不再接受报名；此前已有${signUpCount}人报名。`;
  if (!signUpOpensAt || !signUpClosesAt) return '本次听证会的参加人由推荐或者邀请产生，不公开报名。';
  if (signUpOpen) return `正在报名，${untilText(signUpClosesAt)}截止，已有${signUpCount}人报名，不用注册。`;
  return new Date(now) < new Date(signUpOpensAt)
    ? `报名时间：${moment(signUpOpensAt)}至${untilText(signUpClosesAt)}。`
    : `报名已于${untilText(signUpClosesAt)}截止，共有${signUpCount}人报名。`;
}

const left = (seats: number, taken: number) =>
  taken >= seats ? `已报满，再报名的为候补（已报${taken}人）` : `还有${seats - taken}个`;

function waysOf(facts: Facts): WayItem[] {
  const drawn = facts.sides.filter(({ mode }) => mode === 'DRAW');
  return [
    ...(drawn.length > 0
      ? [
          {
            name: '作参加人',
            detail: `在会上陈述意见、提问、辩论。${drawn
              .map(({ side, seats }) => `${STAKEHOLDER_SIDE_LABELS[side]}${seats}名`)
              .join('、')}，从报名的人中随机抽取。`,
          },
        ]
      : []),
    ...(facts.observerSeats > 0
      ? [
          {
            name: '旁听',
            detail: `席位${facts.observerSeats}个，按报名先后确认，${left(facts.observerSeats, facts.observersTaken)}。`,
          },
        ]
      : []),
    ...(facts.pressSeats > 0
      ? [
          {
            name: '记者采访',
            detail: `席位${facts.pressSeats}个，${left(facts.pressSeats, facts.pressTaken)}。`,
          },
        ]
      : []),
    {
      name: '打电话、当面报名',
      detail: <Dial>{facts.contact}</Dial>,
      note: '由工作人员代为登记，同样有受理编号。',
    },
  ];
}
