import { useContext } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { WaysPart_ConsultationFragment } from '#client/graphql/graphql.ts';
import { Part } from '#client/ui/Part.tsx';
import { Ways } from '#client/ui/Ways.tsx';
import { WAY_KIND_LABELS } from '#client/words.ts';
import { commentHref } from '../addresses.ts';
import { Linked } from '../Linked.tsx';
import { Corrected, Struck } from '../notice/Corrected.tsx';
import { correctedPieces } from '#server/law/notice/corrected-words.ts';
import { CorrectedContext } from '../notice/corrected-words.ts';
import { PARTS } from './Reading.tsx';

export const WaysPartFragment = graphql(`
  fragment WaysPart_consultation on Consultation {
    no
    round
    stage
    closesOn
    ways {
      kind
      text
    }
  }
`);

type Facts = WaysPart_ConsultationFragment;
type Way = Facts['ways'][number];

/** Remark on each way of commenting, shown beside it. */
const NOTES: Partial<Record<Way['kind'], string>> = {
  ONLINE: '当场得到受理编号',
  PHONE: '由工作人员代录，同样有编号',
  LETTER: '以邮戳日期为准',
  IN_PERSON: '由工作人员代录，同样有编号',
};

/** 四、意见反馈途径: every way counts alike. */
export function WaysPart({ consultation }: { consultation: FragmentType<typeof WaysPartFragment> }) {
  const facts = readFragment(WaysPartFragment, consultation);
  return (
    <Part {...PARTS.ways}>
      <Ways
        items={facts.ways.map((way) => ({
          name: WAY_KIND_LABELS[way.kind],
          detail: <Detail {...way} of={facts} />,
          note: NOTES[way.kind],
        }))}
      />
    </Part>
  );
}

/** A wrong address is not one to write to: it is shown, not followed. */
function LinkedWay({ children: text }: { children: string }) {
  const words = useContext(CorrectedContext).filter(({ part }) => part === 'WAYS');
  return correctedPieces(text, words).map(({ text: piece, corrected }, index) =>
    corrected === undefined ? (
      <Linked key={index}>{piece}</Linked>
    ) : (
      <Struck key={index} wrong={piece} corrected={corrected} />
    ),
  );
}

const Detail = ({ kind, text, of }: Way & { of: Facts }) =>
  kind === 'ONLINE' && of.stage === 'OPEN' ? (
    <a href={commentHref(of)}>
      <Corrected part="WAYS">{text}</Corrected>
    </a>
  ) : (
    <LinkedWay>{text}</LinkedWay>
  );
