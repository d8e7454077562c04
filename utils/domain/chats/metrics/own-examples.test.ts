// Long because it is one table: each line is one sentence of the definitions and what follows from it.
import { expect, it } from 'vitest';
import { figureOf, instant, readLog } from '../../../../test/helpers/timeline.ts';

const office = { week: { '2': [['09:00', '12:00']], '3': [['09:00', '12:00']] } };

/** Why it is so, messages, figures, line. Each case turns on one sentence of the definitions. */
const CASES: [string, string, Record<string, string>, object?][] = [
  [
    'a wait of exactly the target is good, one millisecond more is not',
    'C 10:00:00 · A 10:03:00 · C 10:10:00 · A 10:13:00.001',
    { 'general.within': '1/2', 'taobao.reply3m': '1/2' },
  ],
  [
    'finer stamps are cut off, so 180.0009 s is 180 s',
    'C 10:00:00.0000 · A 10:03:00.0009',
    { 'general.within': '1/1' },
  ],
  [
    'the window opens at 8:00:00.000 and not a millisecond before',
    'C 07:59:59.999 · A 08:00:10 · C 08:00:00 (y) · A 08:00:10 (y)',
    { 'taobao.reply3m': '1/1', 'douyin.reply3m': '1/1' },
  ],
  [
    'the window is closed at 23:00:00.000 itself',
    'C 22:59:59.999 · A 23:00:00 · C 23:00:00 (y) · A 23:00:10 (y)',
    { 'taobao.reply3m': '1/1', 'kuaishou.reply3m': '2/2' },
  ],
  [
    'a session begun in time keeps its late rounds where the window is on sessions',
    'C 22:50:00 · A 22:50:10 · C 23:10:00 · A 23:10:50',
    { 'douyin.avgResponse': '30000 (2)', 'douyin.reply3m': '1/1' },
  ],
  [
    'a session begun at night keeps its morning rounds out',
    'C 07:50:00 · A 07:50:10 · C 08:10:00 · A 08:10:10',
    { 'douyin.avgResponse': '- (0)', 'douyin.reply3m': '1/1' },
  ],
  [
    'a robot’s second words after a hand-over do not take the round back',
    'C 10:00:00 · S/transfer 10:00:05 · R 10:00:06 · A 10:01:00',
    { 'douyin.reply3m': '1/1', 'wechat.avgReply': '60000 (1)' },
  ],
  [
    'from person to person the clock runs on',
    'C 10:00:00 · S/transfer 10:01:00 · S/transfer 10:02:00 · A 10:03:30',
    { 'wechat.avgReply': '210000 (1)', 'douyin.reply3m': '0/1' },
  ],
  [
    'the hand-over restarts the clock of every message of the round, later ones keep their own',
    'C 10:00:00 · C 10:01:00 · R 10:01:01 · S/transfer 10:05:00 · C 10:06:00 · A 10:08:00',
    { 'wechat.avgReply': '180000 (1)', 'pdd.reply3m': '1/1' },
  ],
  [
    'a question after a robot’s answer begins anew and the served one is nowhere',
    'C 10:00:00 · R 10:00:01 · C 10:05:00 · A 10:05:30',
    { 'wechat.avgReply': '30000 (1)', 'douyin.reply3m': '1/1', 'general.average': '330000 (1)' },
  ],
  [
    'a person who answers what the robot has served measures nothing',
    'C 10:00:00 · R 10:00:01 · A 10:09:00',
    { 'wechat.avgReply': '- (0)', 'douyin.reply3m': '0/0', 'taobao.reply3m': '0/1' },
  ],
  [
    'where robots are ignored a transfer is too',
    'C 10:00:00 · R 10:00:01 · S/transfer 10:02:00 · A 10:04:00',
    { 'taobao.reply3m': '0/1', 'general.average': '240000 (1)' },
  ],
  [
    'where a robot’s answer counts, it ends the round',
    'C 10:00:00 · R 10:00:01 · C 10:30:00',
    { 'pdd.effective': '0/1' },
  ],
  [
    'a greeting by a robot is no answer even there',
    'C 10:00:00 · R/welcome 10:00:01',
    { 'pdd.effective': '0/1', 'taobao.reply3m': '0/1' },
  ],
  [
    'an assisted answer counts whoever sends it, and does not serve a round as a robot',
    'C 10:00:00 · R/assisted 10:00:04 · A 10:01:00',
    { 'douyin.avgResponse': '4000 (1)', 'douyin.reply3m': '1/1', 'wechat.avgReply': '60000 (1)' },
  ],
  [
    'a system message is never an answer, assisted or not',
    'C 10:00:00 · S/assisted 10:00:04 · S 10:00:05 · A 10:00:20',
    { 'douyin.avgResponse': '20000 (1)', 'general.average': '20000 (1)' },
  ],
  [
    'a card from a person is an answer where the customer’s card asks nothing',
    'C/card 10:00:00 · C 10:01:00 · A/card 10:01:20',
    { 'taobao.reply3m': '1/1', 'general.average': '80000 (1)', 'jd.first30s': '1/1' },
  ],
  [
    'a card alone opens nothing for a platform that takes words only',
    'C/card 10:00:00 · A 10:09:00',
    { 'taobao.reply3m': '0/0', 'pdd.reply3m': '0/0', 'douyin.reply3m': '0/1' },
  ],
  [
    'an image asks as words do',
    'C/image 10:00:00 · A/image 10:00:40',
    { 'taobao.reply3m': '1/1', 'general.average': '40000 (1)' },
  ],
  [
    'before the date a perfunctory reply ends the round, from its first instant on it does not',
    'C 09-28T23:59:59 (x) · A 09-29T00:00:05 (x) perfunctory · C 09-29T00:00:00 (y) · A 09-29T00:00:05 (y) perfunctory · A 09-29T00:00:30 (y)',
    { 'douyin.avgResponse?window=all': '18000 (2)' },
  ],
  [
    'a round with nothing but a perfunctory reply is unanswered',
    'C 10-08T10:00:00 · A 10-08T10:00:04 perfunctory',
    { 'douyin.avgResponse': '600000 (1)', 'general.average': '4000 (1)' },
  ],
  [
    'a late answer counts its own time, not the 600 s of an unanswered one',
    'C 10:00:00 · A 10:20:00',
    { 'douyin.avgResponse': '1200000 (1)' },
  ],
  [
    'a courtesy joins no wait of the company, but spoils a platform’s',
    'C 10:00:00 · C 10:00:20 courtesy · A 10:00:50',
    { 'general.average': '50000 (1)', 'taobao.reply3m': '1/1', 'pdd.reply3m': '1/1' },
  ],
  [
    'the first waiting message decides although the last was answered at once',
    'C 10:00:00 · C 10:03:30 · A 10:03:35',
    { 'general.within': '0/1', 'pdd.reply3m': '0/1' },
  ],
  [
    'one bad message spoils the buyer’s day, the next day is another',
    'C 10:00:00 · A 10:00:20 · C 11:00:00 · A 11:30:00 · C 11-04T10:00:00 · A 11-04T10:00:20',
    { 'pdd.reply3m': '1/2', 'pdd.effective': '2/2' },
  ],
  [
    'a burst over midnight is judged on two days, each message by its own start',
    'C 23:59:00 · C 11-04T00:01:00 · A 11-04T00:02:30',
    { 'pdd.reply3m?window=all': '1/2', 'general.average': '210000 (1)' },
  ],
  [
    'two agents of one buyer are one conversation',
    'C 10:00:00 · A 10:00:10 by:wang · C 10:01:00 · A 10:01:40 by:li',
    { 'general.average': '25000 (2)', 'pdd.reply3m': '1/1' },
  ],
  [
    'a message left while all were away takes its session out, at 京东 only',
    'C 10:00:00 left · A 10:00:05 · C 12:00:00 · A 12:00:10',
    { 'jd.first30s': '1/1', 'xiaohongshu.reply3m': '2/2' },
  ],
  [
    'exactly ten minutes after the close is the same session',
    'C 13:00:00 · A 13:00:12 · S/close 13:04:00 · C 13:14:00.000 · A 13:14:10',
    { 'jd.first30s': '1/1', 'general.nextResponse': '10000 (1)' },
  ],
  [
    'the latest close counts, not the first',
    'C 13:00:00 · A 13:00:12 · S/close 13:01:00 · S/close 13:10:00 · C 13:15:00 · A 13:15:10',
    { 'jd.first30s': '1/1', 'general.firstResponse': '12000 (1)' },
  ],
  [
    'half an hour after the last word a question begins a session, a second less it does not',
    'C 10:00:00 · A 10:00:10 · C 10:30:10 · A 10:30:20 · C 11:00:20.001 · A 11:00:21',
    { 'general.firstResponse': '5500 (2)', 'general.nextResponse': '10000 (1)' },
  ],
  [
    'who waits stays in the session, however long',
    'C 10:00:00 · C 14:00:00 · A 14:00:10',
    { 'general.firstResponse': '14410000 (1)', 'jd.first30s': '0/1' },
  ],
  [
    'after a courtesy nobody waits, so the pause counts from it',
    'C 10:00:00 · A 10:00:10 · C 10:00:20 courtesy · C 10:40:00 · A 10:40:05',
    { 'general.firstResponse': '7500 (2)' },
  ],
  [
    'a greeting does not make the pause shorter',
    'C 10:00:00 · A 10:00:10 · A/welcome 10:20:00 · S 10:25:00 · C 10:35:00 · A 10:35:30',
    { 'general.firstResponse': '20000 (2)' },
  ],
  [
    'a close does not answer, a reply after it does',
    'C 10:00:00 · S/close 10:05:00 · A 10:06:00',
    { 'general.average': '360000 (1)', 'taobao.reply3m': '0/1' },
  ],
  [
    'back after the close while the question is still open: unanswered, then a new session',
    'C 10:00:00 · S/close 10:05:00 · C 10:20:00 · A 10:20:10',
    { 'jd.first30s': '1/2', 'general.average': '10000 (1)' },
  ],
  [
    'ids of sessions are trusted: neither pause nor close splits one',
    'C 10:00:00 in:s1 · A 10:00:10 in:s1 · S/close 10:01:00 in:s1 · C 12:00:00 in:s1 · A 12:00:20 in:s1',
    { 'general.firstResponse': '10000 (1)', 'general.nextResponse': '20000 (1)' },
  ],
  [
    'two sessions of one buyer may lie within each other',
    'C 10:00:00 in:s1 · C 10:00:10 in:s2 · A 10:00:20 in:s2 · A 10:00:40 in:s1',
    { 'general.firstResponse': '25000 (2)' },
  ],
  [
    'a round ends with its session: the answer in another one is not its own',
    'C 10:00:00 in:s1 · A 10:00:40 in:s2 · C 10:01:00 in:s2 · A 10:01:10 in:s2',
    { 'general.average': '10000 (1)', 'taobao.reply3m': '1/2' },
  ],
  [
    'an agent who writes first opens no round, and the pause runs from that word',
    'A 10:00:00 · C 10:31:00 · A 10:31:30',
    { 'general.firstResponse': '30000 (1)', 'jd.first30s': '1/1' },
  ],
  [
    'without ids the same instant, sender and text is a copy',
    'C 10:00:00 text:在吗 · C 10:00:00 text:在吗 id:1 · A 10:00:10',
    { 'general.average': '10000 (1)' },
  ],
  [
    'different ids are different messages, even with the same text at the same instant',
    'A 10:00:00 id:1 text:在 · A 10:00:00 id:2 text:在 · C 10:00:00 id:3 · A 10:01:00 id:4',
    { 'general.average': '60000 (1)' },
  ],
  [
    'equal instants keep the order of the log: an answer logged before the question is none',
    'A 10:00:00 id:1 · C 10:00:00 id:2',
    { 'general.average': '- (0)', 'taobao.reply3m': '0/1' },
  ],
  [
    'equal instants in the other order are a wait of nothing',
    'C 10:00:00 id:2 · A 10:00:00 id:1',
    { 'general.average': '0 (1)', 'taobao.reply3m': '1/1' },
  ],
  [
    'our own clock is corrected before anything is compared',
    'C 10:00:00 · A 10:00:35 device',
    { 'general.average': '30000 (1)', 'jd.first30s': '1/1' },
    { clockOffsetMs: 5000 },
  ],
  [
    'two witnesses within two seconds are one message, by the page’s stamp',
    'C 10:00:00 text:在吗 · A 10:00:31.900 device text:在 · A 10:00:30 text:在',
    { 'general.average': '30000 (1)', 'jd.first30s': '1/1' },
  ],
  [
    'three seconds apart without ids they are two messages',
    'C 10:00:00 · A 10:00:20 · C 10:01:00 text:好 · C 10:01:03 device text:好 · A 10:01:10',
    { 'general.average': '15000 (2)' },
  ],
  [
    'with one id they are one message however far apart, by the page’s stamp',
    'C 10:00:00 · A 10:00:25 device id:7 · A 10:00:30 id:7',
    { 'general.average': '30000 (1)' },
  ],
  [
    'what may still be answered in time is pending, to the millisecond',
    'C 10:00:00 (x) · C 10:00:00.001 (y)',
    { 'taobao.reply3m': '0/1', 'general.within?targetMs=180000': '0/1' },
    { asOf: instant('10:03:00.001') },
  ],
  [
    'an answer after the end of what is known is not known',
    'C 10:00:00 · A 10:00:30',
    { 'taobao.reply3m': '0/0', 'general.average': '- (0)' },
    { asOf: instant('10:00:29') },
  ],
  [
    'after 600 s an unanswered round is no longer pending for the mean',
    'C 10:00:00',
    { 'douyin.avgResponse': '600000 (1)' },
    { asOf: instant('10:10:00.001') },
  ],
  [
    'a pending message leaves the buyer’s day to those that are judged',
    'C 10:00:00 · A 10:00:10 · C 10:05:00',
    { 'pdd.reply3m': '1/1' },
    { asOf: instant('10:06:00') },
  ],
  [
    'at lunch the business clock stands still, so the round is still pending',
    'C 11:59:00',
    { 'general.within?clock=business': '0/0', 'general.within': '0/1' },
    { asOf: instant('18:00:00'), calendar: office },
  ],
  [
    'a platform’s hours stay Shanghai hours whatever the company’s zone',
    'C 22:30:00 · A 22:31:00',
    { 'taobao.reply3m': '1/1', 'general.within?clock=business': '1/1' },
    { calendar: { ...office, timeZone: 'Europe/Berlin' } },
  ],
  [
    'asked and answered outside office hours, nobody has waited',
    'C 12:10:00 · A 13:50:00',
    { 'general.average?clock=business': '0 (1)' },
    { calendar: office },
  ],
  [
    'the shift clock takes the hours of who answered, others the company’s',
    'C 11:50:00 (x) · A 20:10:00 (x) by:wang · C 11:50:00 (y) · A 20:10:00 (y) by:li',
    { 'general.average?clock=shift': '600000 (2)', 'general.p90?clock=shift': '600000 (2)' },
    { calendar: { ...office, shifts: { wang: { '2026-11-03': [['20:00', '24:00']] } } } },
  ],
  [
    'the shift clock takes a day off the roster as closed, holiday tables or not',
    'C 10:00:00 · A 10:30:00 by:wang',
    { 'general.average?clock=shift': '0 (1)', 'general.average?clock=business': '1800000 (1)' },
    { calendar: { ...office, shifts: { wang: { '2026-11-04': [['09:00', '18:00']] } } } },
  ],
  [
    'without a calendar everything is open',
    'C 03:00:00 · A 03:20:00',
    {
      'general.average?clock=business': '1200000 (1)',
      'general.average?clock=shift': '1200000 (1)',
    },
  ],
  [
    'the median of two is their mean, half a millisecond goes up',
    'C 10:00:00 · A 10:00:01 · C 10:01:00 · A 10:01:02.001',
    { 'general.median': '1501 (2)', 'general.average': '1501 (2)', 'general.p90': '2001 (2)' },
  ],
];

it.each(CASES)('%s', (_why, shorthand, figures, line) => {
  const log = readLog(shorthand, line);
  const got = Object.fromEntries(Object.keys(figures).map((key) => [key, figureOf(key, log)]));
  expect(got).toEqual(figures);
});
