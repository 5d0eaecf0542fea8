declare module '@adobe/structured-data-validator' {
  type Issue = {
    rootType: string
    severity: 'ERROR' | 'WARNING'
    issueMessage: string
    fieldNames?: string[]
  }

  export default class Validator {
    /** @param data nodes by their type, as `@marbec/web-auto-extractor` finds them in a page */
    validate(data: { jsonld: Record<string, object[]>; errors: object[] }): Promise<Issue[]>
  }
}
