import { longDate } from '#client/format.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import { PUBLICATION_PLACE_LABELS } from '#server/law/decision/decision-publication.ts';
import { DISCLOSURE_LABELS, VALIDITY_LABELS } from '#server/law/decision/document-header.ts';
import type { Publication } from './PublicationPart.tsx';

/** 文件要素; a document no longer in force says so in vermilion (朱) and in a word. */
export const headerFacts = ({ header, publishedOn }: Publication): Fact[] => [
  { term: '索引号', detail: header.indexNo },
  { term: '主题分类', detail: header.topic },
  { term: '发布机构', detail: header.issuer },
  ...(header.writtenDate ? [{ term: '成文日期', detail: longDate(header.writtenDate) }] : []),
  { term: '发文字号', detail: header.documentNo },
  { term: '发布日期', detail: <time dateTime={publishedOn}>{longDate(publishedOn)}</time> },
  { term: '有效性', detail: <InForce {...header} /> },
  ...(header.expiresOn ? [{ term: '有效期至', detail: longDate(header.expiresOn) }] : []),
  { term: '公开方式', detail: DISCLOSURE_LABELS[header.disclosure] },
];

const InForce = ({ validity }: Publication['header']) =>
  validity === 'VALID' ? (
    VALIDITY_LABELS[validity]
  ) : (
    <strong className="due">{VALIDITY_LABELS[validity]}</strong>
  );

/** Where it was published, and which of the law's places this county does not have (公布载体). */
export const placesFact = ({ places, absentPlaces }: Publication): Fact[] => [
  {
    term: '公布载体',
    detail: (
      <>
        {places.map((place) => PUBLICATION_PLACE_LABELS[place]).join('、')}
        {absentPlaces.map(({ place, reason }) => (
          <small key={place} className="soft">
            <br />
            没有在{PUBLICATION_PLACE_LABELS[place]}公布：{reason}
          </small>
        ))}
      </>
    ),
  },
];
