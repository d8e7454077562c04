import type { MetricDefinition, Window } from './definition.ts';
import type { RoundRules } from './rounds.ts';

/** The rules most metrics share; each definition names what differs. */
const HUMAN_ONLY: RoundRules = {
  card: false,
  courtesy: 'count',
  robot: 'ignore',
  assisted: 'no',
  perfunctoryFrom: null,
};
const HANDOVER: RoundRules = { ...HUMAN_ONLY, robot: 'handover' };
const GENERAL: RoundRules = { ...HUMAN_ONLY, card: true, courtesy: 'skip' };

const hours = (start: number, end: number): Window => ({
  startMs: start * 3_600_000,
  endMs: end * 3_600_000,
});
const PLAIN = { clock: 'wall', skipsLeftMessages: false, minSample: null } as const;
const ALL_DAY = { window: null, windowOn: 'round' } as const;

const THREE_MINUTES_MS = 180_000;

const COMPANY_SOURCE = {
  effectiveFrom: null,
  seenOn: '2026-11',
  mark: 'V',
  restsOn: 'Help-desk vendors: the oldest unanswered message starts, robots never stop a clock',
  uncertain: { zh: '口径由公司决定。', en: 'Company policy decides.' },
} as const;

/**
 * Every metric of `replay`, in the order it is printed. No platform's own text was at hand for most of
 * them: all are defaults to be edited, each with its date, what it rests on and its doubt. Where a source
 * is silent, only a person's answer stops a clock, a card starts none, and hours are as printed.
 */
export const METRICS: readonly MetricDefinition[] = [
  {
    ...PLAIN,
    id: 'douyin.reply3m',
    name: { zh: '抖店 3 分钟人工回复率', en: 'Douyin, human replies within 3 min' },
    form: 'rate',
    unit: 'round',
    rules: { ...HANDOVER, card: true },
    window: hours(8, 23),
    windowOn: 'round',
    targetMs: THREE_MINUTES_MS,
    source: {
      effectiveFrom: null,
      seenOn: '2026-11',
      mark: 'S',
      restsOn: 'Report columns of 飞鸽 and re-posts; rounds only an AI served are out',
      uncertain: {
        zh: '报表另有按会话、按人的口径；协助回复算不算回复没有说明，这里不算。',
        en: 'Reports also show it per session and per person; whether an assisted answer stops the clock is not said: here it does not.',
      },
    },
  },
  {
    ...PLAIN,
    id: 'douyin.avgResponse',
    name: { zh: '抖店飞鸽平均响应时长', en: 'Douyin, mean response time' },
    form: 'mean',
    unit: 'round',
    rules: { ...HANDOVER, card: true, assisted: 'stops', perfunctoryFrom: '2026-09-29' },
    window: hours(8, 23),
    windowOn: 'session',
    unansweredMs: 600_000,
    source: {
      effectiveFrom: '2026-09-29',
      seenOn: '2026-11',
      mark: 'S',
      restsOn:
        'Quotations of the school.jinritemai.com rules; the date is that of perfunctory replies',
      uncertain: {
        zh: '超过 600 秒才回复的按实际时长计，不封顶；转人工后从转接起算；敷衍回复的生效日按起算时间判断。',
        en: 'A round answered after more than 600 s counts its own time, uncapped; the clock starts at the hand-over; the perfunctory date is taken from the start.',
      },
    },
  },
  {
    ...PLAIN,
    id: 'pdd.reply3m',
    name: { zh: '拼多多 3 分钟人工回复率', en: 'Pinduoduo, human replies within 3 min' },
    form: 'rate',
    unit: 'buyerDay',
    rules: HANDOVER,
    window: hours(8, 23),
    windowOn: 'message',
    targetMs: THREE_MINUTES_MS,
    source: {
      effectiveFrom: null,
      seenOn: '2026-11',
      mark: 'S',
      restsOn:
        'Exported reports: head counts of buyers who need a person, 8–23 and whole day side by side',
      uncertain: {
        zh: '没有找到平台原文；全天口径用 window=all。',
        en: 'The official wording was not found; the whole day is window=all.',
      },
    },
  },
  {
    ...PLAIN,
    id: 'pdd.effective',
    name: { zh: '拼多多有效回复率', en: 'Pinduoduo, effective replies' },
    form: 'rate',
    unit: 'buyerDay',
    rules: { ...HUMAN_ONLY, robot: 'stops', assisted: 'stops' },
    window: hours(8, 23),
    windowOn: 'message',
    targetMs: 3_600_000,
    source: {
      effectiveFrom: '2019-01-10',
      seenOn: '2026-11',
      mark: 'S',
      restsOn:
        'Re-posts of the rule: one unanswered message or one after an hour spoils the buyer’s day',
      uncertain: {
        zh: '机器人回复算不算没有明说，这里算；可能已由 3 分钟回复率取代。生效日不晚于所列日期。',
        en: 'Whether a robot’s answer counts is not said: here it does. Perhaps superseded by the 3-minute rate. In force on that date or earlier.',
      },
    },
  },
  {
    ...PLAIN,
    id: 'jd.first30s',
    name: { zh: '京东 30 秒应答率', en: 'JD, first answer within 30 s' },
    form: 'rate',
    unit: 'firstRound',
    rules: HUMAN_ONLY,
    window: hours(9, 23),
    windowOn: 'session',
    targetMs: 30_000,
    skipsLeftMessages: true,
    source: {
      effectiveFrom: '2021-12-01',
      seenOn: '2026-11',
      mark: 'S',
      restsOn:
        'Quotations of the notice: sessions begun 23–9 and 留言 are out, ten minutes to return',
      uncertain: {
        zh: '没有找到机器人的口径；第一条是商品卡片时如何算不明。',
        en: 'No rule about robots was found; nor about a card as the first message.',
      },
    },
  },
  {
    ...PLAIN,
    id: 'taobao.reply3m',
    name: { zh: '淘宝旺旺 3 分钟人工响应率', en: 'Taobao, human responses within 3 min' },
    form: 'rate',
    unit: 'round',
    rules: HUMAN_ONLY,
    window: hours(8, 23),
    windowOn: 'round',
    targetMs: THREE_MINUTES_MS,
    minSample: 100,
    source: {
      effectiveFrom: null,
      seenOn: '2026-11',
      mark: 'S',
      restsOn: 'Re-posts with examples: rounds a person answered in time over all rounds',
      uncertain: {
        zh: '另有 9–23 点、8–24 点和按天去重人数的说法；只有机器人回复的轮次这里计入分母。',
        en: 'Other versions say 9–23, 8–24, or heads per day; rounds only a robot answered are in the denominator here.',
      },
    },
  },
  {
    ...PLAIN,
    id: 'kuaishou.reply3m',
    name: { zh: '快手 3 分钟人工回复率', en: 'Kuaishou, human replies within 3 min' },
    form: 'rate',
    unit: 'round',
    rules: HUMAN_ONLY,
    window: hours(8, 24),
    windowOn: 'round',
    targetMs: THREE_MINUTES_MS,
    source: {
      effectiveFrom: null,
      seenOn: '2026-11',
      mark: 'S',
      restsOn: 'Name of the report column; hours from a re-post on the older 5-minute rate',
      uncertain: {
        zh: '单位、时段、机器人都不确定：旧口径计入机器人，现在的名称写人工。',
        en: 'Unit, hours and robots: the older rate counted robots, today’s name says human.',
      },
    },
  },
  {
    ...PLAIN,
    ...ALL_DAY,
    id: 'xiaohongshu.reply3m',
    name: { zh: '小红书客服三分钟回复率', en: 'Xiaohongshu, first reply within 3 min' },
    form: 'rate',
    unit: 'firstRound',
    rules: HUMAN_ONLY,
    targetMs: THREE_MINUTES_MS,
    source: {
      effectiveFrom: null,
      seenOn: '2026-11',
      mark: 'S',
      restsOn: 'Re-posts: the first consultation of a session',
      uncertain: { zh: '时段、机器人、卡片。', en: 'Hours, robots, cards.' },
    },
  },
  {
    ...PLAIN,
    ...ALL_DAY,
    id: 'wechat.avgReply',
    name: { zh: '视频号平均回复时长', en: 'WeChat Channels, mean reply time' },
    form: 'mean',
    unit: 'round',
    rules: HANDOVER,
    unansweredMs: null,
    source: {
      effectiveFrom: null,
      seenOn: '2026-11',
      mark: 'S',
      restsOn: 'Re-posts: rounds with a person; unanswered ones have a rate of their own',
      uncertain: {
        zh: '分母是否包含没有回复的轮次。',
        en: 'Whether the denominator holds unanswered rounds.',
      },
    },
  },
  {
    ...PLAIN,
    ...ALL_DAY,
    id: 'general.firstResponse',
    name: { zh: '首次响应时长', en: 'First response time' },
    form: 'mean',
    unit: 'firstRound',
    rules: GENERAL,
    unansweredMs: null,
    source: COMPANY_SOURCE,
  },
  {
    ...PLAIN,
    ...ALL_DAY,
    id: 'general.nextResponse',
    name: { zh: '后续响应时长', en: 'Next response time' },
    form: 'mean',
    unit: 'nextRound',
    rules: GENERAL,
    unansweredMs: null,
    source: COMPANY_SOURCE,
  },
  {
    ...PLAIN,
    ...ALL_DAY,
    id: 'general.average',
    name: { zh: '平均响应时长', en: 'Mean response time' },
    form: 'mean',
    unit: 'round',
    rules: GENERAL,
    unansweredMs: null,
    source: COMPANY_SOURCE,
  },
  {
    ...PLAIN,
    ...ALL_DAY,
    id: 'general.median',
    name: { zh: '响应时长中位', en: 'Median response time' },
    form: 'median',
    unit: 'round',
    rules: GENERAL,
    unansweredMs: null,
    source: COMPANY_SOURCE,
  },
  {
    ...PLAIN,
    ...ALL_DAY,
    id: 'general.p90',
    name: { zh: '九成在多久内回复', en: '90th percentile of response time' },
    form: 'p90',
    unit: 'round',
    rules: GENERAL,
    unansweredMs: null,
    source: COMPANY_SOURCE,
  },
  {
    ...PLAIN,
    ...ALL_DAY,
    id: 'general.within',
    name: { zh: '按时回复率', en: 'Share answered in time' },
    form: 'rate',
    unit: 'round',
    rules: GENERAL,
    targetMs: THREE_MINUTES_MS,
    source: COMPANY_SOURCE,
  },
];
