export type Sender = 'customer' | 'agent' | 'robot' | 'system' | 'unknown';

/** How exact the page's own stamp is. `none`: the page shows no time for this message. */
export type TimePrecision = 'second' | 'minute' | 'day' | 'none';
