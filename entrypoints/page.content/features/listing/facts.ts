import type { Listing } from '@/utils/domain/listings/listing.ts';
import type { Finding } from '@/utils/domain/rules/finding.ts';
import type { ReplyOf, RequestOf } from '@/utils/messaging/protocol.ts';
import type { PageContext } from '../contract.ts';

/** A field that was not seen is absent, never `undefined`. */
type Seen = RequestOf<'listing.facts'>['listing'];

/** What the background says of the facts of a listing. */
export type Facts = {
  findings: readonly Finding[];
  failed: readonly { ruleId: string; error: string }[];
  /** The record it was held against. */
  catalog: ReplyOf<'listing.facts'>['catalog'];
};

const NOTHING: Facts = { findings: [], failed: [], catalog: null };

export type FactKeeper = {
  /** Findings about facts that still hold for this listing; what has changed is asked for. */
  of(listing: Listing): Facts;
  /** Why the last question got no answer. */
  error(): unknown;
};

/**
 * Asks the background about the facts of the listing, one question at a time and none twice. Until the answer
 * comes, what was said of fields that have not changed since holds.
 */
export function createFacts(context: PageContext, onAnswer: () => void): FactKeeper {
  let answered: { listing: Listing; facts: Facts } | null = null;
  let asking: string | null = null;
  let wanted: Listing | null = null;
  let error: unknown = null;
  /** What was said last, to tell an answer that changes nothing. */
  let said = '';

  async function ask(listing: Listing, key: string) {
    asking = key;
    const errorBefore = error;
    try {
      const reply = await context.send('listing.facts', { listing: listing as Seen });
      answered = { listing, facts: reply as unknown as Facts };
      error = null;
    } catch (cause) {
      // Not asked again until something changes: the background may be gone for good.
      answered = { listing, facts: NOTHING };
      error = cause;
    }
    asking = null;
    if (context.signal.aborted) return;
    const next = wanted;
    wanted = null;
    if (next && JSON.stringify(next) !== key) void ask(next, JSON.stringify(next));
    else if (error !== errorBefore || JSON.stringify(answered.facts) !== said) onAnswer();
  }

  return {
    of(listing) {
      const key = JSON.stringify(listing);
      if (asking !== null) wanted = listing;
      else if (!answered || JSON.stringify(answered.listing) !== key) void ask(listing, key);
      const facts = answered ? stillTrue(answered, listing) : NOTHING;
      said = JSON.stringify(facts);
      return facts;
    },
    error: () => error,
  };
}

function stillTrue({ listing, facts }: { listing: Listing; facts: Facts }, now: Listing): Facts {
  const isSame = ({ field }: Finding) => {
    const key = field as keyof Listing['fields'];
    return listing.fields[key] === now.fields[key];
  };
  return { ...facts, findings: facts.findings.filter(isSame) };
}
