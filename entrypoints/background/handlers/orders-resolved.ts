import { subjectHash } from '@/utils/domain/events/envelope.ts';
import { shanghaiDay } from '@/utils/domain/reports/day-totals.ts';
import { type Handler, readContext } from '../core.ts';
import { hashKey } from '../to-event.ts';

/** Which of these orders were dealt with today; the chip stays resolved until the next day. */
export const ordersResolved: Handler<'orders.resolved'> = async (core, { site, orderIds }) => {
  const { settings, identity } = await readContext(core);
  const key = hashKey(settings, identity);
  const rows = await core.db.resolved.bulkGet(orderIds.map((id) => subjectHash(key, site, id)));
  const today = shanghaiDay(core.io.now());
  const resolved = rows.flatMap((row, index) =>
    row && shanghaiDay(row.at) === today
      ? [{ orderId: orderIds[index]!, action: row.action, person: row.person, at: row.at }]
      : [],
  );
  return { resolved };
};
