import { expect, test } from 'vitest'
import { downloadOf, isPublic, webcalOf } from '../../src/calendar/addresses.ts'

test('a calendar address is public only with https and a name of the internet', () => {
  const addresses = [
    'https://lich.example.vn/feeds/a.ics',
    'http://lich.example.vn/feeds/a.ics',
    'https://192.168.1.20/feeds/a.ics',
    'https://may-chu/feeds/a.ics',
    'https://may-chu.local/feeds/a.ics',
    'https://172.20.0.4/feeds/a.ics',
  ]
  expect(addresses.filter(isPublic)).toEqual(['https://lich.example.vn/feeds/a.ics'])
})

test('a calendar address is offered to subscribe to and as a file', () => {
  const url = 'https://lich.example.vn/feeds/a.ics'
  expect([webcalOf(url), downloadOf(url)]).toEqual([
    'webcal://lich.example.vn/feeds/a.ics',
    'https://lich.example.vn/feeds/a.ics?download=1',
  ])
})
