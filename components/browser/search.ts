/**
 * What the fields of the search do while somebody types, on top of being forms: below that of /recherche follow the
 * results of the server, below every other its suggestions. Loaded by searchLoader.ts for who enters one.
 */
import './results'
import './suggestions'
