import { createHash } from 'node:crypto'
import type { DateTime } from 'luxon'
import { calendarTail } from '../ical/calendar.ts'
import { type Encoding, encoded, encodings } from './encodings.ts'

/** A calendar's bytes in one encoding. */
export type FeedForm = {
  /** The strong validator of these bytes: another form of the same calendar has another one. */
  etag: string
  /** The headers of an answer that carries them, without their length. */
  headers: Readonly<Record<string, string>>
  /** The bytes, where they are made already. */
  bytes: Buffer | null
  /** The bytes; compressed when they are first asked for, once for all who ask. */
  make: () => Promise<Buffer>
}

/** A calendar as it is sent. The same bytes have the same ETags, whatever they were put together from. */
export type FeedContent = {
  /** Tells these bytes from all others. */
  digest: string
  /** Since when this process knows that they are the calendar's. */
  since: DateTime
  forms: Readonly<Record<Encoding, FeedForm>>
  octets: () => number
}

/** The content of a calendar with this head and text of events. Tells `onGrown` when a form of it was made. */
export function contentOf(
  head: Buffer,
  text: Buffer,
  { since, onGrown }: { since: DateTime; onGrown: () => void },
): FeedContent {
  const body = Buffer.concat([head, text, Buffer.from(calendarTail)])
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const forms = Object.fromEntries(
    encodings.map((encoding) => [encoding, formOf({ body, digest, encoding }, onGrown)]),
  ) as Record<Encoding, FeedForm>
  const octets = () =>
    Object.values(forms).reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0)
  return { digest, since, forms, octets }
}

function formOf(
  { body, digest, encoding }: { body: Buffer; digest: string; encoding: Encoding },
  onGrown: () => void,
): FeedForm {
  const isPlain = encoding === 'identity'
  const etag = isPlain ? `"${digest}"` : `"${digest}-${encoding}"`
  let making: Promise<Buffer> | null = null
  const form: FeedForm = {
    etag,
    headers: {
      etag,
      ...unchanging,
      'content-type': 'text/calendar; charset=utf-8',
      ...(isPlain ? {} : { 'content-encoding': encoding }),
    },
    bytes: isPlain ? body : null,
    make() {
      making ??= encoded(body, encoding).then((bytes) => {
        form.bytes = bytes
        onGrown()
        return bytes
      })
      return making
    },
  }
  return form
}

/** The headers of every answer about a calendar that is there. */
export const unchanging = {
  'cache-control': 'private, no-cache',
  vary: 'accept-encoding',
  'x-robots-tag': 'noindex',
} as const
