import { CasePaperRevision } from '#schema/casepaper/case-paper-revision.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CasePaper } from '#schema/casepaper/case-paper.ts';
import { refuseFinishing } from '#server/law/casepaper/paper-course.ts';
import { makesPapers } from './case-paper.permissions.ts';
import { loadPaper } from './load-paper.ts';
import { digestOfPaper } from './paper-digest.ts';
import { type PaperMatter, sourcesOf } from './paper-ground.queries.ts';
import { withWritten } from './paper-text.ts';

/** 定稿: what is printed, sealed and sent from now on; it still says what the record says. */
export const finishCasePaper = defineCommand(
  ['casePaper.finished', '文书定稿'],
  makesPapers,
  async (command, id: string, version: number) => {
    const { paper, matter } = await loadPaper(command, id, version);
    const current = await saysTheRecord(command, paper, matter);
    const refusal = command.refusalOf(refuseFinishing(paper, current));
    if (refusal) return refusal;
    Object.assign(paper, { finishedById: actorOf(command).id, finishedAt: command.now });
    return id;
  },
);

/** Whether the last revision was filled with what the record says now. */
async function saysTheRecord(
  command: CommandContext,
  { id, kind, subjectId }: CasePaper,
  matter: PaperMatter,
): Promise<boolean> {
  const last = await command.em.findOne(CasePaperRevision, { paperId: id }, { orderBy: { no: 'desc' } });
  const sources = await sourcesOf(command, command.db, matter, kind);
  const source = sources.find((one) => one.subjectId === subjectId);
  if (!last || !source) return false;
  const values = withWritten(kind, await source.values(), last.written);
  return digestOfPaper(values) === last.recordDigest;
}
