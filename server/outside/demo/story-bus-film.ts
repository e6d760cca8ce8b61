import type { ToldFilm } from './story.ts';

/**
 * 城乡公交票价解读视频: the pictures of the story, drawn shape by shape in media/fares.mp4; nobody speaks, the captions
 * explain it.
 */
export const BUS_FILM: ToldFilm = {
  file: 'fares.mp4',
  title: '半分钟看懂公交票价怎么调',
  captions: `WEBVTT

00:00:00.500 --> 00:00:05.500
现在，城区公交上车1元。

00:00:06.000 --> 00:00:11.500
以后上车2元；月票60元不限次，90分钟内换乘免费。

00:00:12.500 --> 00:00:17.500
城乡线路按里程计价，10公里内2元。

00:00:18.000 --> 00:00:23.500
每超过5公里加1元，最高6元。

00:00:24.500 --> 00:00:29.500
65周岁以上老年人、残疾人、现役军人和伤残军人免费。

00:00:30.000 --> 00:00:35.500
中小学生半价。有意见请在本页提出。`,
};
