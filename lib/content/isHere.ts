/** Whether a release is one for our readers, who are in France; « monde » includes them. */
export function isHere({ country }: { country: string }): boolean {
  return country === 'FR' || country === 'monde'
}
