import agent from '@/components/agent.css?inline';
import base from '@/components/base.css?inline';
import page from '@/components/page.css?inline';
import tokens from '@/components/tokens.css?inline';

/** Sheets of our shadow root, in order. */
export const PAGE_CSS: readonly string[] = [tokens, base, page, agent];
