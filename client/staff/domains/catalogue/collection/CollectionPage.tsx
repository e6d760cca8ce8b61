import { useParams } from 'wouter';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { CollectionQuery } from './collection-documents.ts';
import { CollectionDesk, STATE, stateIn } from './CollectionDesk.tsx';

/** 征集申报 of one year: what units hand in, and what they are answered. */
export function CollectionPage() {
  const { collectionId = '' } = useParams();
  const address = useAddress();
  const asked = useDesk(CollectionQuery, {
    id: collectionId,
    state: stateIn(address.get(STATE)),
    after: address.get(AFTER) ?? null,
  });
  const collection = asked.data?.catalogueCollection;
  useTitle(collection ? `${collection.year}年度目录征集申报` : '征集申报');
  return (
    <Waiting asked={asked}>
      {(data) =>
        data.catalogueCollection ? (
          <CollectionDesk
            collection={data.catalogueCollection}
            units={data.units}
            today={data.serverTime.today}
          />
        ) : (
          <>
            <DeskTop title="没有找到这次征集" />
            <DeskBody>
              <Empty title="它可能已经不在" level={2}>
                <p>
                  <a href={paths.catalogue}>看各年度目录</a>
                </p>
              </Empty>
            </DeskBody>
          </>
        )
      }
    </Waiting>
  );
}
