import { Readable } from 'node:stream';
import { newId } from '#schema/kernel/id.ts';
import { addDecisionFile } from '#server/engines/files/add-decision-file.ts';
import { takeFile } from '#server/engines/files/take-file.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import type { Paper } from './later.ts';
import { writeDraftDocx } from '#server/engines/draft/write-draft-docx.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import { pdfOf } from './pdf.ts';
import { kept, type Teller } from './teller.ts';

const MEGABYTES = 5;

/** The hour at which a day's work begins; every further action of a day comes an hour later. */
const MORNING = 9;

/** One decision on its way: every action on its day, by its person, on the version that this person would have seen. */
export class Way {
  #day = '';
  #hour = MORNING;

  constructor(
    readonly teller: Teller,
    readonly id: string,
  ) {}

  /** The papers first, then the command; the ids of the papers are handed to it. */
  async action(
    login: string,
    { on, papers = [] }: { on: string; papers?: readonly Paper[] },
    run: (context: Context, version: number, fileIds: string[]) => Promise<unknown>,
  ): Promise<void> {
    const fileIds = await this.bring(login, on, papers);
    kept(await run(this.teller.as(login), await this.teller.version('decision', this.id), fileIds));
  }

  /** Brings small PDFs through the door of every upload, in their order; their ids. */
  async bring(login: string, on: string, papers: readonly Paper[]): Promise<string[]> {
    this.#hour = on === this.#day ? this.#hour + 1 : MORNING;
    this.#day = on;
    await this.teller.clock(on, `${String(this.#hour).padStart(2, '0')}:00`);
    const { shift, services } = this.teller;
    const ids: string[] = [];
    for (const [kind, name, text] of papers) {
      const title = shift.text(name);
      const { suffix, bytes } = await fileOf(kind, title, shift.text(text));
      const source = Readable.from([bytes]);
      const file = await takeFile(services.media, { name: title + suffix, source, maxMegabytes: MEGABYTES });
      const plan = { id: newId(), decisionId: this.id, kind: DocumentKind[kind] };
      ids.push(kept(await addDecisionFile(this.teller.as(login), plan, file)));
    }
    return ids;
  }
}

/** A draft goes in Word, its tables as tables; every other paper as a small PDF. */
const fileOf = async (kind: Paper[0], title: string, text: string) =>
  kind === 'DRAFT'
    ? { suffix: '.docx', bytes: await writeDraftDocx({ title, clauses: readDraftText(text).tree.clauses }) }
    : { suffix: '.pdf', bytes: pdfOf(title, text) };
