import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'

/** The languages of the page; Vietnamese is the first and the fallback. */
export type Language = 'vi' | 'en'

/** The word under which the chosen language is kept on this device. */
const kept = 'giaoban-language'

/** The languages with their own names, in the order of the menu. */
export const languages: readonly { code: Language; name: string }[] = [
  { code: 'vi', name: 'Tiếng Việt' },
  { code: 'en', name: 'English' },
]

const i18n = i18next.createInstance()
void i18n.use(initReactI18next).init({
  lng: storedLanguage() ?? 'vi',
  fallbackLng: 'vi',
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  react: { bindI18nStore: '' },
})

function storedLanguage(): Language | undefined {
  const code = typeof localStorage === 'undefined' ? null : localStorage.getItem(kept)
  return code === 'vi' || code === 'en' ? code : undefined
}

/** Changes the page's language at once and keeps it on this device. */
export function chooseLanguage(code: Language): void {
  localStorage.setItem(kept, code)
  document.documentElement.lang = code
  void i18n.changeLanguage(code)
}

/** Takes the account's language unless this device already has one of its own. */
export function proposeLanguage(code: Language): void {
  if (storedLanguage() === undefined && i18n.language !== code) {
    document.documentElement.lang = code
    void i18n.changeLanguage(code)
  }
}

/** The language now shown; the component renders anew when it changes. */
export function useLanguage(): Language {
  useTranslation(undefined, { i18n })
  return languageNow()
}

/** The language now shown, where nothing is rendered. */
export const languageNow = (): Language => (i18n.language === 'en' ? 'en' : 'vi')

type Names<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Names<Rest>
  : never
type Stem<Key> = Key extends `${infer Start}_other` ? Start : Key
type TextOf<Vi, Key extends string> = Key extends keyof Vi
  ? Vi[Key]
  : `${Key}_other` extends keyof Vi
    ? Vi[`${Key}_other`]
    : never
type Arguments<Vi, Key extends string> = [Names<TextOf<Vi, Key>>] extends [never]
  ? []
  : [values: Record<Names<TextOf<Vi, Key>>, string | number>]

/** English owes a text for each Vietnamese key and a singular beside each `_other`. */
type English<Vi> = Record<keyof Vi, string> & {
  [Key in keyof Vi as Key extends `${infer Start}_other` ? `${Start}_one` : never]: string
}

/** Looks up a text by its key; the values in `{{…}}` must be given, `count` chooses the plural. */
export type Translate<Vi> = <Key extends Stem<keyof Vi> & string>(
  key: Key,
  ...values: Arguments<Vi, Key>
) => string

/**
 * Registers a room's texts and gives the hook that reads them. Keys are flat (`signIn.title`);
 * a key with a count ends in `_other` in Vietnamese and has `_one` and `_other` in English.
 * A text missing in one language, an unknown key and a forgotten value do not compile.
 */
export function defineWords<const Vi extends Record<string, string>>(
  room: string,
  texts: { vi: Vi; en: NoInfer<English<Vi>> },
): () => Translate<Vi> {
  i18n.addResourceBundle('vi', room, texts.vi)
  i18n.addResourceBundle('en', room, texts.en)
  return () => {
    const { t } = useTranslation(room, { i18n })
    return (key, ...values) => t(key, { ...values[0] })
  }
}

type Texts = Record<string, Record<string, string>>

/** All texts registered so far, by language and room. */
export function textsOf(): Record<Language, Texts> {
  const { vi = {}, en = {} } = i18n.store.data
  return { vi: vi as Texts, en: en as Texts }
}
