/** Puts a value at the end of the list that a key has, or begins one. */
export function addToGroup<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
