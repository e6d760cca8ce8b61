import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Signatures_HearingFragment as Signed } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Table } from '#client/ui/Table.tsx';
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

/** Who confirmed the record and signed, and who did not and why (第十七条). */
export function Signatures({ hearing }: { hearing: FragmentType<typeof SignaturesFragment> }) {
  const { participants } = readFragment(SignaturesFragment, hearing);
  return (
    <Table
      stack
      caption="参加人确认听证记录的情况"
      captionHidden
      columns={[{ label: '参加人' }, { label: '方面' }, { label: '到会' }, { label: '签字' }]}
      rows={participants
        .filter(({ declined }) => !declined)
        .map((one) => ({
          key: one.id,
          cells: [
            one.displayName,
            STAKEHOLDER_SIDE_LABELS[one.side],
            one.attended ? '到会' : '没有到会',
            signatureOf(one),
          ],
        }))}
    />
  );
}

function signatureOf({ attended, signedOn, refusalReason }: Signed['participants'][number]): string {
  if (!attended) return '—';
  if (signedOn) return `${longDate(signedOn)}签字`;
  return refusalReason ? `拒绝签字，理由：${refusalReason}` : '没有签字';
}
