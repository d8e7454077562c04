import { phraseRule } from '../phrases.ts';

/** The buyer wants an invoice, or another one. */
export const invoice = phraseRule({
  kind: 'invoice',
  action: 'instruction',
  say: [/发票|开票|专票|普票|税号|电子票|增值税|抬头|收据|开个?票|报销(凭证|单|用)|纳税人/],
  unless:
    /(不用|不要|不需要?|无需|不必|别|免|不|没必要)(给我|再|帮我)?(开|寄|放|附)?(纸质)?(的)?(发票|开票|开|票|收据)|(发票|票|抬头)(就|都|我)?(不用|不要|不需要|不必|免|已|收到|没问题|对的)|没有?发票|(以后|下次|到时候?)再(说|开)|发票.{0,2}(以后|下次)/,
});
