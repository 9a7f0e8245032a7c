/** What a word may tell about somebody that she may not have meant to tell. */
export type SensitiveKind = 'religion' | 'language'
export type SensitiveWord = { word: string; kind: SensitiveKind }

/**
 * Religion and the language of somebody's home enter an eCV only by a separate step with a warning. This list finds the words that say it in Dutch
 * or English; it warns and never refuses, and says nothing about the words themselves. Dutch, English and the languages that every school teaches
 * (German, French, Spanish) are not in it. Words are whole words, in lower case and without accents.
 */
const words: Record<SensitiveKind, string> = {
  religion: `allah bar-mitswa bat-mitswa bijbel bijbelles bijbelclub bijbelkring boeddhist boeddhisme boeddhistisch bible buddhist buddhism catechese christen christenen
    christian christianity christelijk christendom church communie confessie dominee eredienst evangelie evangelisch geloofsgemeenschap gereformeerd god gods gospelkoor
    gurdwara hadj hajj halal hijab hindoe hindoes hindoeisme hindoestaans hindu hinduism hoofddoek imam islam islamitisch islamic jehova jesus jew jewish jezus joden jodendom
    jood joods kapelaan katholiek catholic kerk kerkdienst kerkkoor kerken kerkelijk keti-koti koranles koranlessen koran koranschool quran kosher koosjer mandir misdienaar
    missionaris moskee moskeeen mosque moslim moslima moslims muslim muslima muslims offerfeest parochie pastoor pinkstergemeente predikant priest priester protestant protestants
    rabbi rabbijn ramadan sabbat sabbath sikh sikhs soefi suikerfeest synagoge synagogue thora torah vastenmaand zondagsschool`,
  language: `afrikaans albanees albanian amazigh amhaars amharic arabic arabisch armeens armenian azerbeidzjaans bengaals bengali berber berbers bosnian bosnisch bulgaars bulgarian
    cantonees cantonese chinees chinese croatian czech dari farsi fries frisian fula georgisch georgian greek grieks hausa hebreeuws hebrew hindi hongaars hungarian igbo indonesian
    indonesisch italiaans italian japanese japans koerdisch koreaans korean kroatisch kurdish kurmanci lingala macedonisch macedonian maleis mandarijn mandarin moedertaal
    moedertaalspreker nepalees nepali oekraiens oromo papiamento papiaments papiamentu pashto pasjtoe persian perzisch polish pools portugees portuguese punjabi roemeens
    romanes romani romanian russian russisch sarnami serbian servisch slowaaks slovak somali somalisch sorani sranan sranantongo surinaams swahili tamazight tamil tarifit
    tagalog telugu thai thais thuistaal tigrinya tsjechisch turkish turks twi oeigoers ukrainian urdu uyghur vietnamees vietnamese wolof yoruba`,
}

const kinds = new Map<string, SensitiveKind>(
  Object.entries(words).flatMap(([kind, list]) =>
    list.split(/\s+/).map((word) => [word, kind as SensitiveKind] as const),
  ),
)

/** One word as it was written, hyphens included. */
const word = /\p{L}[\p{L}\p{M}]*(?:[-‑][\p{L}\p{M}]+)*/gu

/** "Italiaans restaurant" tells where somebody worked, not what she speaks at home. */
const notALanguage =
  /^\s+(?:restaurant|eetcafe|eethuis|eten|gerecht|gerechten|keuken|brood|bakkerij|winkel|supermarkt|food|cuisine|bakery|shop)(?!\p{L})/iu

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('‑', '-').toLowerCase()

/** The words in these texts that may tell somebody's religion or the language of her home, as she wrote them, each once. */
export function findSensitive(...texts: (string | null | undefined)[]): SensitiveWord[] {
  const found = new Map<string, SensitiveWord>()
  for (const text of texts) {
    const whole = (text ?? '').normalize('NFC')
    for (const { 0: written, index } of whole.matchAll(word)) {
      const after = whole.slice(index + written.length)
      for (const part of [written, ...written.split(/[-‑]/)]) {
        const kind = kinds.get(plain(part))
        if (!kind || found.has(plain(part)) || (kind === 'language' && notALanguage.test(after))) continue
        found.set(plain(part), { word: part, kind })
      }
    }
  }
  return [...found.values()]
}
