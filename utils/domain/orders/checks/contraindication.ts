import type { Goods } from '../goods.ts';
import type { Clause, Note } from '../note.ts';
import { readNumber } from '../number.ts';
import { phraseRule } from '../phrases.ts';

const ILLNESS =
  '高血压|糖尿病|心脏病|冠心病|肝|肾|胃溃疡|胃出血|青光眼|前列腺|蚕豆病|痛风|癫痫|哮喘|结节|肿瘤|癌|甲亢|甲减|贫血|出血|血栓|中风|手术|感冒|发烧|咳嗽|便秘|腹泻|拉肚子|湿疹|皮炎|失眠|胃病|胃炎|低血压|高血脂|尿酸高|血糖高|血压高|化疗|透析|支架|近视|红斑|溃疡|拔牙|打疫苗|疫苗|造影|增强ct|ct|核磁';
/** Asks whether the medicine may be taken. */
const ASKS =
  /能不能|能.{0,4}[吃用喝发]|可以[吃用喝]|可不可以|影响|冲突|相克|一起|同时|同服|过敏|孕|哺乳/;
const MEDICINE =
  '华法林|阿司匹林|氯吡格雷|降压药|降糖药|胰岛素|二甲双胍|他汀|激素|避孕药|安眠药|感冒药|消炎药|抗生素|头孢|中药|西药|抗凝|优甲乐|地高辛|布洛芬|止痛药|退烧药|抗抑郁|别的药|其他药|其它药';

/** Pregnancy, infants, allergy, illness or other medicines that the leaflet has to be held against: for the pharmacist. */
export const contraindication = phraseRule({
  kind: 'contraindication',
  action: 'safety',
  withNarration: true,
  isOrdered: (clause, goods, note) =>
    isAgeOrdered(clause, goods) ||
    isOwnMedicine(clause, goods) ||
    isMereIllness(clause, note) ||
    isMereAge(clause, note),
  say: [
    /怀孕|妊娠|怀着|孕妇(?!款|装|版|专用)|孕(早|中|晚|期|前|后|\d|[一二三四五六七八九十]|周)|备孕|怀了|哺乳|喂奶|母乳|月子|产后|经期|来(大)?姨妈|例假|待产/,
    /过敏(史|体质|过|了|的$)|对.{1,8}过敏|(青霉素|头孢|磺胺|阿司匹林|海鲜|酒精|花生|鸡蛋|药物|芒果|乳糖|皮试).{0,3}(过敏|阳性)|过敏.{0,6}(能|可以|行|没事|用吗|吃吗)/,
    /(宝宝|婴儿|孩子|娃|小孩|女儿|儿子|孙子|孙女|宝贝|新生儿).{0,6}[\d一二三四五六七八九十两]+个?(半)?(多)?月|[\d一二三四五六七八九十两]+个(半|多)?月(大)?的?(宝宝|婴儿|孩子|娃|小孩|的?宝贝)|新生儿|早产/,
    /(给|喂).{0,4}([一二两三123])岁(半|多)?.{0,5}(宝|孩|娃|吃|用|喝|擦)|([一二两三123])岁(半|多)?的?(宝宝|孩子|小孩|娃|小朋友).{0,8}(能|可以|吃|用|喝|剂量|怎么|多少)/,
    /(宝宝|婴儿|宝贝|娃|孩子|小孩|儿子|女儿).{0,3}(?<!\d)[一二两三123]岁(半|多|了)*.{0,6}(能|可以|吃|用|喝|多少|怎么|剂量|$)|(眼睛|眼周|嘴|私处|伤口|脸|下面|鼻).{0,5}能.{0,3}(擦|涂|抹|用|喷)|蚕豆病|g6pd|癫痫|肌无力|(给|喂)(猫|狗|宠物|鸡|猪|羊|牛|兔)|(猫|狗|宠物)(吃|用|喝)/,
    new RegExp(
      `(${ILLNESS}|老人|小孩|孩子|儿童|宝宝|老年人|学生|婴幼儿|[\\d一二三四五六七八九十]+岁).{0,10}(能(不能)?|可以|可不可以|适合|敢|行不行|可否)(继续|接着|一起|同时)*(吃|用|喝|服|擦|贴|发|买|涂|补).{0,6}(吗|么|嘛|吧$|不$|\\?|没|能不能)`,
    ),
    new RegExp(
      `(吃|服|用|喝)着(${MEDICINE})|(同时|正在|一直|现在|最近|还在|还要|在|一起|刚|配|跟|和|搭配|混着).{0,4}(吃|服|服用|用|喝|打)(着|的|了)?.{0,4}(${MEDICINE})|(${MEDICINE}).{0,8}(一起|同时|同服|同吃|冲突|相克|间隔|一块)`,
    ),
    /能(不能)?(继续)?(擦|抹|涂|用在|吃|喝|用).{0,6}(私处|下面|眼睛|嘴里|伤口|脸上?|屁股|肚脐)|(擦|抹|涂|用在)(私处|伤口|嘴里|眼睛)/,
    /(喝|饮)(了|过|完|点)?(白)?酒|酒后|喝完酒|能开车|开车.{0,4}(吃|能|行)|(吃|喝|用)(了|完|这个)?.{0,6}(能不能|可不可以|能).{0,2}开车/,
    new RegExp(
      `(有|患|得过?|做(了|过|完)?|刚做|要做|确诊).{0,4}(${ILLNESS}).{0,14}(能|可以|行|停|影响|适合|注意|冲突|$)`,
    ),
    /(会不会|有没有|有什么|有).{0,3}(影响|副作用|冲突|相克|不良反应).{0,4}(吗|么|\?|$)|(要不要|需要|用|要)停(药)?(吗|么|不)/,
    /(一次|一天|每次|每天).{0,4}(吃|喝|用)?[\d一二两三四五六七八]+[片粒袋支包颗].{0,4}(可以|行|能|多不多|够不够|会不会)|超量|加倍吃|吃多了|误(吃|服|食)|多吃.{0,4}(行|可以|能)/,
  ],
  unless:
    /不是(孕妇|过敏|孕期|哺乳)|(不|没有?|无|未|抗|防)(任何|药物)?过敏|没(有)?(怀孕|备孕)|过敏性?(鼻炎|鼻|皮炎|结膜)|抗过敏|没有?(高血压|糖尿病|慢性病)|孕妇(款|装|版)|(不|没|别|勿)(能|会|可)?[喝饮]酒/,
});

/** A child of 6 months and goods for 0-1岁: what the age says is what was ordered. */
function isAgeOrdered({ text }: Clause, goods: readonly Goods[]): boolean {
  if (/能|可以|过敏|吗|孕|哺乳/.test(text)) return false;
  const age = /([\d一二两三四五六七八九十]+)个?(月|岁)/.exec(text);
  const n = age ? readNumber(age[1]!) : null;
  if (!age || n === null) return false;
  const years = age[2] === '月' ? n / 12 : n;
  return goods.some(({ words }) => {
    if (age[2] === '岁' && /小儿|儿童|婴|幼|宝宝/.test(words)) return true;
    const range = /(\d+)[-~至到](\d+)岁/.exec(words);
    return range !== null && years >= Number(range[1]) && years <= Number(range[2]);
  });
}

/** 常年吃二甲双胍 on an order of it: no other medicine. */
function isOwnMedicine({ text }: Clause, goods: readonly Goods[]): boolean {
  const named = text.match(new RegExp(MEDICINE, 'g'));
  return (
    named !== null &&
    !ASKS.test(text) &&
    named.every((name) => goods.some(({ words }) => words.includes(name)))
  );
}

/** 有高血压 alone is why people buy; with a question anywhere in the note it is one for the pharmacist. */
function isMereIllness({ text }: Clause, note: Note): boolean {
  return /^(我|我[爸妈]|老人|家人)?(有|患|得过?|确诊)/.test(text) && !ASKS.test(note.text);
}

/** A child's age in years alone tells for whom it is; with how or whether to use it, it is one for the pharmacist. */
function isMereAge({ text }: Clause, note: Note): boolean {
  return (
    /^\D{0,6}[一二两三123]岁(半|多|了|的)*$/.test(text) &&
    !/能|可以|多少|怎么|剂量|过敏|吃|用|喝/.test(note.text)
  );
}
