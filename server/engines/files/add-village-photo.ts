import { LockMode } from '@mikro-orm/core';
import { VillagePhoto, Village } from '#schema/village/village.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { staff } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { repeatedUpload } from '#server/ground/kernel/media/repeated-upload.ts';
import { POSTING_POSTS } from '#server/law/village/village-posts.ts';
import { pictureSizeOf } from './picture-size-of.ts';
import type { TakenFile } from './take-file.ts';

/** The purpose of an upload. */
export interface VillagePhotoPlan {
  id: string;
  villageId: string;
}

/** Who adds pictures of the boards of their villages. */
export const boardStaff = staff(...POSTING_POSTS);

/** Stores a picture of a village's board (上传公开栏照片); hidden until a posting names it, swept away when none does. */
export const addVillagePhoto = defineCommand(
  ['village.photoUploaded', '上传公开栏照片'],
  boardStaff,
  async (command, { id, villageId }: VillagePhotoPlan, file: TakenFile) => {
    const { em, now } = command;
    const { id: uploadedById, unitId } = actorOf(command);
    const village = await em.findOne(
      Village,
      { id: villageId, townId: unitId },
      { lockMode: LockMode.PESSIMISTIC_READ },
    );
    if (!village) throw notFound('您单位所辖的该村');
    command.about('village', village.id, village.name);
    const known = await em.findOne(VillagePhoto, { id });
    if (known) return repeatedUpload(known, { sha256: file.sha256 });
    const size = await pictureSizeOf(command, file);
    em.create(VillagePhoto, { ...file, ...size, id, villageId: village.id, uploadedById, uploadedAt: now });
    return id;
  },
);
