import type { WithholdGround } from '#client/graphql/graphql.ts';
import { Note } from '#client/ui/Note.tsx';
import { WITHHOLD_GROUND_LABELS } from '#server/law/consultation/withhold-ground.ts';

interface WithheldPartProps {
  /** Whole that the withheld text is a part of: "决策正式文本". */
  of: string;
  ground: WithholdGround;
  law: string | null | undefined;
}

/** 区分处理 (国令711号第三十七条): states that a part is withheld and on which ground, never its content. */
export const WithheldPart = ({ of, ground, law }: WithheldPartProps) => (
  <Note title={`${of}的部分内容依法不予公开`}>
    {`理由：${WITHHOLD_GROUND_LABELS[ground]}。依据：${law}。这里公布的是可以公开的部分。`}
  </Note>
);
