/** A number by which something is ordered, and what goes with it: 16 bytes, moved as one. */
@unmanaged
export class Entry {
  key: u64
  more: u64
}

function keyAt(at: usize): u64 {
  return load<u64>(at)
}

function swap(a: usize, b: usize): void {
  const entry = v128.load(a)
  v128.store(a, v128.load(b))
  v128.store(b, entry)
}

/** Brings the `keep` greatest of `count` entries to the front, the least of them last of these (Hoare's selection; no two keys are equal). */
export function keepGreatest(entries: usize, count: u32, keep: u32): void {
  let from = entries
  let end = entries + (count << 4)
  const last = entries + ((keep - 1) << 4)
  while (end - from > 16) {
    // the middle one of three parts the rest
    const middle = from + (((end - from) >> 5) << 4)
    const tail = end - 16
    if (keyAt(middle) > keyAt(from)) swap(middle, from)
    if (keyAt(tail) > keyAt(from)) swap(tail, from)
    if (keyAt(middle) > keyAt(tail)) swap(middle, tail)
    const pivot = keyAt(tail)
    let put = from
    // every entry is moved, without asking: what stands behind goes where it was
    for (let at = from; at < tail; at += 16) {
      const key = keyAt(at)
      swap(at, put)
      put += (<usize>(key > pivot)) << 4
    }
    swap(put, tail)
    if (put == last) return
    if (put < last) from = put + 16
    else end = put
  }
}

/** Sorts entries, the greatest first, by merging runs from one place to the other and back. Both have room for 7 more; the result is where they were. */
export function sortEntries(entries: usize, other: usize, count: u32): void {
  // runs of one, two and four are all whole: what fills them up comes last
  const filled = (count + 7) & ~7
  for (let i = count; i < filled; i++) v128.store(entries + ((<usize>i) << 4), i64x2.splat(0))
  const bytes = (<usize>filled) << 4
  let source = entries
  let target = other
  for (let run: usize = 16; run < bytes; run <<= 1) {
    let from: usize = 0
    for (; from + (run << 1) <= bytes; from += run << 1) mergeEqual(source + from, run, target + from)
    if (from + run < bytes) merge(source + from, source + from + run, source + bytes, target + from)
    else if (from < bytes) memory.copy(target + from, source + from, bytes - from)
    const swapped = source
    source = target
    target = swapped
  }
  if (source != entries) memory.copy(entries, source, (<usize>count) << 4)
}

/** Merges two runs of as many bytes, from the front and from the back at once: neither can come to an end before the work is done, so nothing is asked. */
function mergeEqual(from: usize, run: usize, target: usize): void {
  let a = from
  let b = from + run
  let out = target
  let c = from + run - 16
  let d = from + (run << 1) - 16
  let back = target + (run << 1) - 16
  for (let left = run; left > 0; left -= 16) {
    const first = <usize>(keyAt(a) >= keyAt(b))
    v128.store(out, v128.load(b ^ ((a ^ b) & (0 - first))))
    a += first << 4
    b += (first ^ 1) << 4
    out += 16
    const last = <usize>(keyAt(c) >= keyAt(d))
    v128.store(back, v128.load(c ^ ((c ^ d) & (0 - last))))
    d -= last << 4
    c -= (last ^ 1) << 4
    back -= 16
  }
}

function merge(from: usize, middle: usize, end: usize, target: usize): void {
  let a = from
  let b = middle
  let out = target
  while (a < middle && b < end) {
    const first = <usize>(keyAt(a) >= keyAt(b))
    v128.store(out, v128.load(b ^ ((a ^ b) & (0 - first))))
    a += first << 4
    b += (first ^ 1) << 4
    out += 16
  }
  if (a < middle) memory.copy(out, a, middle - a)
  else memory.copy(out, b, end - b)
}
