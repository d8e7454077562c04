import agent from '@/components/agent.css?inline';
import base from '@/components/base.css?inline';
import page from '@/components/page.css?inline';
import tokens from '@/components/tokens.css?inline';

/** Sheets of the shadow root in a page, in order. They travel with the definition, not in the script. */
export const PAGE_CSS: readonly string[] = [tokens, base, page, agent];
