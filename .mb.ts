import { addDays, daysBetween, weekDays, weekOf, weekdayOf, localInstant } from './src/time/weeks.ts'
import { DateTime } from 'luxon'
const t = (n: string, f: () => unknown) => { for (let i=0;i<5000;i++) f(); const a=performance.now(); for (let i=0;i<20000;i++) f(); console.log(n, ((performance.now()-a)/20).toFixed(2),'µs') }
t('addDays', () => addDays('2026-11-26', 3)); t('daysBetween', () => daysBetween('2026-11-26','2026-11-28')); t('weekDays', () => weekDays({year:2026,week:48})); t('weekOf', () => weekOf('2026-11-26')); t('localInstant', () => localInstant('2026-11-26','08:30','Asia/Ho_Chi_Minh'))
t('fromISO', () => DateTime.fromISO('2026-11-26', {zone:'utc'})); t('utc', () => DateTime.utc(2026,11,26)); t('fromMillis', () => DateTime.fromMillis(1.7e12,{zone:'utc'})); t('toISO', () => DateTime.utc(2026,11,26).toISO())
