import { useParams } from 'wouter';
import type { ConsultationPreviewQuery as Data } from '#client/graphql/graphql.ts';
import { closing } from '#client/format.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { words } from '#client/words.ts';
import { consultationPath } from '#client/staff/ground/addresses/consultation.ts';
import { ConsultationPreviewQuery } from './dossier-parts.ts';
import { DossierParts } from './DossierParts.tsx';
import { titleOf } from './title-of.ts';

type Consultation = NonNullable<Data['deskConsultation']>;

/** 预览: what the public will read, before it is public. */
export function PreviewPage() {
  const { id = '' } = useParams();
  const asked = useDesk(ConsultationPreviewQuery, { id });
  useTitle('预览');
  return (
    <Waiting asked={asked}>
      {({ deskConsultation }) =>
        deskConsultation ? <PublicView consultation={deskConsultation} /> : <NotFoundPage />
      }
    </Waiting>
  );
}

function PublicView({ consultation }: { consultation: Consultation }) {
  const { id, unit } = consultation;
  return (
    <>
      <DeskTop title={titleOf(consultation)} note="预览：公众将看到的内容，链接在公布后生效">
        <ButtonLink look="quiet" href={consultationPath(id)}>
          返回
        </ButtonLink>
        <Button look="quiet" onClick={() => window.print()}>
          {words.actions.print}
        </Button>
      </DeskTop>
      <DeskBody>
        <Facts items={[{ term: '承办单位', detail: unit.name }, ...termOf(consultation)]} />
        <div>
          <DossierParts consultation={consultation} />
        </div>
      </DeskBody>
    </>
  );
}

const termOf = ({ closesOn, openDays, shortened, shortenReason }: Consultation) => [
  { term: '截止', detail: closesOn ? `${closing(closesOn)}，共${openDays ?? 0}日` : '未定' },
  ...(shortened && shortenReason ? [{ term: '缩短期限的说明', detail: shortenReason }] : []),
];
