import { expect, it } from 'vitest';
import { figureOf, instant, readLog } from '../../../../test/helpers/timeline.ts';

/** Office hours with the public holidays and working days of 2026 (State Council, 2025-11-04). */
const weekday = [
  ['09:00', '12:00'],
  ['13:30', '18:00'],
];
const days = (month: string, from: number, to: number) =>
  Array.from(
    { length: to - from + 1 },
    (_, i) => `2026-${month}-${String(from + i).padStart(2, '0')}`,
  );
const calendar = {
  week: {
    '1': weekday,
    '2': weekday,
    '3': weekday,
    '4': weekday,
    '5': weekday,
    '6': [['10:00', '16:00']],
  },
  holidays: [
    ...days('01', 1, 3),
    ...days('02', 15, 23),
    ...days('04', 4, 6),
    ...days('05', 1, 5),
    ...days('06', 19, 21),
    ...days('09', 25, 27),
    ...days('10', 1, 7),
  ],
  workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

/** The examples that define the metrics (metrics, section 11): name, messages, figures, line. */
const EXAMPLES: [string, string, Record<string, string>, object?][] = [
  [
    '1 two questions, one answer',
    'C 10:10:15 · C 10:15:20 · A 10:18:10',
    { 'taobao.reply3m': '0/1', 'general.average': '475000 (1)', 'pdd.reply3m': '0/1' },
  ],
  [
    '2 the same, then a quick one',
    'C 10:10:15 · C 10:15:20 · A 10:18:10 · C 10:18:30 · A 10:19:00',
    { 'taobao.reply3m': '1/2', 'general.average': '252500 (2)', 'pdd.reply3m': '0/1' },
  ],
  [
    '3 ten messages in three minutes, none answered',
    Array.from({ length: 10 }, (_, i) => {
      const seconds = i * 18;
      return `C 10:0${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    }).join(' · '),
    { 'taobao.reply3m': '0/1', 'douyin.avgResponse': '600000 (1)', 'general.average': '- (0)' },
  ],
  [
    '4 start decides the window',
    'C 22:59:58 · A 23:00:27',
    { 'douyin.reply3m': '1/1', 'jd.first30s': '1/1', 'kuaishou.reply3m': '1/1' },
  ],
  [
    '5 burst over 8:00',
    'C 07:58:30 · C 08:01:00 · A 08:02:10',
    { 'taobao.reply3m': '0/0', 'pdd.reply3m': '1/1', 'general.average': '220000 (1)' },
  ],
  [
    '6 robot, then a person',
    'C 14:00:00 · R 14:00:02 · C 14:00:40 · R 14:00:41 · S/transfer 14:00:45 · A 14:02:15',
    {
      'douyin.reply3m': '1/1',
      'wechat.avgReply': '90000 (1)',
      'taobao.reply3m': '1/1',
      'jd.first30s': '0/1',
    },
  ],
  [
    '7 robot only',
    'C 14:10:00 · R 14:10:02',
    {
      'douyin.reply3m': '0/0',
      'pdd.reply3m': '0/0',
      'pdd.effective': '1/1',
      'taobao.reply3m': '0/1',
    },
  ],
  [
    '8 welcome and assisted',
    'C 15:00:00 · A/welcome 15:00:01 · A/assisted 15:00:06 · A 15:04:06',
    { 'douyin.avgResponse': '6000 (1)', 'douyin.reply3m': '0/1', 'general.average': '246000 (1)' },
  ],
  [
    '9 second question unanswered',
    'C 16:00:00 · A 16:00:50 · C 16:02:00',
    {
      'douyin.avgResponse': '325000 (2)',
      'wechat.avgReply': '50000 (1)',
      'taobao.reply3m': '1/2',
      'pdd.reply3m': '0/1',
    },
  ],
  [
    '10 perfunctory',
    'C 10-08T16:00:00 · A 10-08T16:00:04 perfunctory · A 10-08T16:01:20',
    { 'douyin.avgResponse': '80000 (1)', 'douyin.reply3m': '1/1', 'general.average': '4000 (1)' },
  ],
  [
    '11 card, then words',
    'C/card 11:00:00 · C 11:00:25 · A 11:00:50',
    {
      'douyin.avgResponse': '50000 (1)',
      'jd.first30s': '1/1',
      'general.average': '50000 (1)',
      'taobao.reply3m': '1/1',
    },
  ],
  [
    '12 back 9:30 after the close',
    'C 13:00:00 · A 13:00:12 · S/close 13:04:00 · C 13:13:30 · A 13:14:30',
    {
      'jd.first30s': '1/1',
      'general.firstResponse': '12000 (1)',
      'general.nextResponse': '60000 (1)',
    },
  ],
  [
    '13 back 10:30 after the close',
    'C 13:00:00 · A 13:00:12 · S/close 13:04:00 · C 13:14:30 · A 13:15:30',
    {
      'jd.first30s': '1/2',
      'general.firstResponse': '36000 (2)',
      'xiaohongshu.reply3m': '2/2',
    },
  ],
  [
    '14 two buyers',
    'C 09:30:00 (x) · A 09:31:00 (x) · C 09:40:00 (y) · A 09:41:00 (y) · C 20:00:00 (x) · A 20:05:00 (x)',
    { 'pdd.reply3m': '1/2', 'taobao.reply3m': '2/3', 'pdd.effective': '2/2' },
  ],
  [
    '15 over night',
    'C 22:40:00 · A 11-04T09:10:00',
    {
      'pdd.effective': '0/1',
      'douyin.avgResponse': '37800000 (1)',
      'general.average?clock=business': '600000 (1)',
    },
    { calendar },
  ],
  [
    '16 lunch on a working Saturday',
    'C 10-10T11:55:00 · A 10-10T13:35:00',
    {
      'general.average?clock=business': '600000 (1)',
      'general.average': '6000000 (1)',
      'general.within?targetMs=300000&clock=business': '0/1',
    },
    { calendar },
  ],
  [
    '17 copies and disorder',
    'A 10:30:20 id:2 · C 10:30:00 id:1 · C 10:31:00 id:1',
    { 'general.average': '20000 (1)', 'taobao.reply3m': '1/1', 'pdd.reply3m': '1/1' },
  ],
  [
    '18 five waits',
    'C 10:00:00 · A 10:00:05 · C 10:01:00 · A 10:01:08 · C 10:02:00 · A 10:02:12 · C 10:03:00 · A 10:03:20 · C 10:04:00 · A 10:08:00',
    {
      'general.average': '57000 (5)',
      'general.median': '12000 (5)',
      'general.p90': '240000 (5)',
      'general.within': '4/5',
    },
  ],
  [
    '19 live at 10:22:30',
    'C 10:20:00',
    { 'taobao.reply3m': '0/0', 'jd.first30s': '0/1', 'douyin.avgResponse': '- (0)' },
    { asOf: instant('10:22:30') },
  ],
  [
    '20 courtesy',
    'C 10:40:00 · A 10:40:15 · C 10:41:00 courtesy',
    { 'general.average': '15000 (1)', 'taobao.reply3m': '1/2', 'pdd.reply3m': '0/1' },
  ],
];

it.each(EXAMPLES)('%s', (_name, shorthand, figures, line) => {
  const log = readLog(shorthand, line);
  const got = Object.fromEntries(Object.keys(figures).map((key) => [key, figureOf(key, log)]));
  expect(got).toEqual(figures);
});
