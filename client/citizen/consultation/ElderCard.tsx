import { useContext } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ElderCard_ConsultationFragment } from '#client/graphql/graphql.ts';
import { STANCE_LABELS, words } from '#client/words.ts';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { commentHref, reportHref, withQuery } from '../addresses.ts';
import { dialled, numberIn } from '../Dial.tsx';
import { Door, Doors } from '../parts/Doors.tsx';
import { CorrectedContext } from '../notice/corrected-words.ts';
import { STANCE_WORDS } from '../parts/stance-words.ts';

export const ElderCardFragment = graphql(`
  fragment ElderCard_consultation on Consultation {
    no
    round
    stage
    report {
      publishedOn
    }
    contact {
      unit
      phone
    }
  }
`);

type Facts = ElderCard_ConsultationFragment;

/** 长辈模式: three stances and a telephone, each at one tap; once the period is over, what became of the opinions. */
export function ElderCard({ consultation }: { consultation: FragmentType<typeof ElderCardFragment> }) {
  const { stage, contact, report, ...of } = readFragment(ElderCardFragment, consultation);
  const right = correctedIn('CONTACT', useContext(CorrectedContext));
  const phone = numberIn(right(contact?.phone ?? ''));
  if (stage !== 'OPEN' && !report && !phone) return null;
  return (
    <Doors label={stage === 'OPEN' ? '您怎么看' : '可以做的'}>
      {stage === 'OPEN' ? <Stances {...of} /> : null}
      {report ? (
        <Door href={reportHref(of)} name={words.actions.readReport}>
          每一条意见怎样处理，为什么。
        </Door>
      ) : null}
      {phone ? (
        <Door href={dialled(phone)} name={words.doors.call} number={phone}>
          {`问${contact?.unit ?? ''}${stage === 'OPEN' ? '，也可以请工作人员代您提意见' : ''}。`}
        </Door>
      ) : null}
    </Doors>
  );
}

const STANCES = ['SUPPORT', 'OPPOSE', 'AMEND'] as const;

const SAYS: Readonly<Record<(typeof STANCES)[number], string>> = {
  SUPPORT: '不写理由也算一条意见。',
  OPPOSE: '不写理由也算，写了更有用。',
  AMEND: '说说您想怎样改。',
};

const Stances = (of: Pick<Facts, 'no' | 'round'>) =>
  STANCES.map((stance) => (
    <Door
      key={stance}
      href={withQuery(commentHref(of), { taidu: STANCE_WORDS[stance] })}
      name={STANCE_LABELS[stance]}
    >
      {SAYS[stance]}
    </Door>
  ));
