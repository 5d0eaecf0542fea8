declare module 'subset-font' {
  type Axis = number | { min: number; max: number }
  /** Keeps the given characters and axes of a font; resolves to the bytes of the target format. */
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: {
      targetFormat: 'woff2' | 'truetype'
      variationAxes?: Partial<Record<'opsz' | 'wdth' | 'wght', Axis>>
    },
  ): Promise<Buffer>
}
