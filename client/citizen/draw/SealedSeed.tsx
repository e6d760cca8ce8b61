import { moment } from '#client/format.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Hash } from '#client/ui/Receipt.tsx';

interface SealedSeedProps {
  title: string;
  /** Occasion of its publication, and the people who did not know the seed. */
  when: string;
  who: string;
  commitment: string;
  at: string;
  more?: readonly Fact[];
}

/** 封存种子: the fingerprint is published before anybody can know the seed itself. */
export const SealedSeed = ({ title, when, who, commitment, at, more = [] }: SealedSeedProps) => (
  <Section id="zhongzi" title={title} rule>
    <div className="stack">
      <p className="prose">
        {when}
        ，系统用随机数发生器产生一个种子并密封，同时公布它的指纹（SHA-256）。看到指纹猜不出种子，但种子揭开以后一算就知道有没有被换过。
        {who}在抽取以前都不知道种子。
      </p>
      <p>
        公布时间：<time dateTime={at}>{moment(at)}</time>
      </p>
      <More row summary="核对：公布的指纹">
        <Facts items={[{ term: '种子的指纹', detail: <Hash>{commitment}</Hash> }, ...more]} />
      </More>
    </div>
  </Section>
);

interface RevealedSeedProps {
  title: string;
  how: string;
  seed: string | null | undefined;
  publicDigits: string | null | undefined;
  at: string | null | undefined;
  more?: readonly Fact[];
  /** Text shown while it is not drawn. */
  until?: string;
}

const UNTIL = '还没有抽取。抽取时可以请现场的人报一组数字，与种子一起决定结果。';

/** 揭开种子: seed and digits that determined the draw, published when it was drawn. */
export const RevealedSeed = ({
  title,
  how,
  seed,
  publicDigits,
  at,
  more = [],
  until = UNTIL,
}: RevealedSeedProps) => (
  <Section id="jiekai" title={title} rule>
    {seed && at ? (
      <div className="stack">
        <p className="prose">{how}</p>
        <Facts items={[{ term: '抽取时间', detail: <time dateTime={at}>{moment(at)}</time> }, ...more]} />
        <More row summary="核对：种子和现场数字">
          <Facts
            items={[
              { term: '种子', detail: <Hash>{seed}</Hash> },
              { term: '现场报出的数字', detail: publicDigits || '没有' },
            ]}
          />
        </More>
      </div>
    ) : (
      <Note>{until}</Note>
    )}
  </Section>
);
