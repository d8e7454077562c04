/**
 * Pages with patients' data: prescriptions, their review, consultations with a doctor. No platform
 * publishes their addresses, so words decide, on every site. Too much switched off is the safe side.
 */
export const MEDICAL_PAGES = [
  '*prescri*',
  '*chufang*',
  '*处方*',
  '*/rx/*',
  '*/rx-*',
  '*rxinfo*',
  '*inquiry*',
  '*wenzhen*',
  '*问诊*',
  '*diagnos*',
  '*hospital*',
  '*/orders/medicine*',
];
