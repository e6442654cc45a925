import type { RefusalLike } from './api.ts'
import { useLanguage } from './language.ts'
import { useRefusalWords } from './refusal-words.ts'
import { refusalsInVietnamese } from './refusals-vi.ts'

const isKnown = (code: string): code is keyof typeof refusalsInVietnamese =>
  Object.hasOwn(refusalsInVietnamese, code)

/** Gives the function that says a refusal in the page's language; an unknown code speaks with the server's sentence. */
export function useRefusalText(): (refusal: RefusalLike) => string {
  const t = useRefusalWords()
  const isEnglish = useLanguage() === 'en'
  return ({ code, message }) => {
    if (isEnglish && message !== '') return message
    // What is wrong stands in the server's sentence between quotation marks.
    const words = /“(.+)”/u.exec(message)?.[1] ?? ''
    return isKnown(code) ? t(code, { words }) : message
  }
}
