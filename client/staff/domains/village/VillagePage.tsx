import { useParams } from 'wouter';
import { villageHref } from '#client/citizen/addresses/village.ts';
import { owedWords } from '#client/citizen/village/owed-words.ts';
import { longDate } from '#client/format.ts';
import { offer } from '#client/offer.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Lines } from '#client/ui/desk/Lines.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { DESK_LABELS, DISCLOSURE_KIND_LABELS, DISCLOSURE_STANDING_LABELS } from '#client/words.ts';
import { periodWords } from '#server/law/village/disclosure-period.ts';
import { ChangeVillage, CorrectPosting, PostAffairs } from './VillageForms.tsx';
import { VisitPanel } from './VisitPanel.tsx';
import { type OnePosting, type OneVillage, VillageDeskQuery } from './village-query.ts';

/** 一个村: to post for it, what it owes, and its postings of the year. */
export function VillagePage() {
  const { no = '' } = useParams();
  const asked = useDesk(VillageDeskQuery, { no });
  useTitle(DESK_LABELS.VILLAGES);
  return (
    <Waiting asked={asked}>
      {({ village, serverTime, viewer }) =>
        village ? (
          <Desk village={village} today={serverTime.today} unitId={viewer?.unit.id ?? ''} />
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}

interface DeskProps {
  village: OneVillage;
  today: string;
}

const Desk = ({ village, today, unitId }: DeskProps & { unitId: string }) => (
  <>
    <DeskTop title={village.name} note={village.town.name}>
      <ButtonLink look="quiet" href={villageHref(village.no)}>
        看公开的页面
      </ButtonLink>
      <ButtonLink look="quiet" href={paths.villages}>
        返回列表
      </ButtonLink>
    </DeskTop>
    <DeskBody>
      <AsideFirst
        aside={
          <>
            <Work village={village} today={today} />
            <VisitPanel village={village} unitId={unitId} />
          </>
        }
      >
        {village.postings.length === 0 ? (
          <p className="soft">今年的事项还没有上传。</p>
        ) : (
          village.postings.map((posting) => (
            <Posting key={posting.id} village={village} posting={posting} today={today} />
          ))
        )}
      </AsideFirst>
    </DeskBody>
  </>
);

/** Postings that are owed, and what can be done about it. */
const Work = ({ village, today }: DeskProps) => (
  <Panel title="办理">
    <Facts
      small
      items={village.owed.map((one) => ({
        term: DISCLOSURE_STANDING_LABELS[one.standing],
        detail: owedWords(one),
      }))}
    />
    <Actions none={<p className="small soft">由所属乡镇上传。</p>}>
      <PostAffairs
        capability={offer(village.viewerCan, 'postVillageAffairs')}
        village={village}
        today={today}
      />
      <ChangeVillage capability={offer(village.viewerCan, 'changeVillage')} village={village} today={today} />
    </Actions>
  </Panel>
);

/** One posting; the newest of its period can be corrected. */
const Posting = ({ village, posting, today }: DeskProps & { posting: OnePosting }) => (
  <Panel title={`${periodWords(posting.period)}：${DISCLOSURE_KIND_LABELS[posting.kind]}`}>
    {posting.reason ? <p>更正：{posting.reason}</p> : null}
    <Lines text={posting.text} />
    <p className="small soft">
      {longDate(posting.postedOn)}上传，{DISCLOSURE_STANDING_LABELS[posting.standing]}；{posting.signedByName}
      签发，{posting.supervisorName}审核{posting.correctedById ? '；已经更正' : ''}
    </p>
    {posting.correctedById ? null : (
      <Actions>
        <CorrectPosting
          capability={offer(village.viewerCan, 'postVillageAffairs')}
          village={village}
          posting={posting}
          today={today}
        />
      </Actions>
    )}
  </Panel>
);
