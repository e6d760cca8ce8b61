import type { PublicComments_ConsultationFragment } from '#client/graphql/graphql.ts';
import { More } from '#client/ui/More.tsx';
import { OUTCOME_TAGS } from '#client/words.ts';
import { groupHref } from '../addresses.ts';
import { Corrected } from '../notice/Corrected.tsx';

type Group = PublicComments_ConsultationFragment['opinionGroups'][number];

interface GroupsProps {
  of: { no: string; round: number };
  groups: readonly Group[];
}

/** 一并处理的意见: each group of opinions with its size, linked to its page. */
export const Groups = ({ of, groups }: GroupsProps) =>
  groups.length === 0 ? null : (
    <More row summary={`一并处理的意见（${groups.length}组）`}>
      <ul className="plain stack">
        {groups.map((group) => (
          <li key={group.id}>
            <a href={groupHref(of, group.id)}>
              <GroupName {...group} />
            </a>
            <span className="small soft">　{[sizeOf(group), ...outcomesOf(group)].join('　')}</span>
          </li>
        ))}
      </ul>
    </More>
  );

/** Its title in the report; before that the words of the first that everybody may read. */
export const GroupName = ({ title, words }: Pick<Group, 'title' | 'words'>) =>
  title ? <Corrected part="REPORT">{title}</Corrected> : <>“{words}”</>;

export const sizeOf = ({ count, people }: Pick<Group, 'count' | 'people'>) => `${count}条意见，${people}人`;

const outcomesOf = ({ outcomes }: Group) =>
  [...new Set(outcomes)].map((outcome) => OUTCOME_TAGS[outcome].word);
