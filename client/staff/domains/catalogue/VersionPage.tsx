import { useParams } from 'wouter';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { CatalogueVersionQuery } from './catalogue-documents.ts';
import { VersionDesk } from './VersionDesk.tsx';
import { versionTitle } from './version-words.ts';

/** One version of a year's catalogue (年度目录的一个版本). */
export function VersionPage() {
  const { versionId = '' } = useParams();
  const asked = useDesk(CatalogueVersionQuery, { id: versionId });
  const version = asked.data?.catalogueVersion;
  useTitle(version ? versionTitle(version) : '目录管理');
  return (
    <Waiting asked={asked}>
      {(data) =>
        data.catalogueVersion ? (
          <VersionDesk
            key={data.catalogueVersion.id}
            version={data.catalogueVersion}
            versions={data.catalogueVersions}
            units={data.units}
            today={data.serverTime.today}
          />
        ) : (
          <NoVersion />
        )
      }
    </Waiting>
  );
}

const NoVersion = () => (
  <>
    <DeskTop title="没有找到这一版目录" />
    <DeskBody>
      <Empty title="它可能还在拟订，由司法局办理" level={2}>
        <p>
          <a href={paths.catalogue}>看各年度目录</a>
        </p>
      </Empty>
    </DeskBody>
  </>
);
