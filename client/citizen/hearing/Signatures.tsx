import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Signatures_HearingFragment as Signed } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { STAKEHOLDER_SIDE_LABELS } from '#client/words.ts';

export const SignaturesFragment = graphql(`
  fragment Signatures_hearing on Hearing {
    participants {
      id
      side
      displayName
      declined
      attended
      signedOn
      refusalReason
    }
  }
`);

type Participant = Signed['participants'][number];

/** Who confirmed the record and signed, and who did not and why (第十七条). */
export function Signatures({ hearing }: { hearing: FragmentType<typeof SignaturesFragment> }) {
  const { participants } = readFragment(SignaturesFragment, hearing);
  const called = participants.filter(({ declined }) => !declined);
  return (
    <>
      {signaturesOf(called).map(([word, text]) => (
        <p key={word}>
          <b>{word}</b>　{text}
        </p>
      ))}
    </>
  );
}

/** Participants by what became of their signature (签字情况), the most first. */
function signaturesOf(called: readonly Participant[]): [word: string, text: string][] {
  const groups = new Map<string, Participant[]>();
  for (const one of called) groups.set(signatureOf(one), [...(groups.get(signatureOf(one)) ?? []), one]);
  return [...groups]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([word, those]) => [word, `${those.length}人：${bySide(those)}`]);
}

/** Names by side: 消费者高**、张晓禾；专家学者温知远. */
const bySide = (those: readonly Participant[]) =>
  [...new Set(those.map(({ side }) => side))]
    .map((side) => `${STAKEHOLDER_SIDE_LABELS[side]}${namesOf(those.filter((one) => one.side === side))}`)
    .join('；');

const namesOf = (those: readonly Participant[]) =>
  those
    .map(
      ({ displayName, refusalReason }) => `${displayName}${refusalReason ? `，理由：${refusalReason}` : ''}`,
    )
    .join('、');

function signatureOf({ attended, signedOn, refusalReason }: Participant): string {
  if (!attended) return '没有到会';
  if (signedOn) return `${longDate(signedOn)}签字`;
  return refusalReason ? '拒绝签字' : '没有签字';
}
