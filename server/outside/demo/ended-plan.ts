import type { PublicationPlanInput } from '#schema/execution/publication-plan-input.ts';
import { PublicationPlace } from '#server/law/decision/decision-publication.ts';
import { DisclosureProperty, Validity } from '#server/law/decision/document-header.ts';

/** Places of publication of a decision from before the platform. */
export const PLACES = {
  places: [PublicationPlace.WEBSITE, PublicationPlace.GAZETTE],
  absentPlaces: [
    {
      place: PublicationPlace.NEWSPAPER,
      reason: '本县没有公开发行的报纸，当年在县融媒体中心“岚溪发布”和各村、各社区公示栏公布。',
    },
  ],
};

/** 公布逾期: why the platform has it only now. */
export const LATE_PUBLICATION =
  '印发后已在当年的县政府门户网站公布；平台{d:2026-02-01}启用，补录确认以后在平台上再次公布，因此晚于二十个工作日。';

/** 文件要素 of a document of the county's government. */
export const headerOf = (indexNo: string, topic: string): PublicationPlanInput['header'] => ({
  indexNo,
  topic,
  issuer: '岚溪县人民政府',
  validity: Validity.VALID,
  expiresOn: null,
  disclosure: DisclosureProperty.PROACTIVE,
});
