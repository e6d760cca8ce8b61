import { clock, dayOf, shortDate } from '#client/format.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { MOMENT_LABELS } from '#server/law/following/following-words.ts';

export const MomentsPartFragment = graphql(`
  fragment MomentsPart_moment on Moment {
    ...Moment_fields
  }
`);

interface MomentsPartProps {
  moments: readonly FragmentType<typeof MomentsPartFragment>[];
  path: string;
}

/** 最近的动态: the news that followers would have received, for everybody to read. */
export const MomentsPart = ({ moments, path }: MomentsPartProps) => (
  <Section id="dongtai" title="最近的动态" rule>
    {moments.length === 0 ? (
      <p>
        还没有。到<a href={path}>它的页面</a>看现在的情况。
      </p>
    ) : (
      <Ruled>
        {moments
          .map((one) => readFragment(MomentsPartFragment, one))
          .map(({ key, kind, at, title, detail, path: href }) => (
            <RuledItem
              key={key}
              margin={
                <Daymark
                  mark={shortDate(dayOf(at))}
                  note={`${dayOf(at).slice(0, 4)}年　${clock(at)}`}
                  dateTime={at}
                />
              }
            >
              <ItemTitle href={href}>{MOMENT_LABELS[kind]}</ItemTitle>
              <p className="small">{title}</p>
              {detail ? <p className="small soft">{detail}</p> : null}
            </RuledItem>
          ))}
      </Ruled>
    )}
  </Section>
);
