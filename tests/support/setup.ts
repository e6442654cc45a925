import { Settings } from 'luxon'

Settings.throwOnInvalid = true
Settings.defaultZone = 'utc'

declare module 'luxon' {
  interface TSSettings {
    throwOnInvalid: true
  }
}
