import { CommentCluster } from '#schema/feedback/comment-cluster.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById, sameVersion } from '#server/ground/kernel/load.ts';
import { refuseClusterText } from './cluster-text.ts';
import { sorts } from './feedback.permissions.ts';
import { loadMatter, outcomesChanged, refuseAtStage } from './matter.ts';

const WHAT = '该主题';

/** Renames a cluster; its title stands in the report. */
export const updateCluster = defineCommand(
  'cluster.changed',
  sorts,
  async (command, id: string, version: number, title: string, summary: string) => {
    const cluster = await loadById(command.em, CommentCluster, id, WHAT);
    const matter = await loadMatter(command, cluster.consultationId);
    sameVersion(cluster, version, WHAT);
    const refusal = command.refusalOf([
      ...refuseAtStage('triage', matter, command.now),
      ...refuseClusterText(title, summary),
    ]);
    if (refusal) return refusal;
    cluster.title = title;
    cluster.summary = summary;
    await outcomesChanged(command, matter);
    return cluster.id;
  },
);
