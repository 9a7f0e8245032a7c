/** 32 bits from a text and a seed (FNV-1a, then mixed as MurmurHash3 ends): the same on every machine, near texts far apart. */
export function hashOf(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** From 0 up to but not 1. */
export const chanceOf = (text: string, seed: number): number => hashOf(text, seed) / 2 ** 32
