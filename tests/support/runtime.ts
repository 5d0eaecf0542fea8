/** What a page that hydrates nothing must not hold. Our one small script and the structured data are no runtime. */
export const RUNTIME =
  /<script(?! (?:src="\/scripts\/|type="application\/ld\+json"))|__next_f|as="script"|modulepreload|noModule/
