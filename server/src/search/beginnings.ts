/** Of a list in ascending order of its keys, those whose key begins so, in order, at most `most`. */
export function thoseBeginning<T>(ordered: readonly T[], beginning: string, keyOf: (each: T) => string, most = ordered.length): T[] {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(ordered[middle]!) < beginning) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < ordered.length && found.length < most && keyOf(ordered[at]!).startsWith(beginning); at++)
    found.push(ordered[at]!);
  return found;
}
