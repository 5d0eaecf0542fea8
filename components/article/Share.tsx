type Props = {
  /** What is shared, as its subject. */
  title: string
  /** The canonical address, whole. */
  url: string
}

/** Ways to hand a page on: by mail without a script, and what the browser can do besides (components/browser/share.ts). */
export function Share({ title, url }: Props) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`
  return (
    <p className="share figure-text no-print">
      <button type="button" hidden>
        Partager
      </button>
      <button type="button" hidden>
        Copier le lien
      </button>
      <output className="text-soft" />
      <a href={mail} className="quiet-link">
        Envoyer par courriel
      </a>
    </p>
  )
}
