import { longDate } from '#client/format.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { voicesIn } from '#server/law/procedure/competition-voices.ts';
import { REPLY_WAY_LABELS, UNIT_REPLY_LABELS } from '#server/law/procedure/unit-consultation.ts';
import { ASKED_AS_LABELS } from '#server/law/procedure/unit-inquiry.ts';
import type { StepDecision, StepProps } from './step.ts';

type Letter = StepDecision['unitInquiries'][number];

/** 经营者、协会的意见 (公平竞争审查条例第十六条): who answered their letter, and what they said; where nobody did, what to do. */
export function CompetitionVoices({ decision }: Pick<StepProps, 'decision'>) {
  const voices = voicesIn(decision.unitInquiries, null);
  return (
    <>
      <Heading level={3}>经营者、协会的意见</Heading>
      {voices.length > 0 ? (
        <ul className="plain stack">
          {voices.map((letter) => (
            <Voice key={letter.id} letter={letter} />
          ))}
        </ul>
      ) : (
        <p>
          还没有经营者、协会答复。由承办单位在“征求有关单位意见”中向其发征求意见函，选择身份；答复后自动列在这里，记入审查。
        </p>
      )}
    </>
  );
}

const Voice = ({ letter: { id, unitName, opinions, ...letter } }: { letter: Letter }) => (
  <li>
    {letter.overtaken ? <Tag kind="care">答复的是先前的稿</Tag> : null}
    <a href={`/gongzuotai/laihan/${id}`} target="_blank" rel="noopener">
      {unitName}
    </a>
    <span className="small soft">（{answerOf(letter)}）</span>
    {opinions.map(({ clauseNo, text }, index) => (
      <p key={index}>{clauseNo ? `${clauseName(clauseNo)}：${text}` : text}</p>
    ))}
    {letter.overtaken ? (
      <p className="small soft">
        {letter.draftNo ? `答复的是第${letter.draftNo}稿，其后` : '答复以后'}
        草案有实质改动，不算听取了对现在的稿的意见。由承办单位就现在的稿再发征求意见函。
      </p>
    ) : null}
  </li>
);

/** In which capacity, when, what and how they answered: what came on paper is called so wherever it is read. */
const answerOf = ({ askedAs, repliedOn, reply, way }: Omit<Letter, 'id' | 'unitName' | 'opinions'>) =>
  [
    ASKED_AS_LABELS[askedAs],
    `${repliedOn ? longDate(repliedOn) : ''}答复${reply ? `“${UNIT_REPLY_LABELS[reply]}”` : ''}`,
    ...(way ? [REPLY_WAY_LABELS[way]] : []),
  ].join('，');
