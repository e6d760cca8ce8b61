import { Page, PageHead } from '#client/ui/Layout.tsx';
import type { PageProps } from '#client/route.ts';
import { words } from '#client/words.ts';
import { CONSULTATIONS, commentHref, consultationHref } from '../addresses.ts';
import { page } from '../page.ts';
import { type ConsultationPassageData, consultationPassing } from './consultation-passage.ts';
import { PaperForm } from './PaperForm.tsx';

const TITLE = '纸质意见表';

const { document, variables, scopes, until } = consultationPassing;

/** 纸质意见表 of a consultation whose period is open; printed, the sheet alone. */
export const paperFormPage = page({
  document,
  variables,
  scopes,
  until,
  page: PaperFormPage,
  // Once it is over nothing is taken on paper any more.
  movedTo: ({ consultation }) =>
    consultation && !['OPEN', 'APPROVED'].includes(consultation.stage)
      ? consultationHref(consultation)
      : null,
  meta: ({ consultation }) =>
    consultation
      ? {
          title: `${TITLE}：${consultation.title}`,
          crumbs: [
            { name: words.nav.consultations, href: CONSULTATIONS },
            { name: consultation.title, href: consultationHref(consultation) },
            { name: TITLE },
          ],
          unlisted: true,
          prints: 'sheet',
        }
      : null,
  current: CONSULTATIONS,
});

function PaperFormPage({ data: { consultation }, at }: PageProps<ConsultationPassageData>) {
  if (!consultation) return null;
  return (
    <Page>
      <div className="screen-only">
        <PageHead title={TITLE} lead={<a href={consultationHref(consultation)}>{consultation.title}</a>} />
        <p className="prose">
          打印本页，出来的只有下面这一张。填好以后寄来或者送来，工作人员代您录入，同样有受理编号。
        </p>
        <div className="row gap-top" data-island="print" data-wake="idle" />
      </div>
      <PaperForm of={consultation} address={at.origin + commentHref(consultation)} />
    </Page>
  );
}
