/** What several packs cite: a law that is amended is corrected in one place. A rule adds article and quote. */
export const AD_LAW = {
  law: '《广告法》',
  fullName: '中华人民共和国广告法，全国人大常委会，2021-04-29 修正',
  trust: 'verified',
} as const;

export const CONSUMER_LAW = {
  law: '《消费者权益保护法》',
  fullName: '中华人民共和国消费者权益保护法，全国人大常委会，2014-03-15 施行',
  trust: 'verified',
} as const;

export const DRUG_LAW = {
  law: '《药品管理法》',
  fullName: '中华人民共和国药品管理法，全国人大常委会，2019-12-01 施行',
  trust: 'verified',
} as const;

export const FOOD_LAW = {
  law: '《食品安全法》',
  fullName: '中华人民共和国食品安全法，全国人大常委会',
  trust: 'verified',
} as const;

export const PLATFORM = {
  law: '平台规则',
  article: '（客服行为规范）',
  trust: 'secondary',
} as const;

export const REVIEW_RULES = {
  law: '《三品一械广告审查管理暂行办法》',
  fullName:
    '药品、医疗器械、保健食品、特殊医学用途配方食品广告审查管理暂行办法，国家市场监督管理总局令第21号，2020-03-01 施行',
  trust: 'secondary',
} as const;
